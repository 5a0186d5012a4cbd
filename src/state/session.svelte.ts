import { createContext } from 'svelte';
import { MODEL_VERSION, type ParameterOverrides, type ScenarioId } from '../model';
import { MAX_SEED, newDocument, type RunDocument, type ScenarioChoice } from '../formats/document';
import { decodeRunFile, encodeRunFile, fileNameFor } from '../formats/runFile';
import { decodeLink } from '../formats/shareLink';
import { excerpt, FormatFault, type Note } from '../formats/fault';
import { addressName, isScenarioId, linkTo, wholeSeed } from './address';
import { firstDifference } from './digests';
import { earlierRuns, type EarlierRun } from './earlier';
import { Forecast } from './forecast.svelte';
import { Notices } from './notices.svelte';
import { Playback } from './playback.svelte';
import type { Place } from './place';
import { readRun, type ChosenFile } from './readRun';
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
  readonly playback: Playback;
  readonly notices = new Notices();
  readonly #sayings = new Sayings(this.notices);
  readonly workspace: Workspace;
  readonly show: Show;
  readonly #parts: SessionParts;
  #cancelSave: (() => void) | undefined;
  /** there is a run to go on with */
  #hasRun = $state.raw(false);
  readonly #earlier = $derived.by(() => earlierRuns(this.#parts.keeping.earlier));
  #hasAsked = false;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    const { runner, clock, newSeed, preferences, hasReducedMotion } = parts;
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
  }

  get hasRun(): boolean {
    return this.#hasRun;
  }
  /** where in the app the run is */
  get address(): string {
    return `#/run/${addressName(this.show.document)}`;
  }
  /** runs put aside when another one took their place, the latest first */
  get earlier(): readonly EarlierRun[] {
    return this.#earlier;
  }

  /** Takes up what was kept, then goes where the address leads. */
  async start(): Promise<void> {
    const { keeping, route } = this.#parts;
    const { own, other } = keeping.found();
    const isWiped = !own && keeping.choice !== 'on' && route.place.query.has('kept');
    if (other) this.#offerEarlier(other.file);
    if (own) this.#takeUp(own.file);
    if (isWiped) this.#sayings.say('wiped', (t) => t.keeping.wiped, 'warning');
    route.onvisit = (place) => void this.visit(place);
    await this.visit(route.place);
  }

  /** Brings the screen to a place: a link's run, a scenario, or home. */
  async visit(place: Place): Promise<void> {
    this.#sayings.arrived(place.screen !== 'unknown');
    if (place.screen !== 'run') return;
    const payload = place.query.get('run');
    if (payload !== null) await this.#openLink(payload);
    else this.#enterScenario(place);
    this.#nameAddress();
    this.show.sync();
  }

  /** A new run, of the model as it is unless told; an untouched one at hand will do. */
  begin(wanted: ScenarioId | ScenarioChoice, seed?: number, parameters?: ParameterOverrides): void {
    const scenario = typeof wanted === 'string' ? ({ kind: 'ready', id: wanted } as const) : wanted;
    const isUntouched = this.#hasRun && this.show.isUntouched && seed === undefined;
    if (isUntouched && addressName(this.show.document) === addressName({ scenario })) return;
    this.#setAside();
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
    const name = fileNameFor(this.show.document, this.show.lastPlayed);
    this.#parts.saveText(name, this.#fileText());
    this.#sayings.say('saved', (t) => t.keeping.saved(name));
  }

  async openFile(file: ChosenFile): Promise<void> {
    try {
      const { document, digests, notes } = await readRun(file);
      this.#setAside();
      this.#put(document, notes);
      this.#sayings.say('opened', (t) => t.keeping.opened(excerpt(file.name)));
      if (this.#parts.keeping.choice === 'unasked') this.#sayings.say('fileHint', (t) => t.keeping.fileHint);
      this.#parts.route.go(this.address);
      this.show.sync();
      await this.#compare(digests, document);
    } catch (error) {
      this.#sayings.fault(error);
    }
  }

  /** Back to a run that was put aside, the latest unless told. */
  openEarlier(run = this.earlier.at(0)): void {
    if (run && this.#swapWith(run)) this.#parts.route.go(this.address);
    this.show.sync();
  }

  removeEarlier(run: EarlierRun): void {
    this.#parts.keeping.removeEarlier(run.file);
  }

  /** From now on the run is kept on this device, or no longer. */
  keep(isKept: boolean): void {
    const { keeping, preferences } = this.#parts;
    this.#sayings.unsay('ask');
    if (isKept) keeping.agree();
    else keeping.refuse();
    preferences.keep();
    this.flush();
    this.#nameAddress();
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

  async #openLink(payload: string): Promise<void> {
    try {
      const { document, notes } = await decodeLink(payload);
      this.#setAside();
      this.#put(document, notes);
      this.#sayings.say('opened', (t) => t.keeping.openedLink);
    } catch (error) {
      this.#sayings.fault(error);
    }
  }

  /** The run of the address' scenario: the one at hand if it is of that scenario, else a new one. */
  #enterScenario({ scenario, query }: Place): void {
    const { document } = this.show;
    const seed = this.#seedOf(query.get('seed'));
    const isAtHand =
      this.#hasRun && addressName(document) === scenario && (seed === undefined || seed === document.seed);
    const earlier = this.earlier.find((run) => addressName(run.document) === scenario);
    if (isAtHand || scenario === 'own') this.#takeAsOwn();
    else if (seed === undefined && earlier) this.#swapWith(earlier);
    else if (isScenarioId(scenario)) this.begin(scenario, seed);
    else {
      this.#sayings.fault(new FormatFault({ code: 'unknownScenario', name: excerpt(scenario) }));
      this.#takeAsOwn();
    }
  }

  /** A seed typed into the address; one that is none is said to be, and as if it had not been given. */
  #seedOf(text: string | null): number | undefined {
    const seed = wholeSeed(text);
    if (text !== null && seed === undefined) {
      this.#sayings.fault(new FormatFault({ code: 'badSeed', value: excerpt(text), max: MAX_SEED }));
    }
    return seed;
  }

  /** A run put aside comes back, and the one on the screen is put aside. */
  #swapWith(run: EarlierRun): boolean {
    this.removeEarlier(run);
    this.#setAside();
    return this.#takeUp(run.file);
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
    this.#setAside(false);
    this.show[way === 'restarted' ? 'restart' : 'newMarket']();
    this.#sayings.undoable(
      (t) => t.keeping[way],
      () => this.show.undo(),
    );
  }

  /** A run with editions played is worth keeping when another takes its place. */
  #setAside(isSaid = true): void {
    if (!this.#hasRun || this.show.lastPlayed === 0) return;
    this.#offerEarlier(this.#fileText(), isSaid);
  }

  #offerEarlier(file: string, isSaid = true): void {
    this.#parts.keeping.setAside(file);
    if (isSaid) this.#sayings.aside(() => this.openEarlier());
  }

  async #compare(digests: readonly string[], document: RunDocument): Promise<void> {
    if (digests.length === 0 || document.modelVersion !== MODEL_VERSION) return;
    await this.runs.load(document);
    const differs = firstDifference(digests, this.runs.digestsOf(this.show.document));
    if (differs !== undefined) this.#sayings.say('digest', (t) => t.keeping.differs(differs), 'warning');
    else this.#sayings.say('digest', (t) => t.keeping.reproduces);
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
