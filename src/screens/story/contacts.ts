import type { Contact } from '../../model';

export interface HeardContact {
  readonly contact: Contact;
  /** links to the same customer: what he says counts so often */
  readonly times: number;
}

/** Every contact once, the loudest first: links may lead to the same customer more than once. */
export function contactsOnce(contacts: readonly Contact[]): HeardContact[] {
  const times = new Map<number, number>();
  for (const { customer } of contacts) times.set(customer, (times.get(customer) ?? 0) + 1);
  const first = contacts.filter(
    (one, index) => contacts.findIndex(({ customer }) => customer === one.customer) === index,
  );
  const loudness = ({ customer, wordVolume }: Contact): number => Math.abs(wordVolume) * (times.get(customer) ?? 1);
  return first
    .sort((one, other) => loudness(other) - loudness(one) || one.customer - other.customer)
    .map((contact) => ({ contact, times: times.get(contact.customer) ?? 1 }));
}
