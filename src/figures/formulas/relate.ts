/** What becomes of the relationship: sections 7.2 and 7.8 of the model. */
import { ofCustomer, ofShow } from './formula';

const BONDS = { section: '7.8', theory: 'relationshipQuality', figures: ['relationshipQuality'] } as const;

const LEARNING = { section: '7.8', theory: 'expectationFormation', figures: ['satisfactionPath'] } as const;

export const RELATE_FORMULAS = [
  ofShow(
    'relationshipQuality',
    'weightFriendship·friendship + weightTrust·trust + weightAttitude·attitude + weightBelonging·belonging',
    { ...BONDS, section: '7.2', keyFigures: ['relationshipQuality'] },
  ),
  ofCustomer(
    'friendship',
    `friendshipBefore + friendshipRate·(points(friendEmpathy·experiencedEmpathy + friendAttention·attentionPaid
     + friendPersonal·personalisation·(oneToOneBase + oneToOneKnowledge·knowledge/100) + friendCommunity·community
     + friendTenure·min(tenureBefore, friendTenureMax)) − friendshipBefore)`,
    BONDS,
  ),
  ofCustomer(
    'trustTarget',
    `points(trustBase + trustPromise·clamp(perceivedQuality − promise, trustPromiseLow, trustPromiseHigh)
     + trustInformation·(100·information − informationNormal) + trustAttitude·(attitudeBefore − attitudeCentre)
     + trustExplained·explainPrice − trustEmptiness·emptiness
     + (hasComplained ? trustRecovery·(recoveryQuality − trustRecoveryFrom) : isFailed ? −trustSilent : 0)
     − trustLock·lockIn·(satisfaction < lowSatisfaction ? 1 : trustLockCalm))`,
    { ...BONDS, figures: ['relationshipQuality', 'empowermentChain'] },
  ),
  ofCustomer('trust', 'trustBefore + (trustTarget < trustBefore ? tDown : tUp)·(trustTarget − trustBefore)', BONDS),
  ofCustomer(
    'belongingTarget',
    `points(belongBase + belongSatisfaction·(satisfaction − satisfactionCentre)
     + belongEmpowerment·(empowerment − empowermentCentre) + belongTrust·(trust − trustNormal)
     + belongFriendship·(friendship − friendshipNormal) + belongCommunity·(100·community − communityNormal)/100
     + belongRewards·(rewards − rewardsNormal)·(belongOwn + rights)
     − belongLock·lockIn·(satisfaction < lowSatisfaction ? 1 : belongLockCalm))`,
    { ...BONDS, figures: ['relationshipQuality', 'empowermentChain'] },
  ),
  ofCustomer('belonging', 'belongingBefore + belongingRate·(belongingTarget − belongingBefore)', BONDS),
  ofCustomer(
    'attitude',
    `attitudeBefore + (tenureBefore < newTenure ? attNew : attOld)·(lastingSatisfaction + attitudeTrust·(trust − trustNormal)
     − attitudeLock·lockIn·(satisfaction < lowSatisfaction ? 1 : attitudeLockCalm) − attitudeBefore)`,
    { ...BONDS, figures: ['relationshipQuality', 'loyaltyCurve'] },
  ),
  ofCustomer('learningRate', 'min(1, adaptation·(tenureBefore < newTenure ? willNew : willOld))', LEARNING),
  ofCustomer(
    'willLearned',
    'willBefore_d + learningRate·(willExperienced·experienced_d + willQuality·perceivedQuality − willBefore_d)',
    LEARNING,
  ),
  ofCustomer(
    'shouldExpectation',
    'shouldBefore + should·pos(sum_d(dimensionWeight_d·willLearned_d) − shouldBefore)',
    LEARNING,
  ),
  ofCustomer(
    'recommendation',
    'recommendAttitude·attitude + recommendSatisfaction·satisfaction + recommendTrust·trust',
    { section: '7.8', theory: 'wordOfMouth', figures: ['transitionMatrix'], keyFigures: ['secureShare'] },
  ),
];
