import type { Dictionary } from '../dictionary';

export const linking: Dictionary['linking'] = {
  listed: {
    inClass: (edition, name) => `${edition} · ${name}`,
    moved: (edition, from, to) => `${edition} · ${from} → ${to}`,
    stayed: (edition, name) => `${edition} · still ${name}`,
    cameInto: (edition, to) => `${edition} · came in → ${to}`,
    leftFrom: (edition, from) => `${edition} · ${from} → left`,
    came: (edition) => `${edition} · came in`,
    left: (edition) => `${edition} · left`,
    asOf: (edition) => `Listed as they were then: ${edition}.`,
    asOfLeft: (edition, gone) =>
      `Listed as they were at their last visit (${edition}). ${gone} of them have left the market since; others hold their places now.`,
  },
  leftMarket: (edition) => `Left the market afterwards; somebody else holds this place now. Shown as of: ${edition}.`,
  glance: (edition, before) => `${edition} ▲▼ vs ${before === 0 ? 'start' : before}`,
  past: (edition, name, value) => `${edition} · ${name} ${value}`,
  aboveFutures: (reading, above, count) => `${reading}, above ${above} of its ${count} futures`,
  earlierPending: 'Working out what each edition could have brought …',
};
