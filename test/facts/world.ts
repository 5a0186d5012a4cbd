/** What the experiments stand on: settled shows by seed, played on under other decisions, scenarios and parameters. */
import { BASE_DECISIONS, SCENARIOS, cloneRun, createRun, playEdition } from '../../src/model';
import type { Decisions, EditionReport, Mean, ParameterOverrides, Run, Scenario } from '../../src/model';
import { there } from '../model/twinWorlds';

export { there };

export interface Play {
  readonly editions: number;
  /** levers that differ from base, for all editions or by edition */
  readonly levers?: Partial<Decisions> | ((edition: number) => Partial<Decisions>);
  /** settings that differ from the baseline */
  readonly scenario?: Partial<Scenario>;
  readonly parameters?: ParameterOverrides;
  /** called before edition 1 (with edition 0) and after every edition */
  readonly watch?: (run: Run, edition: number) => void;
}

export interface World {
  readonly seed: number;
  /** Reports of editions 1, 2, …; entry 0 is the show as it was taken over. */
  readonly play: (play: Play) => readonly EditionReport[];
}

function leversAt({ levers }: Play, edition: number): Decisions {
  return { ...BASE_DECISIONS, ...(typeof levers === 'function' ? levers(edition) : levers) };
}

/** The worlds of the seeds. Each settles its baseline once and clones it for every experiment. */
export function worldsOf(seeds: readonly number[]): World[] {
  return seeds.map((seed) => {
    let settled: Run | null = null;
    const openingOf = ({ scenario, parameters }: Play): Run => {
      if (scenario || parameters) return createRun({ ...SCENARIOS.baseline, ...scenario }, seed, parameters ?? {});
      settled ??= createRun(SCENARIOS.baseline, seed);
      return cloneRun(settled);
    };
    return { seed, play: rememberPlays((play) => playOn(openingOf(play), play)) };
  });
}

/** Many experiments compare with the same plain run; it is played once. A run that is watched is played every time. */
function rememberPlays(playFresh: World['play']): World['play'] {
  const played = new Map<string, readonly EditionReport[]>();
  return (play) => {
    if (play.watch || typeof play.levers === 'function') return playFresh(play);
    const name = JSON.stringify(play);
    const reports = played.get(name) ?? playFresh(play);
    played.set(name, reports);
    return reports;
  };
}

function playOn(run: Run, play: Play): EditionReport[] {
  const reports = [run.opening];
  play.watch?.(run, 0);
  for (let edition = 1; edition <= play.editions; edition++) {
    reports.push(playEdition(run, leversAt(play, edition)));
    play.watch?.(run, edition);
  }
  return reports;
}

/** Mean of a figure over editions `from` to `to`, both included. */
export function over(
  reports: readonly EditionReport[],
  from: number,
  to: number,
  figure: (report: EditionReport) => Mean,
): number {
  let sum = 0;
  for (let edition = from; edition <= to; edition++) sum += there(figure(reports[edition]));
  return sum / (to - from + 1);
}

export const renewal = (report: EditionReport): Mean => report.exhibitors.renewalRate;
export const satisfaction = (report: EditionReport): Mean => report.exhibitors.satisfaction;
export const newcomers = (report: EditionReport): number => report.exhibitors.newcomers;
export const exhibitors = (report: EditionReport): number => report.exhibitors.attending;

/** Profit of editions 1 to `last` together, ¥m. */
export const profitUntil = (reports: readonly EditionReport[], last: number): number =>
  reports.slice(1, last + 1).reduce((sum, report) => sum + report.money.profit, 0) / 1e6;

/** Share of a class in the counts of a scheme. */
export const shareOf = (counts: readonly number[], held: number): number =>
  counts[held] / counts.reduce((sum, count) => sum + count, 0);
