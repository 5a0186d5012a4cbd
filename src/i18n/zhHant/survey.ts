// Made from zhHans/survey.ts by test/support/makeZhHant.mjs; change the text there.
import type { Dictionary } from '../dictionary';

export const survey: Dictionary['survey'] = {
  title: '問卷所見',
  scale: '平均值，1–10 分',
  responses: (count: string) => `收回 ${count} 份問卷`,
  responsesLast: (count: string, last: string) => `收回 ${count} 份問卷（上屆 ${last} 份）`,
  fewAnswers: (count: string) => `僅 ${count} 份問卷，誤差很大，當不得真。`,
  nobody: '這一屆沒有人交回問卷。加大客戶調查投入，才聽得到客戶的聲音。',
  construct: {
    image: '形象',
    expectation: '期望',
    quality: '知覺品質',
    value: '知覺價值',
    satisfaction: '滿意度',
    complaints: '投訴處理',
    loyalty: '忠誠意向',
    empowerment: '心理賦權',
  },
  legend: { interval: '橫線 = 95% 區間', last: '空心 = 上屆' },
  valueWithInterval: (mean: string, low: string, high: string) => `${mean}（${low}–${high}）`,
  reading: (name: string, mean: string, low: string, high: string, count: string) =>
    `${name} ${mean}；95% 區間 ${low}–${high}，${count} 份問卷`,
  readingOne: (name: string, mean: string) => `${name} ${mean}；只有一份問卷，算不出區間`,
  readingLast: (reading: string, last: string) => `${reading}；上屆 ${last}`,
  readingNobody: (name: string) => `${name}：無人作答`,
  hint: '指向一列，看區間與上屆。',
  columns: { construct: '項目', mean: '平均值', low: '下限', high: '上限', last: '上屆平均值' },
  whyTitle: '為什麼問卷不等於真相？',
  why: {
    absent: '只有來了的客戶才作答，走掉的人沒有聲音。',
    sample: '交回問卷的只是一部分人：調查投入越多，問卷越多，區間越窄。',
    style: '有人手鬆，有人手緊；同樣的感受，打的分並不一樣。',
    rounding: '答案是 1 到 10 的整數，還帶著一時的偶然。',
    bias: '區間只說明抽樣的誤差；問法和答題習慣造成的偏差，再多問卷也消不掉。',
  },
};
