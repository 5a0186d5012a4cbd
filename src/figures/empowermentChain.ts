/**
 * From empowering behaviour over psychological empowerment to evaluation (Prentice, Han & Li 2016, after Spreitzer 1995):
 * how many points every step hands on. Each dimension is a base plus what the behaviour brings; the sums are the
 * report's own, and where several rights share a dimension they share it as the model's equation weighs them.
 */
import type { Decisions, EditionReport, Mean, ParameterOverrides, SideReport } from '../model';
import { parameterOf } from './parameterOf';

export type ChainLeverId = 'information' | 'choice' | 'suggestion' | 'decision' | 'rewards' | 'participation';
/** In an order that lets no two bands cross. */
export const CHAIN_LEVERS: readonly ChainLeverId[] = [
  'information',
  'choice',
  'suggestion',
  'decision',
  'rewards',
  'participation',
];
export type PowerId = 'informationAttainment' | 'serviceChoice' | 'impact';
export const POWER_IDS: readonly PowerId[] = ['informationAttainment', 'serviceChoice', 'impact'];
export type JudgementId = 'trust' | 'belonging' | 'satisfaction' | 'perceivedQuality';
export const JUDGEMENT_IDS: readonly JudgementId[] = ['trust', 'belonging', 'satisfaction', 'perceivedQuality'];

/** The dimension of psychological empowerment a lever works through. */
export const DIMENSION_OF: Readonly<Record<ChainLeverId, PowerId>> = {
  information: 'informationAttainment',
  choice: 'serviceChoice',
  suggestion: 'impact',
  decision: 'impact',
  rewards: 'impact',
  participation: 'impact',
};

/** Points of a dimension: what a lever would be worth to informed and able customers, and what they felt of it. */
export interface Handed {
  readonly granted: number;
  readonly felt: Mean;
}

export interface Chain {
  /** null when the decisions of the edition are not known */
  readonly levers: Readonly<Record<ChainLeverId, Handed>> | null;
  /** points that too many options took from service choice; null without decisions */
  readonly overloadCost: Mean;
  /** about how many points each dimension brings to this edition's empowerment */
  readonly powers: Readonly<Record<PowerId, Mean>>;
  /** direct terms of the model: points of a judgement, or of where a slow one is heading */
  readonly judgements: Readonly<Record<JudgementId, Mean>>;
}

/** Works with one side of one edition's report. */
export function empowermentChain(
  side: SideReport,
  decisions: Decisions | null | undefined,
  overrides?: ParameterOverrides,
): Chain {
  const p = (key: string): number => parameterOf(key, overrides);
  const competence = competenceServed(side, decisions, p);
  const handed = decisions ? handedOn(side, decisions, competence, p) : null;
  return {
    levers: handed,
    overloadCost: decisions && side.serviceChoice !== null ? choiceLevel(decisions, p) - side.serviceChoice : null,
    powers: powersOf(side, competence, p),
    judgements: judgementsOf(side, decisions, competence, p),
  };
}

type Parameters = (key: string) => number;

/** Share 0–1 of a right's effect that is left at this level of information. */
function genuine(decisions: Decisions, p: Parameters): number {
  return p('kappa') + ((1 - p('kappa')) * decisions.information) / 100;
}

/**
 * Mean competence while customers were served. The report's is that after learning; information attained tells the one
 * before exactly, as it is linear in competence.
 */
function competenceServed(side: SideReport, decisions: Decisions | null | undefined, p: Parameters): Mean {
  const attained = side.informationAttainment;
  const offered = decisions ? (p('attainmentInformation') * decisions.information) / 100 : 0;
  const slope = offered * p('attainmentCompetence');
  if (attained === null || slope <= 0) return side.competence;
  return (attained / 100 - p('attainmentBase') - offered * p('attainmentOwn')) / slope;
}

/** Autonomy 0–1 that a number of options gives: doubling them adds ever the same. */
function autonomy(choice: number, p: Parameters): number {
  const [base, span] = [p('optionsBase'), p('optionsSpan')];
  return Math.log((base + (span * choice) / 100) / base) / Math.log((base + span) / base);
}

/** Service choice of customers who can oversee every option, points. */
function choiceLevel(decisions: Decisions, p: Parameters): number {
  const felt = p('choiceOwn') + (1 - p('choiceOwn')) * genuine(decisions, p);
  return 100 * (p('choiceBase') + p('choiceAutonomy') * autonomy(decisions.choice, p) * felt);
}

function above(value: Mean, base: number): Mean {
  return value === null ? null : value - 100 * base;
}

function handedOn(
  side: SideReport,
  decisions: Decisions,
  competence: Mean,
  p: Parameters,
): Record<ChainLeverId, Handed> {
  const { information, choice } = decisions;
  return {
    ...impactShares(side, decisions, competence, p),
    information: {
      granted: p('attainmentInformation') * information,
      felt: above(side.informationAttainment, p('attainmentBase')),
    },
    choice: {
      granted: 100 * p('choiceAutonomy') * autonomy(choice, p),
      felt: above(side.serviceChoice, p('choiceBase')),
    },
  };
}

/** Impact above its base, shared out among the rights as the model weighs them; rewards multiply what the rights bring. */
function impactShares(side: SideReport, decisions: Decisions, competence: Mean, p: Parameters) {
  const granted = {
    suggestion: p('impactSuggestion') * decisions.suggestion,
    decision: p('impactDecision') * decisions.decision,
    participation: p('impactParticipation') * decisions.participation,
  };
  const rewarded = (p('impactRewards') * decisions.rewards) / 100;
  const used = { ...granted, participation: granted.participation * (competence ?? 0) };
  const sum = used.suggestion + used.decision + used.participation;
  const total = above(side.impact, p('impactBase'));
  const share = (part: number): Mean =>
    total === null ? null : sum <= 0 ? 0 : (total * part) / (sum * (1 + rewarded));
  const all = granted.suggestion + granted.decision + granted.participation;
  return {
    suggestion: { granted: granted.suggestion, felt: share(used.suggestion) },
    decision: { granted: granted.decision, felt: share(used.decision) },
    participation: { granted: granted.participation, felt: share(used.participation) },
    rewards: { granted: all * rewarded, felt: share(sum * rewarded) },
  };
}

/** Means multiplied, so good to about a point: the able attain more information, too. */
function powersOf(side: SideReport, competence: Mean, p: Parameters): Record<PowerId, Mean> {
  const able = competence === null ? null : p('peOwn') + p('peCompetence') * competence;
  const bring = (value: Mean, weight: number): Mean => (value === null || able === null ? null : weight * value * able);
  return {
    informationAttainment: bring(side.informationAttainment, p('peInformation')),
    serviceChoice: bring(side.serviceChoice, p('peChoice')),
    impact: bring(side.impact, p('peImpact')),
  };
}

function judgementsOf(
  { empowerment }: SideReport,
  decisions: Decisions | null | undefined,
  competence: Mean,
  p: Parameters,
): Record<JudgementId, Mean> {
  const lifted = empowerment === null ? null : empowerment - p('empowermentCentre');
  const isKnown = decisions && empowerment !== null;
  return {
    trust: isKnown ? p('trustInformation') * (decisions.information - p('informationNormal')) : null,
    belonging: lifted === null ? null : p('belongEmpowerment') * lifted,
    satisfaction: lifted === null ? null : p('sPE') * lifted,
    perceivedQuality: isKnown && competence !== null ? coProduced(decisions, competence, p) : null,
  };
}

/** Points of perceived quality that customers' own work adds or costs (part-time employees). */
function coProduced(decisions: Decisions, competence: number, p: Parameters): number {
  const work =
    p('coProd') *
    (decisions.participation / 100) *
    (p('coBase') + (p('coRewards') * decisions.rewards) / 100) *
    (p('coRights') + p('coInformation') * genuine(decisions, p)) *
    (competence - p('coCompetence'));
  return p('aDeliv') * (1 - p('outcomeShare')) * work;
}

export type WarningId = 'emptiness' | 'overload' | 'exploitation';

/** What goes wrong on the chain, and what it does, points; a null effect is not known or there is none. */
export interface ChainWarning {
  readonly id: WarningId;
  /** points of emptiness or exploitation, share 0–1 of overloaded customers */
  readonly size: number;
  readonly satisfaction: Mean;
  readonly trust: Mean;
}

/** Those warnings whose size is more than nothing when written. */
export function chainWarnings(
  report: EditionReport,
  side: 'exhibitors' | 'visitors',
  chain: Chain,
  overrides?: ParameterOverrides,
): ChainWarning[] {
  const p = (key: string): number => parameterOf(key, overrides);
  const { emptiness, overloadShare } = report[side];
  const { exploitation } = report.service;
  const { overloadCost } = chain;
  const warnings: ChainWarning[] = [];
  if (emptiness >= 0.05) {
    const [satisfaction, trust] = [-p('fairEmptiness') * emptiness, -p('trustEmptiness') * emptiness];
    warnings.push({ id: 'emptiness', size: emptiness, satisfaction, trust });
  }
  if (overloadShare !== null && overloadShare >= 0.005) {
    const isPriced = overloadCost !== null && p('overloadP') > 0;
    const satisfaction = isPriced ? (-p('choiceS') * overloadCost) / p('overloadP') : null;
    warnings.push({ id: 'overload', size: overloadShare, satisfaction, trust: null });
  }
  if (exploitation >= 0.05) {
    warnings.push({
      id: 'exploitation',
      size: exploitation,
      satisfaction: -p('fairExploitation') * exploitation,
      trust: null,
    });
  }
  return warnings;
}

/** All granted and felt points together, and the lever that loses most; null when decisions or people are missing. */
export function chainTotals(levers: Chain['levers']): { granted: number; felt: number; leak: ChainLeverId } | null {
  if (!levers) return null;
  let [granted, felt] = [0, 0];
  let leak: ChainLeverId = CHAIN_LEVERS[0];
  for (const id of CHAIN_LEVERS) {
    const handed = levers[id];
    if (handed.felt === null) return null;
    granted += handed.granted;
    felt += handed.felt;
    if (handed.granted - handed.felt > levers[leak].granted - (levers[leak].felt ?? 0)) leak = id;
  }
  return granted > 0 ? { granted, felt, leak } : null;
}
