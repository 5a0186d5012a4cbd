import { describe, expect, test } from 'vitest';
import { FormatFault, excerpt, withoutControls } from '../../src/formats/fault';

describe('an excerpt of a foreign value', () => {
  test.each([
    ['short', 'short'],
    ['  two\n\tlines  ', 'two lines'],
    ['\u0000\u001b[31mred\u202eder', '[31mredder'],
    [1e21, '1e+21'],
    [null, 'null'],
    [undefined, 'undefined'],
    [{ a: 1 }, '{…}'],
    [[1, 2], '[…]'],
  ])('%j reads %j', (value, expected) => {
    expect(excerpt(value)).toBe(expected);
  });

  test('is short however long the value was, and never cuts a character in half', () => {
    expect(excerpt('好'.repeat(1_000_000))).toBe(`${'好'.repeat(40)}…`);
    expect(excerpt('🎪'.repeat(50))).toBe(`${'🎪'.repeat(40)}…`);
    expect(excerpt('\u0000'.repeat(500))).toBe('…');
  });
});

test('line feeds and tabs are part of a text, other control characters are not', () => {
  expect(withoutControls('a\u0007b\nc\td\u0085e\u2067f')).toBe('ab\nc\tdef');
});

test('a fault is an error that carries plain data', () => {
  const fault = new FormatFault({ code: 'newerFormat', version: 9, newest: 1 });
  expect(fault).toBeInstanceOf(Error);
  expect(fault.code).toBe('newerFormat');
  expect(structuredClone(fault.fault)).toEqual({ code: 'newerFormat', version: 9, newest: 1 });
});
