/** Who belongs where: section 7.10 of the model. */
import { ofCustomer, ofShow } from './formula';

const CLASSES = { section: '7.10', figures: ['transitionMatrix'] } as const;

export const CLASSIFY_FORMULAS = [
  ofCustomer(
    'statedIntention',
    '1/(1 + exp(−(attitude − intent)/intentUnit − intentRq·(relationshipQuality − rqCentre)/25))',
    { ...CLASSES, theory: 'brandt', figures: ['transitionMatrix', 'loyaltyCurve'], keyFigures: ['secureShare'] },
  ),
  ofCustomer('renewalForecast', 'oursProbability·avail·(1 − visitorShock)·(1 − exit)', {
    ...CLASSES,
    theory: 'nestedChoice',
    figures: ['customerEquity', 'complaintTree', 'loyaltyCurve'],
    keyFigures: ['renewal'],
  }),
  ofCustomer(
    'dickBasu',
    `attitude > rivalAttitude and recentVisits ≥ repeatVisits ? class_0 : attitude > rivalAttitude ? class_1
     : recentVisits ≥ repeatVisits ? class_2 : class_3`,
    { ...CLASSES, theory: 'dickBasu', scheme: 'dickBasu' },
  ),
  ofCustomer('interest', 'knoxInvolvement·involvement + knoxRq·relationshipQuality', { ...CLASSES, theory: 'knox' }),
  ofCustomer(
    'knox',
    'interest > knoxCut and portfolio < knoxFew ? class_0 : portfolio < knoxFew ? class_1 : interest > knoxCut ? class_2 : class_3',
    { ...CLASSES, theory: 'knox', scheme: 'knox' },
  ),
  ofCustomer('isLoyal', 'recentVisits ≥ repeatVisits and renewalForecast > loyalCut', {
    ...CLASSES,
    theory: 'reinartzKumar',
  }),
  ofCustomer('isProfitable', 'isExhibitor ? margin > marginMedian : involvement > involvedCut', {
    ...CLASSES,
    theory: 'reinartzKumar',
  }),
  ofCustomer(
    'reinartzKumar',
    'isLoyal and isProfitable ? class_0 : isLoyal ? class_1 : isProfitable ? class_2 : class_3',
    { ...CLASSES, theory: 'reinartzKumar', scheme: 'reinartzKumar' },
  ),
  ofCustomer(
    'brandt',
    `satisfaction ≥ brandtSatisfaction_1 and statedIntention ≥ brandtIntention_1 and recommendation ≥ brandtRecommendation_1
     ? class_0
     : satisfaction ≥ brandtSatisfaction_2 and statedIntention ≥ brandtIntention_2 and recommendation ≥ brandtRecommendation_2
     ? class_1
     : satisfaction ≥ brandtSatisfaction_3 and statedIntention ≥ brandtIntention_3 and recommendation ≥ brandtRecommendation_3
     ? class_2 : class_3`,
    { ...CLASSES, theory: 'brandt', scheme: 'brandt', keyFigures: ['secureShare'] },
  ),
  ofShow('secureShare', 'secureCustomers/classedCustomers', {
    section: '7.13',
    theory: 'brandt',
    figures: ['ensembleFan'],
    keyFigures: ['secureShare'],
  }),
  ofCustomer(
    'tier',
    `attitude < riskAttitude or isExhibitor and margin < 0 ? class_3
     : (isExhibitor ? margin ≥ marginTop : involvement > strategicInvolvement) and relationshipQuality > strategicRq ? class_0
     : (isExhibitor ? margin > marginMedian : involvement > keyInvolvement) and relationshipQuality > keyRq ? class_1 : class_2`,
    {
      ...CLASSES,
      theory: 'relationshipTiers',
      scheme: 'tier',
      figures: ['transitionMatrix', 'customerEquity', 'relationshipQuality'],
    },
  ),
];
