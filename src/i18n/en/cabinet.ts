import type { Dictionary } from '../dictionary';

export const cabinet: Dictionary['cabinet'] = {
  choose: 'Figure to show',
  previous: 'Previous figure',
  next: 'Next figure',
  enlarge: 'Enlarge',
  needsModel: (name) => `${name} (as the model knows)`,
  modelOnly:
    'This figure shows the true state inside the model, which no organiser can see. Choose “As the model knows” to look at it.',
  group: {
    service: 'Service',
    value: 'Value',
    empowerment: 'Empowerment',
    relationship: 'Relationship',
    word: 'Word of mouth',
    loyalty: 'Loyalty',
    complaints: 'Complaints',
    money: 'Money',
  },
  name: {
    satisfactionPath: 'Satisfaction path',
    gapBars: 'SERVQUAL gaps',
    survey: 'Survey',
    fiveGaps: 'Five-gap model',
    valueScales: 'Perceived value',
    empowermentChain: 'Chain of empowerment',
    relationshipQuality: 'Relationship quality',
    wordOfMouth: 'Word of mouth',
    loyaltyCurve: 'Satisfaction and loyalty',
    transitionMatrix: 'Transition matrix',
    ensembleFan: 'Fan of futures',
    complaintTree: 'Complaints and recovery',
    moneyWaterfall: 'Profit and loss',
    customerEquity: 'Customer equity',
  },
};
