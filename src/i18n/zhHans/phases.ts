import type { PhaseWords } from '../references';

const byId = {
  promise: {
    name: '承诺',
    happening: '主办方作出承诺，客户结合宣传、口碑和以往的经历，估计这一届会怎样。',
    theory: 'expectationFormation',
  },
  book: {
    name: '预订',
    happening: '参展商先决定来不来、去谁家，观众看过展商名单再作决定；展馆放不下时，有的参展商会被婉拒。',
    theory: 'nestedChoice',
  },
  serve: {
    name: '服务',
    happening: '展会开门，客户在一次次接触中体会服务；有人碰上失误，有人投诉，有人不作声。',
    theory: 'momentsOfTruth',
  },
  empower: {
    name: '授权',
    happening: '客户运用手里的权利和信息，感到自己能选择、能知情、能影响结果，或者感觉不到。',
    theory: 'psychologicalEmpowerment',
  },
  evaluate: {
    name: '评价',
    happening: '客户拿体验与期望相比，得出感知质量、感知价值和满意度。',
    theory: 'disconfirmation',
  },
  relate: {
    name: '关系',
    happening: '这一届的体验沉淀为友谊、信任和归属感，也改写下一届的期望。',
    theory: 'relationshipQuality',
  },
  talk: {
    name: '口碑',
    happening: '客户把好话和坏话传给同行，展会的信誉和形象随之变动。',
    theory: 'wordOfMouth',
  },
  classify: {
    name: '分类',
    happening: '按照各自的态度、行为和价值，客户走进新的一格，或留在原处。',
    theory: 'dickBasu',
  },
  account: {
    name: '结算',
    happening: '收入减去成本是这一届的利润，再算出现有客户今后值多少钱。',
    theory: 'customerEquity',
  },
} satisfies Record<string, PhaseWords>;

/** What a step did to the customer one follows. */
const trace = {
  label: (who: string) => `这一步对${who}做了什么`,
  pick: '在展馆里点一位客户，就能看到每一步对他做了什么。',
  waiting: '正在回看 …',
  failed: '这位客户的经过没能算出来。',
  absent: '没到场，这一步与他无关。',
  nothing: '这一步没有改变他。',
  hidden: '这一步发生在客户心里，主办方看不到。',
  newborn: '原来的客户离开了市场，这里来了一位新客户，有他自己的期望和态度。',
  noClass: '还没来过，不归入任何一类。',
  came: '来了。',
  stayed: '没来。',
  change: (before: string, after: string) => `${before} → ${after}`,
  measure: {
    willExpectation: '期望',
    imagePerception: '心目中的形象',
    attitude: '态度',
    pricePaid: '实付价格',
    outcomeQuality: '结果质量',
    processQuality: '过程质量',
    serviceChoice: '服务选择',
    informationAttainment: '信息获得',
    impact: '影响力',
    overload: '选择过载',
    empowerment: '心理受权',
    perceivedQuality: '感知质量',
    disconfirmation: '感知与期望之差',
    perceivedValue: '感知价值',
    satisfaction: '满意度',
    friendship: '商业友谊',
    trust: '信任',
    belonging: '归属感',
    habit: '习惯',
    shouldExpectation: '应得期望',
    margin: '毛利',
    positiveWord: '听到的好话',
    negativeWord: '听到的坏话',
    wordVolume: '说出的话',
    renewalForecast: '续展概率',
    cumulativeProfit: '累计利润',
  },
};

export const phases = { byId, trace };
