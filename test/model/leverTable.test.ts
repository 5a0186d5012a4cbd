// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { LEVERS, PARAMETERS } from '../../src/model';

test('every lever and every parameter is read somewhere in the model', () => {
  // ends with code 1, which throws here, when one is read nowhere
  const table = execFileSync('node', ['test/support/leverTable.mjs'], { encoding: 'utf8' }).trim().split('\n');
  expect(table).toHaveLength(LEVERS.length + PARAMETERS.length);
  for (const row of table) expect(row).toMatch(/src\/model\/[\w/]+\.ts:\d+/);
});
