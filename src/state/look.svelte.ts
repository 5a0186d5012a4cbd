import type { Dictionary } from '../i18n/dictionary';
import type { SchemeId } from '../model';
import type { Plan } from './outside';
import { setOf } from './sets';

export type FloorLayoutChoice = 'halls' | 'map';
export type SideChoice = 'both' | 'exhibitors' | 'visitors';

/** A group of customers somebody asked to see by name. */
export interface CustomerGroup {
  /** words are chosen when drawn, so that they follow the language */
  title: (t: Dictionary) => string;
  members: readonly number[];
  /** the edition whose customers they are, where it is not the one on the screen: places may change hands */
  edition?: number;
  /** the world in which they fared otherwise, for telling their stories side by side */
  twin?: Twin;
}

/** Another world of the same customers and the same luck. */
export interface Twin {
  /** words are chosen when drawn, so that they follow the language */
  label: (t: Dictionary) => string;
  plan: Plan;
}

/** A customer whose whole story somebody asked for. */
export interface StoryRequest {
  readonly customer: number;
  /** the edition told first, and whose person it is */
  readonly edition: number;
  /** another run to hold it against, and what is different there, in the reader's language */
  readonly twin?: Twin;
}

/** What a person is looking at: it changes nothing in the run and is not undone. */
export class Look {
  lens = $state.raw<SchemeId>('dickBasu');
  layout = $state.raw<FloorLayoutChoice>('halls');
  side = $state.raw<SideChoice>('both');
  /** customer whose card is open */
  selected = $state.raw<number | null>(null);
  /** the last edition of the selected customer, when somebody else has his place by now */
  lastSeen = $state.raw<number | null>(null);
  group = $state.raw<CustomerGroup | null>(null);
  /** the other world the selected customer's story is told beside, if any */
  twin = $state.raw<Twin | null>(null);
  /** the story that is open */
  story = $state.raw<StoryRequest | null>(null);

  /**
   * Opens the story of a customer: beside his twin when he was picked from a group that has one. Of one who has left the
   * market `lastSeen` says when he was there last.
   */
  select(customer: number, lastSeen: number | null = null): void {
    this.selected = customer;
    this.lastSeen = lastSeen;
    this.twin = this.group?.twin ?? null;
  }

  /** The selected customer as far as he is there in `edition`; null when somebody else has his place by then. */
  selectedIn(edition: number): number | null {
    return this.lastSeen === null || this.lastSeen >= edition ? this.selected : null;
  }

  /** The customers of the open list, lit on the floor. */
  get highlighted(): ReadonlySet<number> | null {
    return this.group && setOf(this.group.members);
  }
}
