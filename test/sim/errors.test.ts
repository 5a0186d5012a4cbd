// @vitest-environment node
import { expect, test } from 'vitest';
import { BASE_DECISIONS, ModelError, checkDecisions } from '../../src/model';
import { RunnerError, abortError, fromPlainError, toPlainError } from '../../src/sim/errors';

function crossed(error: unknown): Error {
  return fromPlainError(structuredClone(toPlainError(error)));
}

test('a refusal of the model crosses with everything it says', () => {
  let refusal: unknown;
  try {
    checkDecisions({ ...BASE_DECISIONS, standPrice: 5 });
  } catch (error) {
    refusal = error;
  }
  const error = crossed(refusal);
  expect(error).toBeInstanceOf(ModelError);
  expect(error).toMatchObject({ code: 'leverOutOfRange', what: 'standPrice', value: 5, min: 700, max: 1800 });
  expect(error.message).toBe((refusal as Error).message);
});

test('a cancellation stays a cancellation', () => {
  expect(crossed(abortError()).name).toBe('AbortError');
});

test.each([
  [new TypeError('x is not a function'), 'TypeError: x is not a function'],
  ['a thrown text', 'a thrown text'],
  [undefined, 'undefined'],
])('anything else crosses as its text', (thrown, message) => {
  const error = crossed(thrown);
  expect(error).toBeInstanceOf(RunnerError);
  expect(error).toMatchObject({ code: 'failed', message });
});
