// Made from zhHans/textbookFigures.ts by test/support/makeZhHant.mjs; change the text there.
import type { Dictionary } from '../dictionary';

/** The four pictures drawn as in the textbook: gap model, scales of value, chain of empowerment, relationship quality. */
export const textbookFigures: Dictionary['textbookFigures'] = {
  points: (value: string) => `${value} 分`,
  last: (value: string) => `上屆 ${value}`,
  key: { last: '虛線 = 上屆', history: (name: string) => `各屆：${name}` },
  columns: { last: '上屆', change: '變化' },

  fiveGaps: {
    title: '服務品質缺口模式',
    customer: '客戶',
    organiser: '主辦單位',
    box: {
      word: '口碑溝通',
      needs: '個人需要',
      past: '過去的經歷',
      expected: '期望的服務',
      perceived: '知覺的服務',
      delivery: '服務傳遞',
      communication: '與客戶的外部溝通',
      standards: '服務品質標準',
      perception: '管理者對客戶期望的認識',
    },
    number: (number: number) => `缺口 ${number}`,
    gap: { knowledge: '認識', standards: '標準', delivery: '傳遞', communication: '溝通', customer: '知覺' },
    gapInFull: {
      knowledge: '認識缺口',
      standards: '標準缺口',
      delivery: '傳遞缺口',
      communication: '溝通缺口',
      customer: '知覺缺口',
    },
    meaning: {
      knowledge: '對客戶還缺的了解，讓服務打了多少折扣',
      standards: '客戶期望 − 服務標準',
      delivery: '服務標準 − 實際傳遞',
      communication: '對外承諾 − 實際傳遞',
      customer: '期望 − 知覺：客戶真正感受到的',
    },
    cure: {
      knowledge: '對策：客戶調查、建議權',
      standards: '對策：五項服務標準',
      delivery: '對策：員工訓練，人手不超負荷',
      communication: '對策：承諾不超過能力',
      customer: '對策：縮小前四個缺口',
    },
    widest: '最寬',
    felt: '客戶的感受',
    better: '好於要求',
    reading: (name: string, points: string, meaning: string, last: string) =>
      `${name} ${points}（${meaning}）；${last}`,
    readingFirst: (name: string, points: string, meaning: string) => `${name} ${points}（${meaning}）`,
    readingBetter: (reading: string) => `${reading}；負數 = 好於要求`,
    readingCure: (reading: string, cure: string) => `${reading}。${cure}`,
    readingUnknown: (name: string) => `${name}：要拿客戶的期望與內部的標準、傳遞相比，主辦單位手裡沒有這些數`,
    readingSurvey: (name: string, points: string, low: string, high: string) =>
      `${name} ${points}，區間 ${low} 至 ${high}：問卷五個維度上「期望 − 知覺」的平均，量表分（1–10）`,
    summary: (name: string, points: string, felt: string) =>
      `主辦單位最寬的是${name}：${points}；客戶感受到的缺口 5：${felt}。`,
    summaryNone: (felt: string) => `主辦單位的四個缺口都沒有落後於要求；客戶感受到的缺口 5：${felt}。`,
    summaryOrganiser: (felt: string, low: string, high: string) =>
      `主辦單位只能從問卷估計缺口 5：${felt}（區間 ${low} 至 ${high}）；缺口 1–4 看不到。`,
    summaryNobody: '問卷沒有人作答，連缺口 5 也無從估計；缺口 1–4 本來就看不到。',
    key: {
      scale: (value: string) => `箭頭寬 ${value} 分`,
      hollow: '空心 = 好於要求',
      surveyScale: (value: string) => `箭頭寬 ${value} 量表分`,
    },
    columns: { gap: '缺口', points: '分', low: '下限', high: '上限' },
    rowName: (number: string, name: string) => `${number} · ${name}`,
  },

  scales: {
    title: '知覺價值的天平',
    benefits: '所得',
    costs: '付出',
    usual: { benefits: '平常所得', costs: '平常付出' },
    part: {
      product: '產品',
      service: '服務',
      personnel: '人員',
      image: '形象',
      money: '貨幣',
      time: '時間',
      mental: '精神',
      physical: '體力',
    },
    partInFull: {
      product: '產品價值',
      service: '服務價值',
      personnel: '人員價值',
      image: '形象價值',
      money: '貨幣成本',
      time: '時間成本',
      mental: '精神成本',
      physical: '體力成本',
    },
    effect: {
      benefitMore: '比平常得到的多，壓低所得一邊',
      benefitLess: '比平常得到的少，這一邊變輕',
      costMore: '比平常付出的多，壓低付出一邊',
      costLess: '比平常付出的少，這一邊變輕',
      none: '與平常一樣',
    },
    explanation: (neutral: string) =>
      `兩盤各放著「平常」那一份（灰色）。重物是多出來的，氣球是少掉的；面積和正負號是它給價值加減的分。橫梁偏向哪邊，看八項之和：知覺價值 − ${neutral}。`,
    reading: (name: string, points: string, effect: string, last: string) =>
      `${name} ${points} 分：${effect}（${last}）`,
    readingFirst: (name: string, points: string, effect: string) => `${name} ${points} 分：${effect}`,
    effectShort: {
      benefitMore: '比平常多',
      benefitLess: '比平常少',
      costMore: '比平常高',
      costLess: '比平常低',
      none: '與平常一樣',
    },
    summary: {
      worth: (side: string, value: string, heaviest: string) => `${side}覺得值：${value} 分。最要緊的是${heaviest}。`,
      notWorth: (side: string, value: string, heaviest: string) =>
        `${side}覺得不值：${value} 分。最要緊的是${heaviest}。`,
      even: (side: string, value: string, heaviest: string) =>
        `${side}覺得得失相當：${value} 分。最要緊的是${heaviest}。`,
    },
    heaviest: (name: string, effect: string, points: string) => `${name}${effect}（${points}）`,
    key: { weight: '重物 = 比平常多', balloon: '氣球 = 比平常少', area: (value: string) => `此面積 = ${value} 分` },
    dial: '知覺價值',
    history: '知覺價值',
    columns: { part: '組成', points: '分' },
    rows: {
      neutral: '得失相當的起點',
      sum: '起點 + 八項之和',
      value: '知覺價值（各位客戶的平均）',
    },
    organiser: (value: string, low: string, high: string) =>
      `問卷只問總的價值：${value}（95% 區間 ${low}–${high}，1–10 分）。八項各重多少，要在模型視角才看得到。`,
    organiserNobody: '問卷沒有人作答；八項各重多少，要在模型視角才看得到。',
  },

  chain: {
    title: '從授權到賦權，再到評價',
    stage: { behaviour: '主辦單位的授權行為', power: '客戶心理賦權', evaluation: '客戶評價' },
    withCompetence: (stage: string, competence: string) => `${stage} · 客戶能力 ${competence}`,
    lever: {
      information: '資訊',
      choice: '選擇',
      suggestion: '建議',
      decision: '決策',
      rewards: '獎勵',
      participation: '參與',
    },
    dimension: { serviceChoice: '服務選擇', informationAttainment: '資訊獲取', impact: '影響力' },
    dimensionShort: { serviceChoice: '服務選擇', informationAttainment: '資訊獲取', impact: '影響力' },
    empowerment: '心理賦權',
    evaluation: { trust: '信任', belonging: '歸屬', satisfaction: '滿意', perceivedQuality: '品質' },
    evaluationInFull: {
      trust: '信任感',
      belonging: '歸屬感',
      satisfaction: '滿意度',
      perceivedQuality: '知覺品質',
    },
    warning: {
      emptiness: (points: string) => `空頭權利 ${points} 分：權利多過資訊撐得起的`,
      overload: (share: string) => `選擇過載：${share} 的客戶嫌選項太多`,
      exploitation: (points: string) => `參與只替主辦單位省力 ${points} 分：沒有獎勵，也沒有資訊`,
    },
    warningEffect: (warning: string, effect: string) => `${warning} → ${effect}`,
    effect: { satisfaction: (points: string) => `滿意 ${points}`, trust: (points: string) => `信任的走向 ${points}` },
    effectSeparator: '，',
    reading: {
      lever: (name: string, value: string, dimension: string, granted: string, felt: string) =>
        `${name} ${value}：對有資訊、有能力的客戶值 ${granted} 分${dimension}，客戶實際感受到 ${felt} 分`,
      overloaded: (reading: string, points: string) => `${reading}，其中選項過多扣去 ${points} 分`,
      dimension: (name: string, value: string, points: string) =>
        `${name} ${value}：給本屆的賦權感受帶來約 ${points} 分`,
      empowerment: (name: string, value: string, felt: string) =>
        `${name} ${value}：每屆向當下的感受（約 ${felt}）靠近一段`,
      trust: (name: string, value: string, points: string) => `${name} ${value}：分享資訊使它的走向改變 ${points} 分`,
      belonging: (name: string, value: string, points: string) =>
        `${name} ${value}：心理賦權使它的走向改變 ${points} 分`,
      satisfaction: (name: string, value: string, points: string) => `${name} ${value}：心理賦權直接帶來 ${points} 分`,
      perceivedQuality: (name: string, value: string, points: string) =>
        `${name} ${value}：客戶參與直接帶來 ${points} 分`,
      plain: (name: string, value: string) => `${name} ${value}`,
      withLast: (reading: string, last: string) => `${reading}；${last}`,
      unknown: (name: string) => `${name}：在客戶心裡，問卷沒有問`,
      estimate: (name: string, value: string, low: string, high: string) =>
        `${name} ${value}（95% 區間 ${low}–${high}，1–10 分）`,
    },
    summary: (share: string, empowerment: string, leak: string, granted: string, felt: string) =>
      `給出的授權，客戶感受到 ${share}；心理賦權 ${empowerment} 分。漏得最多的是「${leak}」：給出 ${granted}，感受到 ${felt}。`,
    summaryPlain: (empowerment: string) => `心理賦權 ${empowerment} 分（滿分 100）。`,
    summaryOrganiser: '決策在一頭，問卷在另一頭；授權怎樣變成感受，要在模型視角才看得到。',
    key: {
      ribbon: '寬帶：從給出的到感受到的，分',
      link: (times: string) => `通往評價的連線：粗細 × ${times}`,
      drag: '空心 = 拖累',
    },
    columns: { name: '環節', value: '數值', low: '下限', high: '上限' },
    pathColumns: { path: '從 → 到', granted: '給出', felt: '感受到' },
    paths: '各環節之間的分數',
    path: (from: string, to: string) => `${from} → ${to}`,
    rows: {
      competence: '客戶能力',
      emptiness: '空頭權利',
      overload: '嫌選項太多的客戶',
      exploitation: '只替主辦單位省力',
    },
  },

  quality: {
    title: '關係品質',
    part: { friendship: '商業友誼', trust: '信任感', attitude: '滿意感', belonging: '歸屬感' },
    partShort: { friendship: '友誼', trust: '信任', attitude: '滿意', belonging: '歸屬' },
    total: '關係品質',
    totalShort: '關係品質',
    overTime: '各屆變化',
    byTier: '按關係層級 · 粗豎線 = 關係品質',
    count: { exhibitors: (count: string) => `${count} 家`, visitors: (count: string) => `${count} 組` },
    reading: {
      part: (name: string, value: string, percent: string, points: string) =>
        `${name}：${value} × ${percent} = 關係品質中的 ${points} 分`,
      total: (edition: string, value: string, parts: string) => `${edition}：關係品質 ${value} = ${parts}`,
      product: (percent: string, value: string) => `${percent} × ${value}`,
      plusSeparator: ' + ',
      tier: (tier: string, count: string, value: string, parts: string) =>
        `${tier}，${count}：關係品質 ${value}；${parts}`,
      tierNobody: (tier: string) => `${tier}：這一屆沒有人`,
      value: (name: string, value: string) => `${name} ${value}`,
      valueSeparator: '，',
      withLast: (reading: string, last: string) => `${reading}；${last}`,
      customer: (value: string, tier: string) => `所指客戶：關係品質 ${value}，${tier}`,
    },
    summary: (value: string, weakest: string, points: string) =>
      `關係品質 ${value} 分；最矮的一柱是${weakest}：${points}。`,
    key: { area: '柱寬 = 權重，柱高 = 分數', last: '橫線 = 上屆' },
    columns: { part: '組成', value: '分數', weight: '權重', product: '加權', tier: '層級', count: '客戶數' },
    organiser: '友誼、信任、歸屬都在客戶心裡，問卷只問滿意和忠誠：關係品質及其層級，要在模型視角才看得到。',
    tables: { parts: '四個組成', editions: '各屆', tiers: '各層級' },
  },
};
