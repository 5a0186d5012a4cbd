import type { Runner } from '../sim/runner';
import type { Keeping } from './keeping.svelte';
import type { FrameClock } from './playback.svelte';
import type { Preferences } from './preferences.svelte';
import type { Route } from './route.svelte';
import type { Shelf } from './shelf.svelte';

/** What a session needs of the world outside; a test brings its own. */
export interface SessionParts {
  runner: Runner;
  route: Route;
  keeping: Keeping;
  /** runs kept under a name */
  shelf: Shelf;
  preferences: Preferences;
  clock: FrameClock;
  newSeed: () => number;
  /** tells what it names from everything else that was ever named */
  newId: () => string;
  /** milliseconds */
  now: () => number;
  hasReducedMotion: () => boolean;
  /** calls `job` once after `milliseconds`; answers how to call it off */
  later: (job: () => void, milliseconds: number) => () => void;
  saveText: (name: string, text: string) => void;
}
