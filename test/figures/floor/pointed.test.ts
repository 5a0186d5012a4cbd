import { describe, expect, test } from 'vitest';
import { placesAfter } from '../../../src/figures/floor/places';
import { pointedCustomers } from '../../../src/figures/floor/pointed';
import { crowd, guest } from './crowd';

const away = { hasAttended: 1, attending: 0, attendedPrevious: 1, absent: 1 };
// 0 stays and changes class, 1 walks out, 2 comes for the first time, 3 comes back, 4 is succeeded by one who comes
const from = crowd([
  guest({ dickBasu: 0 }),
  guest({ dickBasu: 0 }),
  {},
  { ...away, dickBasu: 0 },
  guest({ dickBasu: 0 }),
]);
const to = crowd(
  [
    guest({ dickBasu: 1 }),
    { ...away, dickBasu: 0 },
    guest({ attendedPrevious: 0, dickBasu: 0 }),
    guest({ attendedPrevious: 0, dickBasu: 0 }),
    guest({ generation: 1, attendedPrevious: 0, dickBasu: 3 }),
  ],
  4,
);
const loyal = { segment: { scheme: 'dickBasu', class: 0 } } as const;
const lit = (moment?: { phase: number; progress: number }): number[] => [
  ...(pointedCustomers(loyal, { from, to, moment }) ?? []),
];

describe('who is lit on the floor when a class is pointed at', () => {
  test('is everybody drawn in its room once the edition is over', () => {
    const room = [...placesAfter(to, 'dickBasu', 'model').entries()].filter(([, place]) => place === 0);
    expect(lit()).toEqual(room.map(([customer]) => customer));
    expect(lit()).toEqual([2, 3]);
  });
  test('are last edition’s guests before booking, those too who will not come', () => {
    expect(lit({ phase: 0, progress: 0.5 })).toEqual([0, 1, 4]);
  });
  test('are those who walk out as long as they walk, and those who come back', () => {
    expect(lit({ phase: 1, progress: 0.9 })).toEqual([0, 1, 3, 4]);
  });
  test('are the guests of the edition in the class they came with until it is classified', () => {
    expect(lit({ phase: 4, progress: 0.5 })).toEqual([0, 3]);
    expect(lit({ phase: 7, progress: 0.6 })).toEqual([2, 3]);
  });
  test('is one side where one is meant', () => {
    const pair = crowd([guest(), guest({ isVisitor: true })]);
    const of = (side: 'exhibitors' | 'visitors') =>
      pointedCustomers({ segment: { scheme: 'tier', class: 0, side } }, { to: pair });
    expect([...(of('exhibitors') ?? [])]).toEqual([0]);
    expect([...(of('visitors') ?? [])]).toEqual([1]);
  });
});
