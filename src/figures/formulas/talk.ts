/** Reputation and word of mouth: section 7.9 of the model, and the net promoter score (7.10, 7.13). */
import { ofCustomer, ofShow } from './formula';

const TALK = { section: '7.9', theory: 'wordOfMouth', figures: ['wordOfMouth'] } as const;

export const TALK_FORMULAS = [
  ofCustomer(
    'wordVolume',
    `satisfaction < badBelow ? −min(badMax, pos(badBase + badSlope·(badBelow − satisfaction)))
     : min(goodMax, max(goodMin, goodBase + goodSlope·(satisfaction − goodFrom)))`,
    TALK,
  ),
  ofCustomer('positiveWord', 'hearShare·praiseSent/(1 + hearGood·hearShare·praiseSent)', TALK),
  ofCustomer('negativeWord', 'hearShare·blameSent/(1 + hearBad·hearShare·blameSent)', TALK),
  ofShow(
    'credibility',
    `credibilityBefore + credibilityLearning·(pos(credibilityStart − pos(promise − mean(perceivedQuality) − overFree)
     /credibilitySlope) − credibilityBefore)`,
    { ...TALK, theory: 'promiseCredibility', figures: ['wordOfMouth', 'fiveGaps'] },
  ),
  ofShow(
    'brokenPromise',
    `brokenPromiseBefore + brokenRate·(clamp(promise − perceivedQuality − trustFree, 0, brokenMax) − brokenPromiseBefore)`,
    { ...TALK, theory: 'promiseCredibility', figures: ['wordOfMouth', 'fiveGaps'] },
  ),
  ofShow(
    'publicImage',
    `publicImageBefore + publicRate·(points(publicAttitude·mean(attitude) + publicBase
     + publicTangibles·(100·tangibles − tangiblesNormal) + publicCommunity·(100·community − communityNormal)
     + publicPrice·lnr(standPrice/marketPrice) − publicBroken·mean(brokenPromise) + publicAds·(reachedByAds − adsNormal))
     − publicImageBefore)`,
    { ...TALK, theory: 'wordOfMouth' },
  ),
  ofCustomer('promoterAnswer', 'npsBase + (recommendation − npsCentre)/npsUnit + npsSD·personalHabit', {
    ...TALK,
    section: '7.10',
  }),
  ofShow(
    'netPromoterScore',
    '100·sum_i(promoterAnswer_i ≥ promoterFrom ? 1 : promoterAnswer_i < detractorBelow ? −1 : 0)/attending',
    { ...TALK, section: '7.13', check: 'customers' },
  ),
];
