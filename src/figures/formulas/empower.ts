/** Psychological empowerment: section 7.6 of the model. */
import { ofCustomer, ofShow } from './formula';

const CHAIN = { section: '7.6', theory: 'psychologicalEmpowerment', figures: ['empowermentChain'] } as const;

export const EMPOWER_FORMULAS = [
  ofShow('effectiveInformation', 'kappa + (1 − kappa)·information', { ...CHAIN, section: '7.1', check: 'state' }),
  ofShow(
    'rights',
    'weightSuggestion·suggestion + weightChoice·choice + weightDecision·decision + weightParticipation·participation',
    { ...CHAIN, check: 'state' },
  ),
  ofShow('emptiness', '100·pos(rights − information − emptinessFree)', CHAIN),
  ofShow('autonomy', 'ln((optionsBase + optionsSpan·choice)/optionsBase)/ln((optionsBase + optionsSpan)/optionsBase)', {
    ...CHAIN,
    theory: 'choiceOverload',
    check: 'state',
  }),
  ofCustomer(
    'overload',
    `pos((optionsBase + optionsSpan·choice)
     /((capacityBase + capacityCompetence·competence)·(capacityOwn + capacityInformation·information)) − 1)`,
    { ...CHAIN, theory: 'choiceOverload' },
  ),
  ofCustomer(
    'serviceChoice',
    `points(100·(choiceBase + choiceAutonomy·autonomy·(choiceOwn + (1 − choiceOwn)·effectiveInformation))
     − overloadP·overload)`,
    CHAIN,
  ),
  ofCustomer(
    'informationAttainment',
    'points(100·(attainmentBase + attainmentInformation·information·(attainmentOwn + attainmentCompetence·competence)))',
    CHAIN,
  ),
  ofCustomer(
    'impact',
    `points(100·(impactBase + (impactSuggestion·suggestion + impactDecision·decision
     + impactParticipation·participation·competence)·effectiveInformation·(1 + impactRewards·rewards)))`,
    CHAIN,
  ),
  ofCustomer(
    'empowerment',
    `empowermentBefore + peRate·((peChoice·serviceChoice + peInformation·informationAttainment + peImpact·impact)
     ·(peOwn + peCompetence·competence) − empowermentBefore)`,
    { ...CHAIN, keyFigures: ['empowerment'] },
  ),
];
