/** What is delivered, what fails and how it is mended: section 7.5 of the model, and the five gaps (7.13). */
import { ofCustomer, ofShow } from './formula';

const FIVE_GAPS = { section: '7.13', theory: 'fiveGaps', figures: ['fiveGaps'] } as const;
const COMPLAINTS = ['complaintTree'] as const;

const STAFF = { section: '7.5', theory: 'training', figures: ['fiveGaps'] } as const;

export const SERVE_FORMULAS = [
  ofShow('crowding', 'pos(fill − crowdFrom)/crowdSpan + crowdVisitors·pos(visitorPersons/visitorRoom − 1)', {
    section: '7.5',
    theory: 'twoSidedMarket',
    check: 'state',
    figures: ['fiveGaps', 'valueScales'],
    keyFigures: ['fill'],
  }),
  ofShow(
    'load',
    `attendingExhibitors·(1 + loadPart·(participation^2 − participationNormal^2)
     + loadPersonal·(personalisation − personalisationNormal))/(staff·(1 + staffTraining·(trainingStock − trainingNormal)/100))`,
    { ...STAFF, check: 'state' },
  ),
  ofShow('stress', 'pos(load − 1)', { ...STAFF, figures: ['fiveGaps', 'complaintTree'] }),
  ofShow('erosion', 'erosionBefore + erosionIn·stress − erosionOut·erosionBefore', STAFF),
  ofShow('standard', 'qFloor + qSpan·serviceLever_d/(serviceLever_d + qHalf)', {
    section: '7.5',
    theory: 'servqual',
    check: 'state',
    figures: ['fiveGaps', 'gapBars'],
  }),
  ofShow(
    'delivered',
    `standard_d + trainWeight_d·trainQ·(trainingStock − trainingNormal) + knowQ·(knowledge − knowledgeNormal)
     − stressWeight_d·stressQ·stress − erosion − crowdWeight_d·crowdShare·crowd·crowding + qualityShock`,
    { section: '7.5', theory: 'servqual', check: 'state', figures: ['fiveGaps', 'gapBars'] },
  ),
  ofShow('servqualGap', 'experienced_d − expected_d', {
    section: '7.13',
    theory: 'servqual',
    figures: ['gapBars'],
  }),
  ofShow('gapKnowledge', 'knowQ·(100 − knowledge)', { ...FIVE_GAPS, check: 'state' }),
  ofShow('wantedMean', 'mean(sum_d(W_d·expected_d)/sum_d(W_d))', { ...FIVE_GAPS, check: 'state' }),
  ofShow('standardMean', 'sum_d(W_d·standard_d)/sum_d(W_d)', { ...FIVE_GAPS, check: 'state' }),
  ofShow('deliveredMean', 'sum_d(W_d·delivered_d)/sum_d(W_d)', { ...FIVE_GAPS, check: 'state' }),
  ofShow('gapStandards', 'wantedMean − standardMean', FIVE_GAPS),
  ofShow('gapDelivery', 'standardMean − deliveredMean', FIVE_GAPS),
  ofShow('gapCommunication', 'promise − deliveredMean', { ...FIVE_GAPS, check: 'state' }),
  ofShow('gapCustomer', '−mean(disconfirmation)', FIVE_GAPS),
  ofCustomer(
    'failureChance',
    `clamp(failBase + failGain·failSlope·(failCentre − deliveredReliability − failFit·serviceFit) + failStress·stress
     + failParticipation·participation·pos(1 − failSkill·competence), failLow, failHigh)`,
    { section: '7.5', theory: 'momentsOfTruth', figures: COMPLAINTS },
  ),
  ofCustomer(
    'voiceChance',
    `clamp((isAboutMoney ? voiceMoney : isAboutQuality ? voiceQuality : voiceMistreatment)
     + voiceSuggestion·(suggestion − suggestionNormal) + complaintEase
     + voiceSeverity·(severity − severityNormal)/severityNormal + voiceTrust·(trustBefore − trustNormal)/25, voiceLow, voiceHigh)`,
    { section: '7.5', theory: 'serviceRecovery', figures: COMPLAINTS },
  ),
  ofCustomer(
    'recoveryQuality',
    `clamp(recoverBase + recoverSpan·recovery/(recovery + recoverHalf) + recoverTraining·(trainingStock − trainingNormal)/100
     + recoverSD·chance, 0, 1)`,
    { section: '7.5', theory: 'serviceRecovery', figures: COMPLAINTS },
  ),
  ofCustomer(
    'harmMet',
    'severity·(1 − imgAbsorb·clamp((imagePerception − imgAbsorbFrom)/imgAbsorbSpan, 0, 1)) + (isRepeated ? repeat : 0)',
    { section: '7.5', theory: 'momentsOfTruth', figures: COMPLAINTS },
  ),
  ofCustomer(
    'harm',
    `hasComplained ? harmMet·(1 − recoveryQuality)
     + (recoveryQuality < doubleBelow ? double·(isRepeated ? doubleRepeat : 1)·(1 − recoveryQuality/doubleBelow) : 0) : harmMet`,
    { section: '7.5', theory: 'serviceRecovery', figures: COMPLAINTS },
  ),
  ofCustomer(
    'resentment',
    `hasComplained ? (recoveryQuality < doubleBelow ? 0 : −reliefPerRecovery·(recoveryQuality − doubleBelow))
     : isFailed ? silentResent·(1 + silentSeverity·severity) : 0`,
    { section: '7.5', theory: 'serviceRecovery', figures: COMPLAINTS },
  ),
];
