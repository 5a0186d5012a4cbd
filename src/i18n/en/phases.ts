import type { Dictionary } from '../dictionary';

export const phases: Dictionary['phases'] = {
  byId: {
    promise: {
      name: 'Promise',
      happening:
        'You make your promise; customers weigh it with what they hear and what they remember, and form an expectation.',
      theory: 'expectationFormation',
    },
    book: {
      name: 'Book',
      happening:
        'Exhibitors decide first: your show, the rival’s, both or neither. Visitors read the list and follow. Where the hall is full, some exhibitors are turned away.',
      theory: 'nestedChoice',
    },
    serve: {
      name: 'Serve',
      happening:
        'The doors open. Customers meet your service contact by contact; some meet a failure, and complain or keep silent.',
      theory: 'momentsOfTruth',
    },
    empower: {
      name: 'Empower',
      happening:
        'Customers use the rights and the information they have, and feel able to choose, to know and to matter, or do not.',
      theory: 'psychologicalEmpowerment',
    },
    evaluate: {
      name: 'Evaluate',
      happening:
        'Customers hold the experience against what they expected, and form a view of quality, value and satisfaction.',
      theory: 'disconfirmation',
    },
    relate: {
      name: 'Relate',
      happening:
        'The experience settles into friendship, trust and belonging, and rewrites what customers will expect next time.',
      theory: 'relationshipQuality',
    },
    talk: {
      name: 'Talk',
      happening: 'Customers pass on praise and blame to others in the trade, and your reputation moves with it.',
      theory: 'wordOfMouth',
    },
    classify: {
      name: 'Classify',
      happening: 'By attitude, behaviour and value, customers walk into a new segment or stay where they are.',
      theory: 'dickBasu',
    },
    account: {
      name: 'Account',
      happening: 'Revenue less cost makes the profit of this edition; then the customers you have are valued.',
      theory: 'customerEquity',
    },
  },
};
