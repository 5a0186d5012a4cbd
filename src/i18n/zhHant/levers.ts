// Made from zhHans/levers.ts by test/support/makeZhHant.mjs; change the text there.
import type { Dictionary } from '../dictionary';
import type { LeverWords } from '../references';

const byId = {
  reliability: {
    name: '可靠性',
    short: '可靠性',
    meaning: '攤位、水電、會刊、媒合，答應的事按時辦妥、不出差錯',
    theory: 'servqual',
  },
  responsiveness: {
    name: '反應性',
    short: '反應性',
    meaning: '有問必答，有求必應，不讓客戶久等',
    theory: 'servqual',
  },
  assurance: {
    name: '保證性',
    short: '保證性',
    meaning: '員工懂業務、有禮貌，讓人放心',
    theory: 'servqual',
  },
  empathy: {
    name: '關懷性',
    short: '關懷性',
    meaning: '設身處地，體諒每位客戶的難處和需要',
    theory: 'servqual',
  },
  tangibles: {
    name: '有形性',
    short: '有形性',
    meaning: '場館、設備、指示標示、休息區和員工儀容',
    theory: 'servqual',
  },
  training: {
    name: '員工訓練',
    short: '員工訓練',
    meaning: '讓服務達到標準、保持穩定，成效逐屆積累',
    theory: 'training',
  },
  research: {
    name: '客戶調查',
    short: '客戶調查',
    meaning: '弄清客戶要什麼，也讓問卷收得更多、估計更準',
    theory: 'marketResearch',
  },
  recovery: {
    name: '服務補救',
    short: '服務補救',
    meaning: '客戶投訴之後，道歉、補償、解決問題的力度',
    theory: 'serviceRecovery',
  },
  standPrice: {
    name: '攤位價格',
    short: '攤位價格',
    meaning: '攤位每平方公尺的標價',
    theory: 'referencePrice',
  },
  ticketPrice: {
    name: '門票價格',
    short: '門票價格',
    meaning: '觀眾入場一次的票價，0 為免費',
    theory: 'twoSidedMarket',
  },
  loyaltyDiscount: {
    name: '老客戶折扣',
    short: '老客戶折扣',
    meaning: '上屆來過的客戶再來時的優惠，連續來得越久越多',
    theory: 'loyaltyRewards',
  },
  explainPrice: {
    name: '說明漲價理由',
    short: '說明理由',
    meaning: '漲價時向客戶講清原因',
    theory: 'priceFairness',
  },
  suggestion: {
    name: '建議權',
    short: '建議權',
    meaning: '徵求客戶意見，方便他們反映問題',
    theory: 'psychologicalEmpowerment',
  },
  choice: {
    name: '選擇權',
    short: '選擇權',
    meaning: '可供挑選的攤位類型和服務項目有多少',
    theory: 'choiceOverload',
  },
  decision: {
    name: '決策權',
    short: '決策權',
    meaning: '專區怎麼劃、日程怎麼排，讓客戶一起決定',
    theory: 'psychologicalEmpowerment',
  },
  participation: {
    name: '參與服務工作',
    short: '參與服務',
    meaning: '客戶動手參與：自助布展、聯合辦活動、互相接待',
    theory: 'participation',
  },
  information: {
    name: '分享資訊和知識',
    short: '資訊分享',
    meaning: '向客戶開放人流資料、買家需求和參展知識',
    theory: 'psychologicalEmpowerment',
  },
  rewards: {
    name: '獎勵客戶',
    short: '獎勵',
    meaning: '答謝客戶提的建議、出的力',
    theory: 'participation',
  },
  promise: {
    name: '承諾水準',
    short: '承諾水準',
    meaning: '對外宣傳時答應客戶的服務品質',
    theory: 'promiseCredibility',
  },
  advertising: {
    name: '廣告宣傳',
    short: '廣告宣傳',
    meaning: '讓更多人聽到你的承諾',
    theory: 'acquisition',
  },
  attentionStrategic: {
    name: '對策略客戶的關注',
    short: '策略客戶',
    meaning: '分給策略客戶的比重',
    theory: 'attentionAllocation',
  },
  attentionKey: {
    name: '對主要客戶的關注',
    short: '主要客戶',
    meaning: '分給主要客戶的比重',
    theory: 'attentionAllocation',
  },
  attentionTransaction: {
    name: '對交易客戶的關注',
    short: '交易客戶',
    meaning: '分給交易客戶的比重',
    theory: 'attentionAllocation',
  },
  attentionRisk: {
    name: '對風險客戶的關注',
    short: '風險客戶',
    meaning: '分給風險客戶的比重',
    theory: 'attentionAllocation',
  },
  personalisation: {
    name: '個人化服務',
    short: '個人化',
    meaning: '按每位客戶的情況安排攤位、媒合和服務',
    theory: 'personalisation',
  },
  community: {
    name: '客戶社群',
    short: '客戶社群',
    meaning: '辦客戶俱樂部和同業聚會，讓客戶彼此結識',
    theory: 'community',
  },
  lockIn: {
    name: '鎖定客戶',
    short: '鎖定客戶',
    meaning: '用多屆合約和返利提高流失成本，讓客戶難以離開',
    theory: 'switchingCosts',
  },
} satisfies Record<string, LeverWords>;

export const levers: Dictionary['levers'] = {
  byId,
  /** `dial` is the one headline control of a group. */
  groups: {
    service: {
      name: '服務',
      dial: '服務水準',
      meaning: '五項服務標準、訓練、調查和補救一起升降',
    },
    price: {
      name: '價格',
      dial: '價格高低',
      meaning: '只動攤位價格，門票和折扣不變',
    },
    empowerment: {
      name: '授權',
      dial: '授權程度',
      meaning: '四項權利、資訊分享和獎勵一起升降',
    },
    promise: {
      name: '承諾',
      dial: '承諾力度',
      meaning: '承諾水準和廣告宣傳一起升降',
    },
    relationship: {
      name: '關係',
      dial: '關係投入',
      meaning: '個人化、社群和鎖定一起升降；對四級客戶的關注另外分配',
    },
  },
  presets: {
    base: { name: '基準做法', meaning: '各項都取中規中矩的值' },
    underPromise: { name: '承諾留餘地', meaning: '答應的比做得到的低一些，留出餘地' },
    overPromise: { name: '誇大承諾', meaning: '答應的遠高於做得到的，服務照舊' },
    priceCut: { name: '降價搶客', meaning: '攤位大幅降價，門票免費，先把展館填滿' },
    milking: { name: '漲價收割', meaning: '攤位和門票大幅漲價，服務照舊' },
    serviceFirst: { name: '服務優先', meaning: '把錢花在服務標準和員工訓練上' },
    rightsWithoutInformation: { name: '放權不放資訊', meaning: '四項權利全面放開，資訊幾乎不給' },
    rightsInformed: { name: '知情的授權', meaning: '權利放得適度，資訊給得充分' },
    lockInPoorService: { name: '只靠鎖定', meaning: '用合約留住客戶，服務能省則省' },
    relationshipFirst: { name: '關係優先', meaning: '把錢花在資訊、個人化、客戶社群和可靠的服務上' },
  },
};
