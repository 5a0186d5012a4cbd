/** The ways one edition could have gone, played by a runner: with the same luck, with other luck, and in full. */
import type { Decisions } from '../model';
import type { Branch, Plan, Runner } from '../sim/runner';
import { causesOf, planFor, putBack, type Cause, type Setting } from './causes';
import type { Explanation, World } from './explanation';
import { outcomesOf, outcomesOfFuture, type Outcomes } from './outcomes';

/** One way the edition could have gone: what is asked, and what has come back. */
export interface Line {
  readonly plan: Plan;
  readonly next: Decisions;
  readonly branch: Branch;
  /** under luck 1, 2, …; none until they are played */
  lucks: readonly Outcomes[];
}

export interface Lines {
  readonly setting: Setting;
  readonly before: Outcomes;
  readonly played: Line;
  readonly without: readonly { readonly cause: Cause; readonly line: Line }[];
  readonly allPutBack: Line;
}

/** How a piece of work on lines is accompanied. */
export interface Company {
  readonly runner: Runner;
  readonly signal: AbortSignal;
  /** share that is ready */
  readonly onprogress?: (share: number) => void;
}

/** Luck 1 … of the bands. */
const LUCKS = 64;

/** The edition as it was and every way it could have been, with the same luck. */
export async function playLines(setting: Setting, before: Outcomes, company: Company): Promise<Lines> {
  const { plan, market, decisions, last } = setting;
  const causes = causesOf(setting);
  const asked = [
    { plan, next: decisions },
    ...causes.map((cause) => ({ plan: planFor(setting, cause), next: putBack(setting, cause) })),
    { plan: market ?? plan, next: last },
  ];
  const branches = await playBranches(asked, company);
  company.signal.throwIfAborted();
  const lines = asked.map((one, index): Line => ({ ...one, branch: branches[index], lucks: [] }));
  return {
    setting,
    before,
    played: lines[0],
    without: causes.map((cause, index) => ({ cause, line: lines[index + 1] })),
    allPutBack: lines[lines.length - 1],
  };
}

/** Asked together for each plan, so that its customers are brought up once. */
async function playBranches(
  asked: readonly Pick<Line, 'plan' | 'next'>[],
  { runner, signal }: Company,
): Promise<Branch[]> {
  const branches: Branch[] = [];
  await Promise.all(
    groupsByPlan(asked).map(async ({ plan, places }) => {
      const nexts = places.map((place) => asked[place].next);
      const answers = await runner.branches(plan, nexts, { signal });
      places.forEach((place, index) => (branches[place] = answers[index]));
    }),
  );
  return branches;
}

/** Adds the key figures of every line under other luck; the score is not among them. */
export async function playOtherLuck(lines: Lines, { runner, signal, onprogress }: Company): Promise<void> {
  const missing = linesIn(lines).filter(({ lucks }) => lucks.length === 0);
  let done = 0;
  const count = (): void => onprogress?.(++done / missing.length);
  for (const { plan, places } of groupsByPlan(missing)) {
    const nexts = places.map((place) => missing[place].next);
    const futures = await runner.forecasts(plan, nexts, { signal, count: LUCKS, onprogress: count });
    places.forEach((place, index) => (missing[place].lucks = futures[index].map(outcomesOfFuture)));
  }
  signal.throwIfAborted();
}

/** Adds all key figures of every line under other luck, the score too: full editions, not glances. */
export async function playScores(lines: Lines, { runner, signal, onprogress }: Company): Promise<void> {
  const all = linesIn(lines);
  const scored: Outcomes[][] = [];
  for (const { plan, next } of all) {
    onprogress?.(scored.length / all.length);
    const reports = await runner.replays(plan, next, { signal, count: LUCKS });
    scored.push(reports.map(outcomesOf));
  }
  signal.throwIfAborted();
  // all or none: a cause is compared with the edition luck by luck
  all.forEach((line, index) => (line.lucks = scored[index]));
}

export const hasScores = ({ played }: Lines): boolean => played.lucks.some(({ score }) => score !== null);

/** The lines as an explanation, without their customers. */
export function explanationOf({ setting, before, played, without, allPutBack }: Lines): Explanation {
  const { edition, decisions, last } = setting;
  return {
    edition,
    decisions,
    last,
    before,
    played: worldOf(played),
    without: without.map(({ cause, line }) => ({ cause, world: worldOf(line) })),
    allPutBack: worldOf(allPutBack),
  };
}

const worldOf = ({ branch, lucks }: Line): World => ({ outcomes: outcomesOf(branch.report), lucks });

const linesIn = ({ played, without, allPutBack }: Lines): Line[] => [
  played,
  ...without.map(({ line }) => line),
  allPutBack,
];

/** Which of `asked` are played after which plan, in the order the plans come. */
function groupsByPlan(asked: readonly Pick<Line, 'plan'>[]): { plan: Plan; places: number[] }[] {
  const groups: { plan: Plan; places: number[] }[] = [];
  asked.forEach(({ plan }, place) => {
    const group = groups.find((one) => one.plan === plan);
    if (group) group.places.push(place);
    else groups.push({ plan, places: [place] });
  });
  return groups;
}
