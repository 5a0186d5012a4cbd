import type { Dictionary } from '../i18n/dictionary';
import type { SchemeId } from '../model';
import { setOf } from './sets';

export type FloorLayoutChoice = 'halls' | 'map';
export type SideChoice = 'both' | 'exhibitors' | 'visitors';

/** A group of customers somebody asked to see by name. */
export interface CustomerGroup {
  /** words are chosen when drawn, so that they follow the language */
  title: (t: Dictionary) => string;
  members: readonly number[];
}

/** What a person is looking at: it changes nothing in the run and is not undone. */
export class Look {
  lens = $state.raw<SchemeId>('dickBasu');
  layout = $state.raw<FloorLayoutChoice>('halls');
  side = $state.raw<SideChoice>('both');
  /** customer whose card is open */
  selected = $state.raw<number | null>(null);
  group = $state.raw<CustomerGroup | null>(null);

  /** The customers of the open list, lit on the floor. */
  get highlighted(): ReadonlySet<number> | null {
    return this.group && setOf(this.group.members);
  }
}
