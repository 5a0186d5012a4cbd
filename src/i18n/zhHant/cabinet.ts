// Made from zhHans/cabinet.ts by test/support/makeZhHant.mjs; change the text there.
import type { Dictionary } from '../dictionary';

/** The chooser of figures: its groups, and the name of every figure in it. */
export const cabinet: Dictionary['cabinet'] = {
  choose: '看哪張圖',
  previous: '上一張圖',
  next: '下一張圖',
  enlarge: '放大看圖',
  needsModel: (name: string) => `${name}（需模型視角）`,
  modelOnly: '這張圖畫的是模型裡的真實狀態，辦展的人看不到。要看它，請切換到模型視角。',
  group: {
    service: '服務',
    value: '價值',
    empowerment: '授權',
    relationship: '關係',
    word: '口碑',
    loyalty: '忠誠',
    complaints: '投訴與補救',
    money: '收支',
  },
  name: {
    satisfactionPath: '滿意度路徑',
    gapBars: 'SERVQUAL 缺口',
    survey: '問卷估計',
    fiveGaps: '服務品質五缺口模式',
    valueScales: '知覺價值天平',
    empowermentChain: '授權鏈',
    relationshipQuality: '關係品質',
    wordOfMouth: '口碑網路',
    loyaltyCurve: '滿意與忠誠',
    transitionMatrix: '轉移矩陣',
    ensembleFan: '未來扇形圖',
    complaintTree: '投訴與補救',
    moneyWaterfall: '收支瀑布圖',
    customerEquity: '客戶資產',
  },
};
