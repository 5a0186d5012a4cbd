import type { Level } from '../../../src/formats/document';
import type { Decisions, LeverGroup, NumericLeverId, SchemeId } from '../../../src/model';
import { dialToDecisions } from '../../../src/screens/cockpit/decisions/dials';
import { PRESETS, type PresetId } from '../../../src/screens/cockpit/decisions/presets';

/** One thing a person changes before an edition. */
export type Move =
  | { readonly level: Level }
  | { readonly preset: PresetId }
  | { readonly dial: LeverGroup; readonly to: number }
  | { readonly lever: NumericLeverId; readonly to: number };

/** What a person does in one edition. */
export interface Turn {
  readonly moves: readonly Move[];
  /** under which lens the table of the floor is compared afterwards; not at all unless told */
  readonly lens?: SchemeId;
  /** the browser asks for less motion, so that no film runs */
  readonly isStill?: boolean;
}

/** `decisions` after a move. */
export function decided(decisions: Decisions, move: Move): Decisions {
  if ('level' in move) return decisions;
  if ('preset' in move) return PRESETS[move.preset];
  if ('dial' in move) return dialToDecisions(move.dial, move.to, decisions);
  return { ...decisions, [move.lever]: move.to };
}

/** Eight editions that touch every group: dials first, then typed numbers and presets, films and none, five lenses. */
export const FULL_PLAY: readonly Turn[] = [
  { moves: [{ dial: 'service', to: 62 }], lens: 'dickBasu' },
  {
    moves: [
      { dial: 'price', to: 41 },
      { dial: 'empowerment', to: 58 },
    ],
    lens: 'knox',
    isStill: true,
  },
  {
    moves: [{ level: 'manager' }, { lever: 'reliability', to: 75 }, { lever: 'training', to: 60 }],
    lens: 'reinartzKumar',
  },
  {
    moves: [
      { lever: 'standPrice', to: 1240 },
      { lever: 'loyaltyDiscount', to: 7.5 },
    ],
    lens: 'brandt',
  },
  { moves: [{ preset: 'priceCut' }], lens: 'tier', isStill: true },
  { moves: [{ preset: 'relationshipFirst' }, { lever: 'promise', to: 68 }], lens: 'dickBasu' },
  {
    moves: [
      { lever: 'information', to: 80 },
      { lever: 'choice', to: 30 },
    ],
    lens: 'knox',
    isStill: true,
  },
  { moves: [{ dial: 'promise', to: 55 }], lens: 'brandt' },
];

/** Eight editions with a change every other time. */
export const SHORT_PLAY: readonly Turn[] = [
  { moves: [{ dial: 'service', to: 60 }], lens: 'dickBasu' },
  { moves: [] },
  { moves: [{ dial: 'price', to: 45 }] },
  { moves: [], lens: 'tier' },
  { moves: [{ dial: 'empowerment', to: 70 }] },
  { moves: [] },
  { moves: [{ preset: 'serviceFirst' }], lens: 'brandt' },
  { moves: [] },
];
