import { within } from '@testing-library/svelte';
import { BASE_DECISIONS, SCENARIOS, STRATEGIES, type Decisions, type StrategyId } from '../../src/model';
import type { PlayedEdition } from '../../src/sim/runner';
import { Player, restUnless } from '../../src/sim/player';

/** Editions a model really played, edition 0 first, and the decisions behind each. */
export interface RealRun {
  readonly editions: readonly PlayedEdition[];
  readonly decisionsOf: (edition: number) => Decisions;
}

const played = new Map<string, Promise<RealRun>>();

/** Plays the baseline show once per plan; a test that changes what it is given spoils it for the others. */
export function realRun(...plan: readonly (StrategyId | 'base')[]): Promise<RealRun> {
  const key = plan.join();
  const run = played.get(key) ?? play(plan);
  played.set(key, run);
  return run;
}

async function play(plan: readonly (StrategyId | 'base')[]): Promise<RealRun> {
  const decisions = plan.map((id) => (id === 'base' ? BASE_DECISIONS : STRATEGIES[id]));
  const wanted = { scenario: SCENARIOS.baseline, seed: 7, parameters: {}, decisions };
  const editions = await new Player().play(wanted, 0, { rest: restUnless(() => false) });
  return { editions, decisionsOf: (edition) => (edition === 0 ? BASE_DECISIONS : decisions[edition - 1]) };
}

/** The cells of a table by the name of their row. */
export function cellsOf(table: HTMLElement): Record<string, string[]> {
  const rows = within(table).getAllByRole('row').slice(1);
  return Object.fromEntries(
    rows.map((row) => [
      within(row).getByRole('rowheader').textContent,
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ]),
  );
}
