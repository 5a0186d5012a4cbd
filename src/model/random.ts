/**
 * Randomness as a function: a draw depends on (customer, edition, purpose, luck) and on nothing else. There is no
 * stream and no state, so a new picture or another policy changes no other draw. All is 32-bit integer arithmetic.
 */

/** Mixes the 32 bits of x; returns a signed integer. */
export function mix(x: number): number {
  x ^= x >>> 16;
  x = Math.imul(x, 0x21f0aaad);
  x ^= x >>> 15;
  x = Math.imul(x, 0x735a2d97);
  return x ^ (x >>> 15);
}

/** The key of a customer: who he is, whatever the edition. `generation` counts newborns in the same place. */
export function customerKey(seed: number, index: number, generation: number): number {
  const world = mix(seed ^ 0x7f4a7c15);
  return mix(world ^ Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(generation + 1, 0x85ebca6b));
}

/** What an edition and its luck add to every key. Luck 0 is the run itself; 1, 2, … are other futures. */
export function editionSalt(edition: number, luck: number): number {
  return Math.imul(edition + 64, 0xc2b2ae35) ^ Math.imul(luck, 0x165667b1);
}

/** The key of a customer in one edition. */
export const editionKey = (key: number, salt: number): number => mix(key ^ salt);

/** The 32 bits of one draw. `purpose` is an entry of a table below. */
export const draw = (key: number, purpose: number): number => mix((key + purpose) | 0);

/** A share within 0 and 1, both excluded. */
export const uniform = (bits: number): number => ((bits >>> 0) + 0.5) * 2.3283064365386963e-10; // ÷ 2^32, exactly

/** (sum − 510)/147.8 for every sum of four bytes: a look-up is quicker than the division and gives the same bits. */
const NORMALS = Float64Array.from({ length: 1021 }, (_, sum) => (sum - 510) / 147.8);

/** Roughly standard normal: the sum of the four bytes; bounded at ±3.45. */
export const normal = (bits: number): number =>
  NORMALS[(bits & 255) + ((bits >>> 8) & 255) + ((bits >>> 16) & 255) + (bits >>> 24)];

/** The number of a purpose as it enters the key. */
const purpose = (number: number): number => Math.imul(number + 1, 0x27d4eb2f);
const purposes = (first: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, offset) => purpose(first + offset));

/** Drawn once, at birth, from the customer's key. */
export const BIRTH_DRAW = {
  standArea: purpose(0),
  weight: purposes(1, 5),
  priceSensitivity: purpose(6),
  involvement: purpose(7),
  varietySeeking: purpose(8),
  baseCompetence: purpose(9),
  ourTaste: purpose(10),
  rivalTaste: purpose(11),
  serviceFit: purpose(12),
  rivalFit: purpose(13),
  serviceCost: purpose(14),
  responseStyle: purpose(15),
  willShared: purpose(16),
  willOwn: purposes(17, 5),
  shouldExpectation: purpose(22),
  imagePerception: purpose(23),
  attitude: purpose(24),
  rivalAttitude: purpose(25),
  trust: purpose(26),
  rivalHabit: purpose(27),
  startAttending: purpose(28),
  recommendation: purpose(29),
} as const;

/** Drawn every edition, from the edition key. */
export const EDITION_DRAW = {
  exit: purpose(32),
  available: purpose(33),
  ours: purpose(34),
  both: purpose(35),
  rival: purpose(36),
  hall: purpose(37),
  noise: purposes(38, 5),
  outcome: purpose(43),
  failure: purpose(44),
  severity: purpose(45),
  kind: purpose(46),
  complaint: purpose(47),
  recovery: purpose(48),
  satisfaction: purpose(49),
  rivalNoise: purpose(50),
  manager: purpose(51),
} as const;

/** Drawn once per customer place, from the key of generation 0: link k is weak, and its target. */
export const NETWORK_DRAW = { weak: purposes(64, 8), target: purposes(72, 8) } as const;

/** Survey: one answer draw and one per item from the edition key; one lasting draw per construct from the customer's key. */
export const SURVEY_DRAW = {
  answers: purpose(96),
  item: purposes(97, 40),
  stretch: purpose(144),
  construct: purposes(145, 8),
} as const;
