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

export const phases = { byId };
