// Made from zhHans/common.ts by test/support/makeZhHant.mjs; change the text there.
import type { Dictionary } from '../dictionary';

export const common: Dictionary['common'] = {
  appName: '回頭客',
  appNameLatin: 'Rebook',

  language: '語言',
  languages: {
    'zh-Hans': { name: '简体中文', short: '简' },
    'zh-Hant': { name: '繁體中文', short: '繁' },
    en: { name: 'English', short: 'EN' },
  },
  themes: { auto: '跟隨系統', light: '淺色', dark: '深色' },

  levels: {
    starter: { name: '入門', meaning: '三個總旋鈕：服務、價格、授權。' },
    manager: { name: '經理', meaning: '展開旋鈕，逐項決定主要的服務、價格、授權和承諾。' },
    expert: { name: '專家', meaning: '全部決策都由你定，從主辦單位視角開始。' },
  },

  actions: {
    undo: '復原',
    redo: '重做',
    close: '關閉',
    cancel: '取消',
    share: '分享',
    save: '儲存',
    open: '開啟',
    more: '更多',
    table: '表格',
  },
  yes: '是',
  no: '否',

  sides: { exhibitors: '參展商', visitors: '觀眾', both: '雙方' },
  side: { exhibitor: '參展商', visitor: '觀眾' },
  edition: (edition: number) => `第 ${edition} 屆`,

  /** A number already written out, with its unit. */
  units: {
    points: (value: string) => `${value} 分`,
    percentagePoints: (value: string) => `${value} 個百分點`,
    percent: (value: string) => `${value}%`,
    yuan: (value: string) => `${value} 元`,
    yuanPerSquareMetre: (value: string) => `${value} 元/m²`,
    squareMetres: (value: string) => `${value} m²`,
    weight: (value: string) => `比重 ${value}`,
    firms: (value: string) => `${value} 家`,
    persons: (value: string) => `${value} 人`,
    editions: (value: string) => `${value} 屆`,
  },
  /** The unit alone, for the head of a column or the end of a field; keys are the units of the levers. */
  unitNames: {
    points: '分',
    yuanPerSquareMetre: '元/m²',
    yuan: '元',
    percent: '%',
    weight: '比重',
    yesNo: '是或否',
  },

  evidence: {
    V: { name: '實測', meaning: '已發表的研究測得，我們在原文的摘要、首頁或官方網頁上看到過。' },
    S: { name: '轉引', meaning: '見於產業媒體、書評、公司簡介等二手資料，沒有看到原文。' },
    M: { name: '未核對', meaning: '憑記憶寫下，還沒有查證，不要當作事實引用。' },
    C: { name: '推算', meaning: '由算術或試算模型得出，不是測量結果。' },
    A: { name: '假設', meaning: '沒有資料可依，取了一個合理的值或說法。' },
    cal: { name: '校準', meaning: '在合理範圍內調整過，好讓模型再現已知的規律。' },
  },
};
