/** Perceived quality, value, fairness and satisfaction: section 7.7 of the model. */
import { ofCustomer, ofShow } from './formula';

const SATISFACTION = { section: '7.7', theory: 'disconfirmation', keyFigures: ['satisfaction'] } as const;
const VALUE = { section: '7.7', theory: 'perceivedValue', figures: ['valueScales'] } as const;

export const JUDGE_FORMULAS = [
  ofCustomer(
    'perceivedQuality',
    `points(pq0 + aDeliv·(outcomeShare·outcomeQuality + (1 − outcomeShare)·processQuality) + aWill·expectationAtBooking
     − aShould·shouldExpectation + imgFilter·(imagePerception − imageCentre) − harm)`,
    { ...SATISFACTION, theory: 'momentsOfTruth', figures: ['satisfactionPath', 'gapBars'] },
  ),
  ofShow('disconfirmation', 'perceivedQuality − expectationAtBooking', {
    ...SATISFACTION,
    figures: ['satisfactionPath', 'fiveGaps'],
  }),
  ofCustomer('ratioIndex', 'perceivedQuality/expectationAtBooking', { ...SATISFACTION, figures: ['satisfactionPath'] }),
  ofCustomer('feltDifference', 'zoneSlope·|disconfirmation| + (1 − zoneSlope)·pos(|disconfirmation| − zone)', {
    ...SATISFACTION,
    figures: ['satisfactionPath'],
  }),
  ofCustomer(
    'surprise',
    `disconfirmation < 0 ? −loss·(1 − selfServe·participation·(selfServeForced + selfServeChoice·choice))
     ·(1 − communityBuffer·community)·feltDifference : (1 − selfServe·participation)·feltDifference`,
    { ...SATISFACTION, figures: ['satisfactionPath', 'empowermentChain'] },
  ),
  ofCustomer(
    'satisfaction',
    `points(satisfactionBase + sQ·(perceivedQuality − qualityCentre) + sD·surprise + sV·(perceivedValue − valueCentre)
     + sPE·(empowerment − empowermentCentre) + fairness + sNoise·chance − resentShown·resentment + recoveryBonus)`,
    { ...SATISFACTION, figures: ['satisfactionPath', 'complaintTree', 'empowermentChain'] },
  ),
  ofCustomer(
    'recoveryBonus',
    'isFirstFailure and recoveryQuality > paradoxAbove and severity < paradoxSeverity ? paradox : 0',
    { ...SATISFACTION, theory: 'serviceRecovery', figures: ['satisfactionPath', 'complaintTree'] },
  ),
  ofCustomer(
    'fairness',
    `rewardFair·rewards·rights − lockFair·lockIn − fairEmptiness·emptiness − fairExploitation·exploitation
     − steering − choiceS·overload − dearer`,
    { ...SATISFACTION, theory: 'priceFairness', figures: ['satisfactionPath', 'empowermentChain'] },
  ),
  ofShow(
    'perceivedValue',
    `valueBase + productValue + serviceValue + personnelValue + imageValue
     − moneyCost − timeCost − mentalCost − physicalCost`,
    VALUE,
  ),
  ofShow('productValue', 'valueProduct·(outcomeQuality − outcomeCentre)', VALUE),
  ofShow(
    'serviceValue',
    'valueService·((experiencedReliability + experiencedResponsiveness)/2 − serviceCentre)',
    VALUE,
  ),
  ofShow('personnelValue', 'valuePersonnel·((experiencedAssurance + experiencedEmpathy)/2 − serviceCentre)', VALUE),
  ofCustomer('imageValue', 'valueImage·(imagePerception − imageCentre)', VALUE),
  ofCustomer('moneyCost', 'money·priceBurden', VALUE),
  ofShow('timeCost', 'valueTime·(serviceCentre − experiencedResponsiveness)', VALUE),
  ofCustomer('mentalCost', 'valueTrust·(trustNormal − trustBefore) + valueCrowd·crowding + valueHarm·harm', VALUE),
  ofCustomer(
    'physicalCost',
    'participation·(effort·(competence < effortBelow ? 1 − competence : effortAble) − enjoyment)',
    VALUE,
  ),
];
