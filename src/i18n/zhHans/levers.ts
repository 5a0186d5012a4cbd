import type { LeverWords } from '../references';

const byId = {
  reliability: {
    name: '可靠性',
    short: '可靠性',
    meaning: '展位、水电、会刊、对接，答应的事按时办妥、不出差错',
    theory: 'servqual',
  },
  responsiveness: {
    name: '响应性',
    short: '响应性',
    meaning: '有问必答，有求必应，不让客户久等',
    theory: 'servqual',
  },
  assurance: {
    name: '保证性',
    short: '保证性',
    meaning: '员工懂业务、有礼貌，让人放心',
    theory: 'servqual',
  },
  empathy: {
    name: '移情性',
    short: '移情性',
    meaning: '设身处地，体谅每位客户的难处和需要',
    theory: 'servqual',
  },
  tangibles: {
    name: '有形性',
    short: '有形性',
    meaning: '场馆、设备、指示标识、休息区和员工仪容',
    theory: 'servqual',
  },
  training: {
    name: '员工培训',
    short: '员工培训',
    meaning: '让服务达到标准、保持稳定，成效逐届积累',
    theory: 'training',
  },
  research: {
    name: '客户调研',
    short: '客户调研',
    meaning: '弄清客户要什么，也让问卷收得更多、估计更准',
    theory: 'marketResearch',
  },
  recovery: {
    name: '服务补救',
    short: '服务补救',
    meaning: '客户投诉之后，道歉、补偿、解决问题的力度',
    theory: 'serviceRecovery',
  },
  standPrice: {
    name: '展位价格',
    short: '展位价格',
    meaning: '展位每平方米的标价',
    theory: 'referencePrice',
  },
  ticketPrice: {
    name: '门票价格',
    short: '门票价格',
    meaning: '观众入场一次的票价，0 为免费',
    theory: 'twoSidedMarket',
  },
  loyaltyDiscount: {
    name: '老客户折扣',
    short: '老客户折扣',
    meaning: '上届来过的客户再来时的优惠，连续来得越久越多',
    theory: 'loyaltyRewards',
  },
  explainPrice: {
    name: '说明涨价理由',
    short: '说明理由',
    meaning: '涨价时向客户讲清原因',
    theory: 'priceFairness',
  },
  suggestion: {
    name: '建议权',
    short: '建议权',
    meaning: '征求客户意见，方便他们反映问题',
    theory: 'psychologicalEmpowerment',
  },
  choice: {
    name: '选择权',
    short: '选择权',
    meaning: '可供挑选的展位类型和服务项目有多少',
    theory: 'choiceOverload',
  },
  decision: {
    name: '决策权',
    short: '决策权',
    meaning: '专区怎么划、日程怎么排，让客户一起决定',
    theory: 'psychologicalEmpowerment',
  },
  participation: {
    name: '参与服务工作',
    short: '参与服务',
    meaning: '客户动手参与：自助布展、联合办活动、互相接待',
    theory: 'participation',
  },
  information: {
    name: '分享信息和知识',
    short: '信息分享',
    meaning: '向客户开放人流数据、买家需求和参展知识',
    theory: 'psychologicalEmpowerment',
  },
  rewards: {
    name: '奖励客户',
    short: '奖励',
    meaning: '答谢客户提的建议、出的力',
    theory: 'participation',
  },
  promise: {
    name: '承诺水平',
    short: '承诺水平',
    meaning: '对外宣传时答应客户的服务质量',
    theory: 'promiseCredibility',
  },
  advertising: {
    name: '广告宣传',
    short: '广告宣传',
    meaning: '让更多人听到你的承诺',
    theory: 'acquisition',
  },
  attentionStrategic: {
    name: '对战略客户的关注',
    short: '战略客户',
    meaning: '分给战略客户的比重',
    theory: 'attentionAllocation',
  },
  attentionKey: {
    name: '对主要客户的关注',
    short: '主要客户',
    meaning: '分给主要客户的比重',
    theory: 'attentionAllocation',
  },
  attentionTransaction: {
    name: '对交易客户的关注',
    short: '交易客户',
    meaning: '分给交易客户的比重',
    theory: 'attentionAllocation',
  },
  attentionRisk: {
    name: '对风险客户的关注',
    short: '风险客户',
    meaning: '分给风险客户的比重',
    theory: 'attentionAllocation',
  },
  personalisation: {
    name: '个性化服务',
    short: '个性化',
    meaning: '按每位客户的情况安排展位、对接和服务',
    theory: 'personalisation',
  },
  community: {
    name: '客户社群',
    short: '客户社群',
    meaning: '办客户俱乐部和同行聚会，让客户彼此结识',
    theory: 'community',
  },
  lockIn: {
    name: '锁定客户',
    short: '锁定客户',
    meaning: '用多届合约和返利提高流失成本，让客户难以离开',
    theory: 'switchingCosts',
  },
} satisfies Record<string, LeverWords>;

export const levers = {
  byId,
  /** `dial` is the one headline control of a group. */
  groups: {
    service: {
      name: '服务',
      dial: '服务水平',
      meaning: '五项服务标准、培训、调研和补救一起升降',
    },
    price: {
      name: '价格',
      dial: '价格高低',
      meaning: '只动展位价格，门票和折扣不变',
    },
    empowerment: {
      name: '授权',
      dial: '授权程度',
      meaning: '四项权利、信息分享和奖励一起升降',
    },
    promise: {
      name: '承诺',
      dial: '承诺力度',
      meaning: '承诺水平和广告宣传一起升降',
    },
    relationship: {
      name: '关系',
      dial: '关系投入',
      meaning: '个性化、社群和锁定一起升降；对四级客户的关注另外分配',
    },
  },
  presets: {
    base: { name: '基准做法', meaning: '各项都取中规中矩的值' },
    underPromise: { name: '承诺留余地', meaning: '答应的比做得到的低一些，留出余地' },
    overPromise: { name: '夸大承诺', meaning: '答应的远高于做得到的，服务照旧' },
    priceCut: { name: '降价抢客', meaning: '展位大幅降价，门票免费，先把展馆填满' },
    milking: { name: '涨价收割', meaning: '展位和门票大幅涨价，服务照旧' },
    serviceFirst: { name: '服务优先', meaning: '把钱花在服务标准和员工培训上' },
    rightsWithoutInformation: { name: '放权不放信息', meaning: '四项权利全面放开，信息几乎不给' },
    rightsInformed: { name: '知情的授权', meaning: '权利放得适度，信息给得充分' },
    lockInPoorService: { name: '只靠锁定', meaning: '用合约留住客户，服务能省则省' },
    relationshipFirst: { name: '关系优先', meaning: '把钱花在信息、个性化、客户社群和可靠的服务上' },
  },
};
