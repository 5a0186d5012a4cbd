import { createContext } from 'svelte';
import { MODEL_VERSION, type ParameterOverrides, type ScenarioId } from '../model';
import { newDocument, type RunDocument, type ScenarioChoice } from '../formats/document';
import { decodeRunFile, encodeRunFile, fileNameFor } from '../formats/runFile';
import type { Runner } from '../sim/runner';
import type { Note } from '../formats/fault';
import { addressName, compareAddress, linkTo, NOW } from './address';
import { Arrival } from './arrival';
import { firstDifference } from './digests';
import { forkedAt } from './fork';
import { Forecast } from './forecast.svelte';
import { Library, type CurrentRun } from './library.svelte';
import type { LibraryRun } from './libraryRuns';
import { Notices } from './notices.svelte';
import { Playback } from './playback.svelte';
import type { Place } from './place';
import type { ChosenFile } from './readRun';
import { Runs } from './runs.svelte';
import { Sayings } from './sayings';
import type { SessionParts } from './sessionParts';
import { Show } from './show.svelte';
import { Workspace } from './workspace.svelte';

/** Milliseconds of quiet before a change is written. */
const AUTOSAVE_DELAY = 500;

/**
 * One person at the app: the show on the screen, where it came from (start, link, file, kept) and where it is kept.
 * Whatever comes from outside ends in a document or in a sentence, never in a broken page.
 */
export class Session {
  readonly runs: Runs;
  readonly forecast: Forecast;
  /** plays what is compared, beside the run on the screen */
  readonly runner: Runner;
  readonly playback: Playback;
  readonly notices = new Notices();
  readonly #sayings = new Sayings(this.notices);
  readonly workspace: Workspace;
  readonly show: Show;
  readonly library: Library;
  readonly #arrival: Arrival;
  readonly #parts: SessionParts;
  #cancelSave: (() => void) | undefined;
  /** there is a run to go on with */
  #hasRun = $state.raw(false);
  #hasAsked = false;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    const { runner, clock, newSeed, preferences, hasReducedMotion } = parts;
    this.runner = runner;
    this.runs = new Runs(runner);
    this.forecast = new Forecast(runner);
    this.playback = new Playback(clock);
    this.playback.speed = preferences.values.filmSpeed;
    this.workspace = new Workspace(newDocument({ kind: 'ready', id: 'baseline' }, newSeed()));
    this.show = new Show({
      workspace: this.workspace,
      runs: this.runs,
      forecast: this.forecast,
      playback: this.playback,
      hasFilm: () => preferences.values.isFilmOn && !hasReducedMotion(),
      onchange: () => this.#changed(),
      onfault: () => this.#sayings.failed(() => this.show.sync()),
      newSeed,
    });
    this.library = new Library({
      ...parts,
      sayings: this.#sayings,
      current: () => this.#current(),
      show: (file) => this.#takeUp(file),
      go: () => this.goOn(),
    });
    this.#arrival = new Arrival({
      library: this.library,
      keeping: parts.keeping,
      sayings: this.#sayings,
      current: () => (this.#hasRun ? this.show.document : undefined),
      put: (document, notes) => this.#put(document, notes),
      begin: (id, seed) => this.begin(id, seed),
      stay: () => this.#takeAsOwn(),
    });
  }

  get hasRun(): boolean {
    return this.#hasRun;
  }
  /** where in the app the run is */
  get address(): string {
    return `#/run/${addressName(this.show.document)}`;
  }
  /** Takes up what was kept, then goes where the address leads. */
  async start(): Promise<void> {
    const { keeping, route, shelf } = this.#parts;
    void shelf.read();
    const { own, other } = keeping.found();
    const isWiped = !own && keeping.choice !== 'on' && route.place.query.has('kept');
    if (other) this.library.offer(other.file);
    if (own) this.#takeUp(own.file);
    if (isWiped) this.#sayings.say('wiped', (t) => t.keeping.wiped, 'warning');
    route.onvisit = (place) => void this.visit(place);
    await this.visit(route.place);
  }

  /** Brings the screen to a place: a link's run, a scenario, or home. */
  async visit(place: Place): Promise<void> {
    if (!(await this.#arrival.at(place))) return;
    this.#nameAddress();
    this.show.sync();
  }

  /** A new run, of the model as it is unless told; an untouched one at hand will do. */
  begin(wanted: ScenarioId | ScenarioChoice, seed?: number, parameters?: ParameterOverrides): void {
    const scenario = typeof wanted === 'string' ? ({ kind: 'ready', id: wanted } as const) : wanted;
    const isUntouched = this.#hasRun && this.show.isUntouched && seed === undefined;
    if (isUntouched && addressName(this.show.document) === addressName({ scenario })) return;
    this.library.setAside();
    this.show.begin(scenario, seed, parameters);
    this.#takeAsOwn();
  }

  restart(): void {
    this.#startAnew('restarted');
  }
  newMarket(): void {
    this.#startAnew('newMarket');
  }

  /** The address that reproduces this run. */
  shareUrl(base: string): Promise<string> {
    return linkTo(this.show.document, base);
  }

  saveFile(): void {
    this.saveFileOf(this.show.document, this.#fileText());
  }
  /** Hands `text`, a run file of `document`, to the person. */
  saveFileOf(document: RunDocument, text: string): void {
    const name = fileNameFor(document, document.played.length);
    this.#parts.saveText(name, text);
    this.#sayings.say('saved', (t) => t.keeping.saved(name));
  }

  async openFile(file: ChosenFile): Promise<void> {
    const opened = await this.#arrival.withFile(file);
    if (!opened) return;
    this.goOn();
    await this.#compare(opened.digests, opened.document);
  }

  /** A run of the library in place of the one on the screen. */
  openRun(run: LibraryRun): void {
    if (this.library.open(run)) this.goOn();
  }

  /** To where the run on the screen is. */
  goOn(): void {
    this.#parts.route.go(this.address);
    this.show.sync();
  }

  /** Keeps the run on the screen in the library, as `name`. */
  keepRun(name: string): void {
    this.show.change('name', (draft) => void (draft.name = name));
    const isLasting = this.#parts.keeping.choice === 'on';
    if (this.library.keep()) this.#sayings.say('shelved', (t) => (isLasting ? t.shelf.kept : t.shelf.keptInPage)(name));
  }

  /** Goes on as a run of its own, called `name`, from what was played up to `edition`; the whole run stays in the library. */
  fork(edition: number, name: string): void {
    if (this.show.isOpen) return;
    // this page remembers over a reload only what was put aside
    if (this.#parts.keeping.choice !== 'on') this.library.setAside(false);
    const id = this.library.keep() ?? '';
    this.show.replace('fork', forkedAt(this.show.document, edition, name));
    this.#sayings.forked(
      edition,
      () => this.show.undo(),
      () => this.compare(id, NOW),
    );
  }
  /** To where runs are compared, with those of these names. */
  compare(...names: string[]): void {
    this.#parts.route.go(compareAddress(names));
  }

  /** From now on the run is kept on this device, or no longer. */
  keep(isKept: boolean): void {
    const { keeping, preferences, shelf } = this.#parts;
    this.#sayings.unsay('ask');
    const wasKept = keeping.choice === 'on';
    if (isKept) keeping.agree();
    else keeping.refuse();
    // asked for nothing, a device that was never written to is not even opened
    if (isKept) void shelf.agree();
    else if (wasKept) void shelf.withdraw();
    preferences.keep();
    this.flush();
    this.#nameAddress();
  }

  /** Nothing stays on this device, and no run but the one on the screen. */
  clearKept(): void {
    this.#parts.keeping.clear();
    void this.#parts.shelf.clear();
    this.#sayings.say('cleared', (t) => t.app.settings.cleared);
  }

  /** A dead worker was replaced; what it was asked is being asked again. */
  sayRestarted(): void {
    this.#sayings.say('restart', (t) => t.keeping.workerRestarted);
  }

  /** Writes at once what waits to be written, for the moment the page goes away; says whether a reload will go on. */
  flush(): boolean {
    this.#cancelSave?.();
    this.#cancelSave = undefined;
    return !this.#hasRun || this.#parts.keeping.save(this.#fileText());
  }

  /** What is on the screen is this person's run from now on; of a first run nothing before can be undone. */
  #takeAsOwn(): void {
    if (!this.#hasRun) this.workspace.forget();
    this.#hasRun = true;
  }

  #takeUp(file: string): boolean {
    try {
      const { document, notes } = decodeRunFile(file);
      this.#put(document, notes);
      return true;
    } catch (error) {
      this.#sayings.fault(error);
      return false;
    }
  }

  /** From here on the run is played by this model, whatever it was made with; a note says so. */
  #put(document: RunDocument, notes: readonly Note[]): void {
    this.show.replace('open', { ...document, modelVersion: MODEL_VERSION });
    this.#takeAsOwn();
    this.#sayings.notes(notes);
  }

  /** One undo takes it back; once more has been played, the run put aside does. */
  #startAnew(way: 'restarted' | 'newMarket'): void {
    this.library.setAside(false);
    this.show[way === 'restarted' ? 'restart' : 'newMarket']();
    this.#sayings.undoable(
      (t) => t.keeping[way],
      () => this.show.undo(),
    );
  }

  #current(): CurrentRun | undefined {
    if (!this.#hasRun) return undefined;
    const { document } = this.show;
    const digests = this.runs.digestsOf(document);
    const score = digests.length > 0 ? this.runs.editions.at(-1)?.report.money.score : undefined;
    return { document, file: encodeRunFile(document, digests), score };
  }

  async #compare(digests: readonly string[], document: RunDocument): Promise<void> {
    if (digests.length === 0 || document.modelVersion !== MODEL_VERSION) return;
    await this.runs.load(document);
    this.#sayings.replayed(firstDifference(digests, this.runs.digestsOf(this.show.document)));
  }

  #fileText(): string {
    return encodeRunFile(this.show.document, this.runs.digestsOf(this.show.document));
  }

  #changed(): void {
    // its button would undo this change instead
    this.#sayings.unsay('restarted');
    if (!this.#hasRun) return;
    this.#cancelSave?.();
    this.#cancelSave = this.#parts.later(() => this.flush(), AUTOSAVE_DELAY);
    this.#askOnce();
    this.#nameAddress();
  }

  /** The address names the scenario and whether the run is kept, so that a wiped machine can be told from a new one. */
  #nameAddress(): void {
    const { route, keeping } = this.#parts;
    if (route.place.screen !== 'run') return;
    route.rename(`${this.address}${keeping.choice === 'on' ? '?kept' : ''}`);
  }

  /** Asked when there is something to lose for the first time, and only once. */
  #askOnce(): void {
    if (this.#hasAsked || this.#parts.keeping.choice !== 'unasked' || this.show.lastPlayed === 0) return;
    this.#hasAsked = true;
    this.#sayings.askToKeep((isYes) => this.keep(isYes));
  }
}

/** The session of the component tree, set by App. */
export const [getSession, setSession] = createContext<Session>();
