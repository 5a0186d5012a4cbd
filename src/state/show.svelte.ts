import type { Draft } from 'immer';
import { untrack } from 'svelte';
import { BASE_DECISIONS, type ParameterOverrides } from '../model';
import { newDocument, planOf, scenarioOf, type RunDocument, type ScenarioChoice } from '../formats/document';
import type { Plan, PlayedEdition } from '../sim/runner';
import { Cabinet } from './cabinet.svelte';
import type { Forecast } from './forecast.svelte';
import { outcomesOf } from './outcomes';
import type { Playback } from './playback.svelte';
import type { Runs } from './runs.svelte';
import type { Workspace } from './workspace.svelte';

export interface ShowParts {
  workspace: Workspace;
  runs: Runs;
  forecast: Forecast;
  playback: Playback;
  /** whether an edition is shown as a film: off under reduced motion or by choice */
  hasFilm: () => boolean;
  /** called whenever the document changed, to keep it */
  onchange: (document: RunDocument) => void;
  /** called when a run or a forecast could not be computed */
  onfault: (error: unknown) => void;
  /** a new unsigned 32-bit number */
  newSeed: () => number;
}

/** Changes that do not touch the edition being played. */
const ANY_TIME: ReadonlySet<string> = new Set(['name', 'note']);

/** One person running one show: everything the cockpit can do, in its order. */
export class Show {
  /** the figures kept in sight */
  readonly cabinet = new Cabinet();
  #lookingAt = $state.raw<number>();
  #coming = $state.raw<PlayedEdition>();
  #isOpen = $state.raw(false);
  /** the film shows an edition played before */
  #isAgain = $state.raw(false);
  readonly #parts: ShowParts;
  /** What has been played, and whether the truth shows: a moved lever changes neither, and wakes nobody who reads them. */
  readonly #lastPlayed = $derived.by(() => this.document.played.length);
  readonly #view = $derived.by(() => this.document.view);
  readonly #played = $derived.by(() => this.#samePlan(planOf(this.document)));
  #lastPlan: Plan | undefined;

  constructor(parts: ShowParts) {
    this.#parts = parts;
  }

  get document(): RunDocument {
    return this.#parts.workspace.document;
  }
  get editions(): readonly PlayedEdition[] {
    return this.#parts.runs.editions;
  }
  /** number of editions in this run */
  get length(): number {
    return scenarioOf(this.document.scenario).editions;
  }
  get lastPlayed(): number {
    return this.#lastPlayed;
  }
  get isOver(): boolean {
    return this.lastPlayed >= this.length;
  }
  /** how many of the model's assumptions this run has otherwise */
  get changedAssumptions(): number {
    return Object.keys(this.document.parameters).length;
  }
  /** nothing has been played, and the model is as it is */
  get isUntouched(): boolean {
    return this.lastPlayed === 0 && this.changedAssumptions === 0;
  }
  /** an edition has been opened and not yet ended: decisions stand still */
  get isOpen(): boolean {
    return this.#isOpen;
  }
  /** the edition on the screen: the last played, or the one looked back at */
  get shown(): number {
    return Math.min(this.#lookingAt ?? this.lastPlayed, this.editions.length - 1);
  }
  get isLookingBack(): boolean {
    return this.#lookingAt !== undefined && this.#lookingAt < this.lastPlayed;
  }
  get current(): PlayedEdition | undefined {
    return this.editions[this.shown];
  }
  get previous(): PlayedEdition | undefined {
    return this.editions[this.shown - 1];
  }
  /** the edition whose film is running */
  get coming(): PlayedEdition | undefined {
    return this.#coming;
  }
  /** the edition the running film starts from */
  get filmFrom(): PlayedEdition | undefined {
    return this.#isAgain ? this.previous : this.current;
  }
  /** the run up to the edition whose film is running */
  get filmPlan(): Plan | undefined {
    if (!this.#coming) return undefined;
    const { document } = this;
    const plan = planOf(document);
    const decisions = this.#isAgain
      ? plan.decisions.slice(0, this.#coming.edition)
      : [...plan.decisions, document.draft];
    return { ...plan, decisions };
  }
  get canForecast(): boolean {
    return !this.isOver && this.document.view === 'model';
  }

  /**
   * Has it explained why the edition on the screen differs from the one before; while a film runs, works ahead. In an
   * effect it is called again when there is another edition, view or film, and not when a lever moves.
   */
  explain(): void {
    const { why } = this.#parts.runs;
    const { coming, current, previous } = this;
    const plan = this.#played;
    if (this.#view !== 'model' || !current) return;
    const isAhead = coming !== undefined && !this.#isAgain;
    // what it answers is nobody's reason to ask again
    untrack(() => {
      if (!isAhead) void why.ask(plan, current.edition, previous && outcomesOf(previous.report));
      else if (this.filmPlan) void why.prepare(this.filmPlan, coming.edition, outcomesOf(current.report));
    });
  }

  /**
   * Has the forecasts of the editions played computed as long as somebody looks; in an effect, for it waits until what
   * comes first has been computed: the edition being played, the forecast of the coming one, why this one differs.
   */
  watchHindsight(): (() => void) | undefined {
    const { runs, forecast } = this.#parts;
    const isBusy = this.isOpen || runs.status !== 'idle' || forecast.isPending || runs.why.progress !== null;
    if (isBusy || this.#view !== 'model') return undefined;
    return runs.hindsight.watch(this.#played);
  }

  change(name: string, recipe: (draft: Draft<RunDocument>) => void, gesture?: string): void {
    if (this.isOpen && !ANY_TIME.has(name)) return;
    this.#parts.workspace.change(name, recipe, gesture);
    this.sync();
  }
  undo(): void {
    if (this.isOpen) return;
    this.#parts.workspace.undo();
    this.sync();
  }
  redo(): void {
    if (this.isOpen) return;
    this.#parts.workspace.redo();
    this.sync();
  }

  /** Another run in place of this one; undo brings this one back. */
  replace(name: string, document: RunDocument): void {
    this.#stop();
    this.#parts.workspace.replace(name, document);
    this.sync();
  }
  /** The same market again from edition 1, with the levers as they stood at the start. */
  restart(): void {
    const { scenario, seed } = this.document;
    this.replace('restart', this.#fresh(scenario, seed));
  }
  /** The same scenario with other customers. */
  newMarket(): void {
    this.replace('newSeed', this.#fresh(this.document.scenario, this.#parts.newSeed()));
  }
  /** A run of another scenario from its start, with the model as it is unless told. */
  begin(scenario: ScenarioChoice, seed: number = this.#parts.newSeed(), parameters: ParameterOverrides = {}): void {
    this.replace('scenario', { ...this.#fresh(scenario, seed), parameters });
  }

  /** Looks back at `edition`, or at the last one again; while a film runs its two editions stay. */
  look(edition: number): void {
    if (this.isOpen) return;
    this.#lookingAt = edition >= this.lastPlayed ? undefined : Math.max(0, edition);
  }

  /** Plays the coming edition; it counts once its film has ended, so leaving in between resumes before it. */
  async openDoors(isStepwise = false): Promise<void> {
    const { runs, playback, forecast, hasFilm } = this.#parts;
    if (this.isOpen || this.isOver || runs.status === 'loading' || runs.status === 'playing') return;
    this.#lookingAt = undefined;
    this.#isOpen = true;
    // workers answer in order: the edition must not wait behind futures
    forecast.hold();
    const played = await runs.play(this.document, this.document.draft);
    if (played) await this.#film(played, playback, hasFilm(), isStepwise);
    else {
      this.#isOpen = false;
      this.#reportFailure();
    }
  }

  /** Shows the film of the edition on the screen once more, phase by phase; nothing is played. */
  async watchAgain(): Promise<void> {
    const { playback, hasFilm } = this.#parts;
    const { current, previous } = this;
    if (this.isOpen || !current || !previous) return;
    this.#isOpen = true;
    this.#isAgain = true;
    this.#coming = current;
    await playback.run({ isStepwise: true, hasMotion: hasFilm() });
    if (this.#coming === current) this.#endFilm();
  }

  /** Brings results and forecast in step with the document, and has it kept. */
  sync(): void {
    const { runs, forecast, onchange, onfault } = this.#parts;
    const { document } = this;
    if (this.#lookingAt !== undefined && this.#lookingAt >= this.lastPlayed) this.#lookingAt = undefined;
    onchange(document);
    void runs.load(document).then(() => this.#reportFailure());
    if (this.isOpen) return;
    if (this.canForecast) forecast.ask(planOf(document), document.draft).catch(onfault);
    else forecast.clear();
  }

  /** The plan read last, as long as the next one is of the same parts. */
  #samePlan(plan: Plan): Plan {
    const last = this.#lastPlan;
    const isSame =
      last?.scenario === plan.scenario &&
      last.seed === plan.seed &&
      last.parameters === plan.parameters &&
      last.decisions === plan.decisions;
    return (this.#lastPlan = isSame ? last : plan);
  }

  async #film(played: PlayedEdition, playback: Playback, hasFilm: boolean, isStepwise: boolean): Promise<void> {
    if (!this.isOpen) return;
    this.#coming = played;
    if (hasFilm || isStepwise) await playback.run({ isStepwise, hasMotion: hasFilm });
    if (this.#coming === played) this.#commit(played);
  }

  #reportFailure(): void {
    const { runs, onfault } = this.#parts;
    if (runs.status === 'failed') onfault(runs.error);
  }

  #endFilm(): void {
    this.#coming = undefined;
    this.#isOpen = false;
    this.#isAgain = false;
  }

  #commit(played: PlayedEdition): void {
    this.#endFilm();
    this.#parts.workspace.commitEdition();
    this.#parts.runs.keep(played, this.document);
    this.sync();
  }

  #stop(): void {
    this.#endFilm();
    this.#lookingAt = undefined;
    this.#parts.playback.skip();
  }

  #fresh(scenario: ScenarioChoice, seed: number): RunDocument {
    const { level, view, parameters } = this.document;
    return newDocument(scenario, seed, { level, view, parameters, draft: BASE_DECISIONS });
  }
}
