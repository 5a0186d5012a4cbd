import type { Dictionary } from '../dictionary';

const byId: Dictionary['levers']['byId'] = {
  reliability: {
    name: 'Reliability',
    short: 'Reliability',
    meaning: 'Stands, power, meetings: as agreed, without mistakes',
    theory: 'servqual',
  },
  responsiveness: {
    name: 'Responsiveness',
    short: 'Responsiveness',
    meaning: 'Questions answered and requests met without a wait',
    theory: 'servqual',
  },
  assurance: {
    name: 'Assurance',
    short: 'Assurance',
    meaning: 'Courteous staff who know the business and inspire confidence',
    theory: 'servqual',
  },
  empathy: {
    name: 'Empathy',
    short: 'Empathy',
    meaning: 'Seeing each customer’s needs through their eyes',
    theory: 'servqual',
  },
  tangibles: {
    name: 'Tangibles',
    short: 'Tangibles',
    meaning: 'Halls, equipment, signs and the look of the staff',
    theory: 'servqual',
  },
  training: {
    name: 'Staff training',
    short: 'Staff training',
    meaning: 'Keeps service to its standards; the effect builds up slowly',
    theory: 'training',
  },
  research: {
    name: 'Customer research',
    short: 'Research',
    meaning: 'Finds out what customers want, and sharpens the survey',
    theory: 'marketResearch',
  },
  recovery: {
    name: 'Service recovery',
    short: 'Service recovery',
    meaning: 'Apology, compensation and repair after a complaint',
    theory: 'serviceRecovery',
  },
  standPrice: {
    name: 'Stand price',
    short: 'Stand price',
    meaning: 'List price of a square metre of stand',
    theory: 'referencePrice',
  },
  ticketPrice: {
    name: 'Ticket price',
    short: 'Ticket price',
    meaning: 'What a visitor pays to come in; 0 is free entry',
    theory: 'twoSidedMarket',
  },
  loyaltyDiscount: {
    name: 'Loyalty discount',
    short: 'Loyalty discount',
    meaning: 'Off the price for those who came last time, more the longer they have kept coming',
    theory: 'loyaltyRewards',
  },
  explainPrice: {
    name: 'Explain price rises',
    short: 'Explain rises',
    meaning: 'Tell customers why the price goes up',
    theory: 'priceFairness',
  },
  suggestion: {
    name: 'Right to suggest',
    short: 'Right to suggest',
    meaning: 'Ask for opinions and make it easy to speak up',
    theory: 'psychologicalEmpowerment',
  },
  choice: {
    name: 'Right to choose',
    short: 'Right to choose',
    meaning: 'How many kinds of stand and service there are to pick from',
    theory: 'choiceOverload',
  },
  decision: {
    name: 'Right to decide',
    short: 'Right to decide',
    meaning: 'Customers have a vote on zones, programme and the like',
    theory: 'psychologicalEmpowerment',
  },
  participation: {
    name: 'Participation in service',
    short: 'Participation',
    meaning: 'Customers lend a hand: set up, host, greet guests',
    theory: 'participation',
  },
  information: {
    name: 'Sharing information',
    short: 'Information',
    meaning: 'Footfall, buyers’ needs and know-how, open to customers',
    theory: 'psychologicalEmpowerment',
  },
  rewards: {
    name: 'Rewards',
    short: 'Rewards',
    meaning: 'Thanks for the suggestions and the work customers put in',
    theory: 'participation',
  },
  promise: {
    name: 'Promise',
    short: 'Promise',
    meaning: 'The quality of service your publicity promises',
    theory: 'promiseCredibility',
  },
  advertising: {
    name: 'Advertising',
    short: 'Advertising',
    meaning: 'How many people get to hear your promise',
    theory: 'acquisition',
  },
  attentionStrategic: {
    name: 'Attention to strategic customers',
    short: 'Strategic tier',
    meaning: 'Weight of this tier',
    theory: 'attentionAllocation',
  },
  attentionKey: {
    name: 'Attention to key customers',
    short: 'Key tier',
    meaning: 'Weight of this tier',
    theory: 'attentionAllocation',
  },
  attentionTransaction: {
    name: 'Attention to transaction customers',
    short: 'Transaction tier',
    meaning: 'Weight of this tier',
    theory: 'attentionAllocation',
  },
  attentionRisk: {
    name: 'Attention to risk customers',
    short: 'Risk tier',
    meaning: 'Weight of this tier',
    theory: 'attentionAllocation',
  },
  personalisation: {
    name: 'Personalisation',
    short: 'Personalisation',
    meaning: 'Stand and service arranged to fit each customer',
    theory: 'personalisation',
  },
  community: {
    name: 'Community',
    short: 'Community',
    meaning: 'A club and evenings where customers get to know each other',
    theory: 'community',
  },
  lockIn: {
    name: 'Lock-in',
    short: 'Lock-in',
    meaning: 'Multi-edition contracts and rebates that make leaving costly',
    theory: 'switchingCosts',
  },
};

export const levers: Dictionary['levers'] = {
  byId,
  groups: {
    service: {
      name: 'Service',
      dial: 'Service level',
      meaning: 'Moves the five standards, training, research and recovery together',
    },
    price: {
      name: 'Price',
      dial: 'Price level',
      meaning: 'Moves the stand price only; ticket and discount stay',
    },
    empowerment: {
      name: 'Empowerment',
      dial: 'Empowerment',
      meaning: 'Moves the four rights, information and rewards together',
    },
    promise: {
      name: 'Promise',
      dial: 'Promise',
      meaning: 'Moves promise and advertising together',
    },
    relationship: {
      name: 'Relationship',
      dial: 'Relationship effort',
      meaning: 'Moves personalisation, community and lock-in together; attention is shared out below',
    },
  },
  presets: {
    base: { name: 'Business as usual', meaning: 'Every lever at its middle-of-the-road value' },
    underPromise: { name: 'Under-promise', meaning: 'Promise less than you can deliver and keep a margin' },
    overPromise: { name: 'Over-promise', meaning: 'Promise far more than you deliver, service as before' },
    priceCut: { name: 'Price cut', meaning: 'Slash the stand price, let visitors in free and fill the hall' },
    milking: { name: 'Milk the market', meaning: 'Steep stand and ticket prices, service as before' },
    serviceFirst: { name: 'Service first', meaning: 'Put the money into standards and training' },
    rightsWithoutInformation: {
      name: 'Rights without information',
      meaning: 'All four rights wide open, hardly a word of information',
    },
    rightsInformed: { name: 'Informed rights', meaning: 'Rights in moderation, information in plenty' },
    lockInPoorService: { name: 'Lock-in alone', meaning: 'Hold customers by contract and save on service' },
    relationshipFirst: {
      name: 'Relationship first',
      meaning: 'Put the money into information, personalisation, community and reliable service',
    },
  },
};
