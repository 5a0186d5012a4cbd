/** What is expected: sections 7.1 and 7.3 of the model. */
import { ofCustomer, ofShow } from './formula';

export const PROMISE_FORMULAS = [
  ofShow('reachedByAds', 'advertising/(advertising + adsHalf)', {
    section: '7.1',
    theory: 'acquisition',
    check: 'state',
    keyFigures: ['exhibitors', 'visitors'],
  }),
  ofCustomer('believed', 'credibilityBefore·(reachBase + reachAds·reachedByAds)·(isKnown ? promOld : promNew)', {
    section: '7.3',
    theory: 'promiseCredibility',
    figures: ['satisfactionPath', 'fiveGaps'],
  }),
  ofCustomer('cue', 'isKnown ? 0 : cueShare·priceCue·lnr(standPrice/marketPrice)', {
    section: '7.3',
    theory: 'expectationFormation',
    side: 'exhibitors',
    figures: ['satisfactionPath'],
  }),
  ofCustomer(
    'willExpectation',
    `clamp(willBefore_d + believed·(promise − willBefore_d) + womWill·(positiveWordBefore − negativeWordBefore) + cue
     + (isKnown ? imgWillKnown : imgWill)·(publicImageBefore + qualityOverImage − willBefore_d), willFloor, willCeiling)`,
    {
      section: '7.3',
      theory: 'expectationFormation',
      figures: ['satisfactionPath', 'gapBars', 'fiveGaps'],
      keyFigures: ['satisfaction'],
    },
  ),
  ofCustomer('expectationAtBooking', 'sum_d(dimensionWeight_d·willExpectation_d)', {
    section: '7.3',
    theory: 'expectationFormation',
    figures: ['satisfactionPath'],
    keyFigures: ['satisfaction'],
  }),
  ofCustomer(
    'imagePerception',
    `imagePerceptionBefore + (hasReturned ? imageRateReturning : imageRateOther)
     ·(publicImageBefore + imageFit·serviceFit − imagePerceptionBefore)`,
    { section: '7.3', theory: 'wordOfMouth', figures: ['valueScales', 'wordOfMouth'] },
  ),
  ofCustomer(
    'attitudeByHearsay',
    `isKnown ? attitudeBefore : attitudeBefore + hearsayRate·(hearsayImage·imagePerception
     + (1 − hearsayImage)·(expectationAtBooking − qualityOverImage) − attitudeBefore)`,
    { section: '7.3', theory: 'wordOfMouth', figures: ['wordOfMouth'] },
  ),
];
