export const common = {
  appName: '回头客',
  appNameLatin: 'Rebook',

  language: '语言',
  languages: {
    'zh-Hans': { name: '简体中文', short: '简' },
    'zh-Hant': { name: '繁體中文', short: '繁' },
    en: { name: 'English', short: 'EN' },
  },
  themes: { auto: '跟随系统', light: '浅色', dark: '深色' },

  levels: {
    starter: { name: '入门', meaning: '三个总旋钮：服务、价格、授权。' },
    manager: { name: '经理', meaning: '展开旋钮，逐项决定主要的服务、价格、授权和承诺。' },
    expert: { name: '专家', meaning: '全部决策都由你定，从主办方视角开始。' },
  },

  actions: {
    undo: '撤销',
    redo: '重做',
    close: '关闭',
    cancel: '取消',
    share: '分享',
    save: '保存',
    open: '打开',
    more: '更多',
    table: '表格',
  },
  yes: '是',
  no: '否',

  sides: { exhibitors: '参展商', visitors: '观众', both: '双方' },
  side: { exhibitor: '参展商', visitor: '观众' },
  edition: (edition: number) => `第 ${edition} 届`,

  /** A number already written out, with its unit. */
  units: {
    points: (value: string) => `${value} 分`,
    percentagePoints: (value: string) => `${value} 个百分点`,
    percent: (value: string) => `${value}%`,
    yuan: (value: string) => `${value} 元`,
    yuanPerSquareMetre: (value: string) => `${value} 元/m²`,
    squareMetres: (value: string) => `${value} m²`,
    weight: (value: string) => `比重 ${value}`,
    firms: (value: string) => `${value} 家`,
    persons: (value: string) => `${value} 人`,
    editions: (value: string) => `${value} 届`,
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
    V: { name: '实测', meaning: '已发表的研究测得，我们在原文的摘要、首页或官方网页上看到过。' },
    S: { name: '转引', meaning: '见于行业媒体、书评、公司简介等二手资料，没有看到原文。' },
    M: { name: '未核对', meaning: '凭记忆写下，还没有查证，不要当作事实引用。' },
    C: { name: '推算', meaning: '由算术或试算模型得出，不是测量结果。' },
    A: { name: '假设', meaning: '没有数据可依，取了一个合理的值或说法。' },
    cal: { name: '校准', meaning: '在合理范围内调整过，好让模型再现已知的规律。' },
  },
};
