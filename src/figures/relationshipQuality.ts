/**
 * Relationship quality: commercial friendship, trust, satisfaction (attitude) and belonging, and their weighted sum
 * (Crosby, Evans & Cowles 1990); over the editions, and by relationship tier.
 */
import type { Mean, ParameterOverrides, SchemeId, SideReport } from '../model';
import type { FigureEdition, FigureSide } from './editions';
import { parameterOf } from './parameterOf';

export type QualityPartId = 'friendship' | 'trust' | 'attitude' | 'belonging';
export const QUALITY_PARTS: readonly QualityPartId[] = ['friendship', 'trust', 'attitude', 'belonging'];

/** The columns of customers this picture looks at, where the caller has them. Index = customer, exhibitors first. */
export interface QualityColumns {
  readonly exhibitorCount: number;
  readonly attending: Uint8Array;
  readonly classes: Readonly<Pick<Record<SchemeId, Uint8Array>, 'tier'>>;
  readonly relationshipQuality: Float32Array;
}
export type QualityEdition = FigureEdition & { readonly snapshot?: QualityColumns };

export interface QualityPart {
  readonly id: QualityPartId;
  /** points */
  readonly value: Mean;
  /** share 0–1 */
  readonly weight: number;
  /** what it contributes, points */
  readonly product: Mean;
}

const WEIGHT_KEYS: Readonly<Record<QualityPartId, string>> = {
  friendship: 'weightFriendship',
  trust: 'weightTrust',
  attitude: 'weightAttitude',
  belonging: 'weightBelonging',
};

/** Weights of the four parts, shares 0–1. */
export function qualityWeights(overrides?: ParameterOverrides): Readonly<Record<QualityPartId, number>> {
  const weights = QUALITY_PARTS.map((id) => [id, parameterOf(WEIGHT_KEYS[id], overrides)] as const);
  return Object.fromEntries(weights) as Record<QualityPartId, number>;
}

/** The four parts of a side; their products add up to its relationship quality. */
export function qualityParts(side: SideReport, overrides?: ParameterOverrides): QualityPart[] {
  const weights = qualityWeights(overrides);
  return QUALITY_PARTS.map((id) => {
    const value = side[id];
    return { id, value, weight: weights[id], product: value === null ? null : value * weights[id] };
  });
}

/** The part with the fewest points; null when nobody attends. */
export function weakestPart(parts: readonly QualityPart[]): QualityPart | null {
  let weakest: QualityPart | null = null;
  for (const part of parts) {
    if (part.value === null) continue;
    if (weakest?.value === undefined || weakest.value === null || part.value < weakest.value) weakest = part;
  }
  return weakest;
}

/** One relationship tier: 0 strategic, 1 key, 2 transaction, 3 risk. */
export interface QualityTier {
  readonly tier: number;
  readonly count: number;
  readonly quality: Mean;
  readonly last: Mean;
  readonly parts: Readonly<Record<QualityPartId, Mean>>;
}

export function qualityTiers(now: SideReport, before: SideReport | undefined): QualityTier[] {
  const at = (values: readonly Mean[] | undefined, tier: number): Mean => values?.[tier] ?? null;
  return now.segments.tier.map((count, tier) => ({
    tier,
    count,
    quality: at(now.relationshipQualityByTier, tier),
    last: at(before?.relationshipQualityByTier, tier),
    parts: {
      friendship: at(now.friendshipByTier, tier),
      trust: at(now.trustByTier, tier),
      attitude: at(now.attitudeByTier, tier),
      belonging: at(now.belongingByTier, tier),
    },
  }));
}

/** Every number the axis of the tiers has to hold, in any edition of the run. */
export function tierNumbers(editions: readonly FigureEdition[], side: FigureSide): Mean[] {
  return editions.flatMap(({ report }) =>
    qualityTiers(report[side], undefined).flatMap(({ quality, parts }) => [quality, ...Object.values(parts)]),
  );
}

/** The tier and relationship quality of one customer of this side who attends; null for others. */
export function qualityOf(
  customer: number | null,
  { snapshot }: QualityEdition,
  side: FigureSide,
): { tier: number; quality: number } | null {
  if (customer === null || !snapshot || snapshot.attending[customer] !== 1) return null;
  const isExhibitor = customer < snapshot.exhibitorCount;
  if (isExhibitor !== (side === 'exhibitors')) return null;
  return { tier: snapshot.classes.tier[customer], quality: snapshot.relationshipQuality[customer] };
}
