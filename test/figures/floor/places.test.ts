import { describe, expect, test } from 'vitest';
import { countCrowd, countFloor, countMissed, customersAt } from '../../../src/figures/floor/counts';
import {
  kindsAfter,
  kindsBooked,
  NEUTRAL,
  OUTSIDE_PAINT,
  paintOf,
  shapeOf,
  UNJUDGED,
  VOICED,
} from '../../../src/figures/floor/kinds';
import {
  behaviourRoom,
  KNOWN,
  LAPSED,
  NEVER,
  placesAfter,
  placesBooked,
  RIVAL,
  ROOM_ORDER,
} from '../../../src/figures/floor/places';
import { crowd, guest, manyPeople } from './crowd';

describe('rooms by attendance', () => {
  test.each([
    ['a first visit', 0b001, 1, 0],
    ['back after missing one', 0b101, 2, 1],
    ['back after a long time', 0b001, 4, 1],
    ['twice running', 0b011, 2, 2],
    ['three in a row', 0b111, 3, 3],
  ])('%s', (_, bits, tenure, room) => {
    expect(behaviourRoom(bits, tenure)).toBe(room);
  });
});

describe('places', () => {
  const people = crowd([
    guest({ dickBasu: 2, knox: 1 }),
    { hasAttended: 1, absent: 1, attendedPrevious: 1, dickBasu: 0 },
    { hasAttended: 1, absent: 3 },
    {},
    { hasAttended: 1, absent: 2, attendingRival: 1 },
    guest({ attendingRival: 1, dickBasu: 1 }),
  ]);

  test('guests stand in the room of their class, the others outside by what is known of them', () => {
    expect(Array.from(placesAfter(people, 'dickBasu', 'model'))).toEqual([2, KNOWN, LAPSED, NEVER, RIVAL, 1]);
    expect(placesAfter(people, 'knox', 'model')[0]).toBe(1);
  });

  test('an organiser sees attendance whatever the lens, and not who is at the rival’s', () => {
    expect(Array.from(placesAfter(people, 'brandt', 'organiser'))).toEqual([2, KNOWN, LAPSED, NEVER, KNOWN, 2]);
  });

  test('after booking, old guests stand where they were judged and newcomers where nobody is', () => {
    const from = crowd([guest({ dickBasu: 0 }), guest({ dickBasu: 0 }), {}, guest({ dickBasu: 0 })]);
    const to = crowd([
      guest({ dickBasu: 2 }),
      { hasAttended: 1, absent: 1 },
      guest({ dickBasu: 1 }),
      guest({ dickBasu: 1, generation: 1 }),
    ]);
    expect(Array.from(placesBooked(from, to, 'dickBasu', 'model'))).toEqual([0, KNOWN, 3, 3]);
    expect(Array.from(placesBooked(from, to, 'brandt', 'model'))[2]).toBe(1);
  });

  test('every lens has each of its four rooms once', () => {
    for (const order of Object.values(ROOM_ORDER)) expect([...order].sort()).toEqual([0, 1, 2, 3]);
  });
});

describe('looks', () => {
  const people = crowd([
    guest({ brandt: 3, standArea: 90 }),
    guest({ brandt: 0, complained: 1 }),
    { hasAttended: 1, absent: 1 },
    guest({ brandt: 2, isVisitor: true }),
  ]);

  test('shape says side and stand, paint says state', () => {
    const kinds = Array.from(kindsAfter(people, placesAfter(people, 'knox', 'model'), 'model'));
    expect(kinds.map(paintOf)).toEqual([3, 0, OUTSIDE_PAINT, 2]);
    expect(kinds.map(shapeOf)).toEqual([3, 0, 5, 4]);
  });

  test('in the organiser’s view no mark tells the true state', () => {
    for (let state = 0; state < 4; state++) {
      const other = crowd([guest({ brandt: state }), guest({ brandt: state, complained: 1 })]);
      const kinds = Array.from(kindsAfter(other, placesAfter(other, 'brandt', 'organiser'), 'organiser'));
      expect(kinds.map(paintOf)).toEqual([NEUTRAL, VOICED]);
    }
  });

  test('before the evaluation newcomers are not judged and the others keep last edition’s state', () => {
    const from = crowd([guest({ brandt: 1 }), {}]);
    const to = crowd([guest({ brandt: 3 }), guest({ brandt: 0 })]);
    const kinds = Array.from(kindsBooked(from, to, placesBooked(from, to, 'knox', 'model'), 'model'));
    expect(kinds.map(paintOf)).toEqual([1, UNJUDGED]);
  });
});

describe('counts', () => {
  const people = crowd(manyPeople(400));
  const choice = { lens: 'dickBasu', layout: 'halls', view: 'model', side: 'both' } as const;

  test('every customer is counted exactly once', () => {
    const counts = countFloor(people, choice);
    let all = 0;
    for (let place = 0; place < 8; place++) all += counts.at(place, 0) + counts.at(place, 1);
    expect(all).toBe(people.count);
  });

  test('states add up to the room', () => {
    const counts = countFloor(people, choice);
    for (const side of [0, 1] as const) {
      const states = [0, 1, 2, 3].reduce((sum, state) => sum + counts.wearing(2, side, state), 0);
      expect(states).toBe(counts.at(2, side));
    }
  });

  test('a side filter leaves the other side out', () => {
    const counts = countFloor(people, { ...choice, side: 'visitors' });
    expect(counts.attending(0)).toBe(0);
    expect(counts.attending(1)).toBe(countFloor(people, choice).attending(1));
  });

  test('a place’s list has as many customers as its count says', () => {
    const counts = countFloor(people, choice);
    for (const place of [0, 3, KNOWN, RIVAL]) {
      expect(customersAt(people, choice, place)).toHaveLength(counts.at(place, 0) + counts.at(place, 1));
    }
  });

  test('of a Dick–Basu class those are missed who came last time and not now', () => {
    const few = crowd([guest({ dickBasu: 1 }), { attendedPrevious: 1, dickBasu: 1 }, { dickBasu: 1 }]);
    expect(countMissed(few, 1, 0)).toBe(1);
  });

  test('a crowd is counted by where it stands and what it wears', () => {
    const counts = countCrowd(Uint8Array.of(0, 0, 1), Uint8Array.of(4 * 7, 0, 0), 2, [0, 3]);
    expect([counts.at(0, 0), counts.at(1, 1), counts.wearing(0, 0, UNJUDGED)]).toEqual([2, 1, 1]);
  });
});
