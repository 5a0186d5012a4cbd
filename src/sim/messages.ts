/** What a runner and its workers say to each other: plain data, every request numbered, every answer with its number. */
import type { Decisions, EditionReport } from '../model';
import type { PlainError } from './errors';
import type { Branch, Future, Plan, PlayedEdition, Story } from './runner';
import type { Trial, TrialsPlayed } from './trials';

/** What can be asked; whole plans, so that any worker can answer and a request can be repeated. */
export type Question =
  | { kind: 'play'; plan: Plan; from: number }
  | { kind: 'links'; plan: Plan }
  | { kind: 'futures'; plan: Plan; next: Decisions; lucks: readonly number[] }
  | { kind: 'story'; plan: Plan; customer: number; edition?: number }
  | { kind: 'branches'; plan: Plan; nexts: readonly Decisions[] }
  | { kind: 'replays'; plan: Plan; next: Decisions; lucks: readonly number[] }
  | { kind: 'prepare'; plan: Plan }
  | { kind: 'trials'; trials: readonly Trial[] };

/** What a question of each kind is answered with. */
export interface Answers {
  play: PlayedEdition[];
  links: Int32Array;
  futures: Future[];
  story: Story;
  branches: Branch[];
  replays: EditionReport[];
  prepare: undefined;
  trials: TrialsPlayed;
}

/** Runner to worker. `ping` asks whether anybody is there and is answered at once. */
export type Request =
  { kind: 'ping' } | { kind: 'ask'; id: number; question: Question } | { kind: 'cancel'; id: number };

/** Worker to runner. `alive` carries nothing but the sign of life. */
export type Reply =
  | { kind: 'alive' }
  | { kind: 'progress'; id: number; done: number; total: number }
  | { kind: 'answer'; id: number; value: Answers[Question['kind']] }
  | { kind: 'error'; id: number; error: PlainError };
