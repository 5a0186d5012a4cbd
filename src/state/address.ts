import { MAX_SEED, type RunDocument } from '../formats/document';
import { encodeLink } from '../formats/shareLink';
import { SCENARIOS, type ScenarioId } from '../model';

/** What a run's scenario is called in an address. */
export function addressName({ scenario }: Pick<RunDocument, 'scenario'>): string {
  return scenario.kind === 'ready' ? scenario.id : 'own';
}

export function isScenarioId(name: string | undefined): name is ScenarioId {
  return name !== undefined && Object.prototype.hasOwnProperty.call(SCENARIOS, name);
}

/** A seed typed into an address; anything else is as if none had been given. */
export function wholeSeed(text: string | null): number | undefined {
  if (text === null || !/^\d{1,10}$/.test(text)) return undefined;
  const seed = Number(text);
  return seed <= MAX_SEED ? seed : undefined;
}

/** What the run on the screen is called where runs are compared. */
export const NOW = 'now';

/** The address at which runs are compared, by what they are called there. */
export function compareAddress(names: readonly string[]): string {
  return `#/compare${names.length > 0 ? `?with=${names.join()}` : ''}`;
}

/** The address that reproduces `document`, on the page at `base`. */
export async function linkTo(document: RunDocument, base: string): Promise<string> {
  return `${base.replace(/#.*$/, '')}#/run/${addressName(document)}?run=${await encodeLink(document)}`;
}
