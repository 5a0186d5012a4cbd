import type { Dictionary } from '../i18n/dictionary';
import type { SchemeId } from '../model';

type Rooms = Dictionary['floor']['rooms'];

/** The rooms of the floor in the order the model numbers the classes. */
const CLASS_ORDER = {
  dickBasu: ['loyal', 'latent', 'spurious', 'none'],
  knox: ['loyal', 'habitual', 'variety', 'switcher'],
  reinartzKumar: ['trueFriend', 'barnacle', 'butterfly', 'stranger'],
  brandt: ['secure', 'satisfied', 'vulnerable', 'dissatisfied'],
  tier: ['strategic', 'key', 'transaction', 'risk'],
} as const satisfies { readonly [Scheme in SchemeId]: readonly (keyof Rooms[Scheme])[] };

/** Names of classes 0–3 of a scheme: the same words as on the floor. */
export function classNames(rooms: Rooms, scheme: SchemeId): string[] {
  const byKey: Readonly<Record<string, { readonly name: string }>> = rooms[scheme];
  return CLASS_ORDER[scheme].map((key) => byKey[key].name);
}
