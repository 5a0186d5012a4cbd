/** Who is in which class, and from which class to which everybody moved: `model.md` 4.8. */
import type { ByClass, SchemeId, SideReport } from '../../src/model';
import type { Customer, Side } from './customer';
import { sideOf } from './world';
import type { World } from './world';

export const SCHEMES: readonly SchemeId[] = ['dickBasu', 'knox', 'reinartzKumar', 'brandt', 'tier'];

/** What is remembered of a customer from before the edition. */
export type Memory = Pick<Customer, 'generation' | 'attending' | 'pricePaid' | SchemeId>;

/** Taken before an edition opens. */
export const memoryOf = (world: World): readonly Memory[] => world.customers.map((customer) => ({ ...customer }));

const LEFT = 4;
const NEW = 4;

/** Row: the class he had, or "new". Column: the class he has, or "left". */
function movesOf(customers: readonly Customer[], memory: readonly Memory[], scheme: SchemeId): number[][] {
  const matrix = Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]);
  for (const customer of customers) {
    const before = memory[customer.index];
    const isNewborn = customer.generation !== before.generation;
    const hasReturned = customer.attending === 1 && before.attending === 1 && !isNewborn;
    if (before.attending === 1) matrix[before[scheme]][hasReturned ? customer[scheme] : LEFT] += 1;
    if (customer.attending === 1 && !hasReturned) matrix[NEW][customer[scheme]] += 1;
  }
  return matrix;
}

/** Dick and Basu also count those who attended last time, are still in the market and stayed away. */
const isCounted = ({ attending, attendedPrevious }: Customer, scheme: SchemeId): boolean =>
  attending === 1 || (scheme === 'dickBasu' && attendedPrevious === 1);

function classesOf(customers: readonly Customer[], scheme: SchemeId): ByClass {
  const counted = customers.filter((customer) => isCounted(customer, scheme));
  return [0, 1, 2, 3].map((held) => counted.filter((customer) => customer[scheme] === held).length) as ByClass;
}

const perScheme = <Value>(value: (scheme: SchemeId) => Value): Record<SchemeId, Value> =>
  Object.fromEntries(SCHEMES.map((scheme) => [scheme, value(scheme)])) as Record<SchemeId, Value>;

/** Segments and moves of one side. */
export function reportClasses(
  world: World,
  side: Side,
  memory: readonly Memory[],
): Pick<SideReport, 'segments' | 'transitions'> {
  const customers = sideOf(world, side);
  return {
    segments: perScheme((scheme) => classesOf(customers, scheme)),
    transitions: perScheme((scheme) => movesOf(customers, memory, scheme)),
  };
}
