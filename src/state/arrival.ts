import { excerpt, FormatFault, type Note } from '../formats/fault';
import { MAX_SEED, type RunDocument } from '../formats/document';
import type { OpenedRunFile } from '../formats/runFile';
import { decodeLink } from '../formats/shareLink';
import type { ScenarioId } from '../model';
import { addressName, isScenarioId, wholeSeed } from './address';
import type { Keeping } from './keeping.svelte';
import type { Library } from './library.svelte';
import type { Place } from './place';
import { readRun, type ChosenFile } from './readRun';
import type { Sayings } from './sayings';

export interface ArrivalParts {
  readonly library: Library;
  readonly keeping: Pick<Keeping, 'choice'>;
  readonly sayings: Sayings;
  /** the run on the screen; undefined as long as it is nobody's */
  readonly current: () => RunDocument | undefined;
  /** shows a run that came from outside */
  readonly put: (document: RunDocument, notes: readonly Note[]) => void;
  /** shows a new run of a ready scenario */
  readonly begin: (id: ScenarioId, seed?: number) => void;
  /** the run on the screen will do */
  readonly stay: () => void;
}

/** Where an address or a file leads: to its run, to a run of a scenario, or to a sentence that says why not. */
export class Arrival {
  readonly #parts: ArrivalParts;

  constructor(parts: ArrivalParts) {
    this.#parts = parts;
  }

  /** Brings the run of `place` onto the screen; true when it is a place that shows one. */
  async at(place: Place): Promise<boolean> {
    this.#parts.sayings.arrived(place.screen !== 'unknown');
    if (place.screen !== 'run') return false;
    const payload = place.query.get('run');
    if (payload !== null) await this.#openLink(payload);
    else this.#enterScenario(place);
    return true;
  }

  /** Brings the run of a file onto the screen; undefined, and a sentence, when it cannot be read. */
  async withFile(file: ChosenFile): Promise<OpenedRunFile | undefined> {
    const { library, keeping, put, sayings } = this.#parts;
    try {
      const opened = await readRun(file);
      library.setAside();
      put(opened.document, opened.notes);
      sayings.say('opened', (t) => t.keeping.opened(excerpt(file.name)));
      if (keeping.choice === 'unasked') sayings.say('fileHint', (t) => t.keeping.fileHint);
      return opened;
    } catch (error) {
      sayings.fault(error);
      return undefined;
    }
  }

  async #openLink(payload: string): Promise<void> {
    const { library, put, sayings } = this.#parts;
    try {
      const { document, notes } = await decodeLink(payload);
      library.setAside();
      put(document, notes);
      sayings.say('opened', (t) => t.keeping.openedLink);
    } catch (error) {
      sayings.fault(error);
    }
  }

  /** The run of the address' scenario: the one at hand if it is of that scenario, else a new one. */
  #enterScenario({ scenario, query }: Place): void {
    const { library, current, begin, stay, sayings } = this.#parts;
    const seed = this.#seedOf(query.get('seed'));
    const atHand = current();
    const isAtHand = atHand && addressName(atHand) === scenario && (seed === undefined || seed === atHand.seed);
    const aside = library.aside.find((run) => addressName(run.document) === scenario);
    if (isAtHand || scenario === 'own') stay();
    else if (seed === undefined && aside) library.open(aside);
    else if (isScenarioId(scenario)) begin(scenario, seed);
    else {
      sayings.fault(new FormatFault({ code: 'unknownScenario', name: excerpt(scenario) }));
      stay();
    }
  }

  /** A seed typed into the address; one that is none is said to be, and as if it had not been given. */
  #seedOf(text: string | null): number | undefined {
    const seed = wholeSeed(text);
    if (text !== null && seed === undefined) {
      this.#parts.sayings.fault(new FormatFault({ code: 'badSeed', value: excerpt(text), max: MAX_SEED }));
    }
    return seed;
  }
}
