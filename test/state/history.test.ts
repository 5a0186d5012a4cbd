import { describe, expect, it } from 'vitest';
import { History } from '../../src/state/history';

interface Value {
  readonly price: number;
  readonly list: readonly number[];
}
const START: Value = { price: 1, list: [] };

describe('history', () => {
  it('takes back one change at a time and makes it again', () => {
    const history = new History<Value>();
    const dearer = history.change(START, 'price', (draft) => void (draft.price = 2));
    const longer = history.change(dearer, 'list', (draft) => void draft.list.push(7));
    expect(history.undo(longer)).toEqual({ price: 2, list: [] });
    expect(history.undo(dearer)).toEqual(START);
    expect(history.redo(START)).toEqual(dearer);
    expect(history.redo(dearer)).toEqual(longer);
  });

  it('takes a whole drag back in one step', () => {
    const history = new History<Value>();
    let value = START;
    for (let price = 2; price < 30; price++)
      value = history.change(value, 'price', (d) => void (d.price = price), 'drag 1');
    value = history.change(value, 'price', (draft) => void (draft.price = 99), 'drag 2');
    value = history.undo(value);
    expect(value.price).toBe(29);
    expect(history.undo(value)).toEqual(START);
    expect(history.redo(START).price).toBe(29);
  });

  it('leaves no step when nothing changed, and forgets what was undone when something new is done', () => {
    const history = new History<Value>();
    expect(history.change(START, 'same', (draft) => void (draft.price = 1))).toBe(START);
    expect(history.undoName).toBeUndefined();
    history.undo(history.change(START, 'price', (draft) => void (draft.price = 2)));
    expect(history.redoName).toBe('price');
    history.change(START, 'other', (draft) => void (draft.price = 3));
    expect(history.redoName).toBeUndefined();
  });

  it('never changes a value it was given', () => {
    const frozen: Value = Object.freeze({ price: 1, list: Object.freeze([]) });
    const history = new History<Value>();
    history.change(frozen, 'list', (draft) => void draft.list.push(1));
    expect(frozen).toEqual(START);
  });
});
