// @vitest-environment node
/** What the model's README fixes for its version is what the code does. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLUMNS, LEVERS, MODEL_VERSION, PARAMETERS } from '../../src/model';
import { BIRTH_DRAW, EDITION_DRAW, NETWORK_DRAW, SURVEY_DRAW } from '../../src/model/random';
import { PARAMETER_GROUPS, parameterPage } from '../support/parameterPage';

const readme = readFileSync('src/model/README.md', 'utf8');
const TABLES = { birth: BIRTH_DRAW, edition: EDITION_DRAW, network: NETWORK_DRAW, survey: SURVEY_DRAW };
const ROW = /^\| (\w+) +\| (\d+)(?:–(\d+))? +\| (birth|edition|network|survey) +\|$/gm;

describe('the README', () => {
  test('lists every draw with its number and key', () => {
    const rows = [...readme.matchAll(ROW)];
    const listed = rows.map(([, name, first, last, table]) => {
      const numbers = Array.from({ length: Number(last ?? first) - Number(first) + 1 }, (_, k) => Number(first) + k);
      return [table, name, numbers.map((number) => Math.imul(number + 1, 0x27d4eb2f))];
    });
    const drawn = Object.entries(TABLES).flatMap(([table, draws]) =>
      Object.entries(draws).map(([name, purposes]) => [table, name, [purposes].flat()]),
    );
    expect(listed).toEqual(drawn);
  });

  test('lists the columns in the order of the digest', () => {
    const names = COLUMNS.map(({ name, width }) => name + (width === 5 ? '[5]' : '')).join(', ');
    expect(readme.replace(/\s+/g, ' ')).toContain(`${names}.`);
  });

  test('mentions no parameter that does not exist', () => {
    const equations = readme.slice(readme.indexOf('## Equations'), readme.indexOf('## Arithmetic'));
    for (const name of ['promOld', 'womWill', 'slope', 'lockSlope', 'overloadP', 'sPE', 'adsCust']) {
      expect(equations).toContain(name);
      expect(PARAMETERS.map(({ key }) => key)).toContain(name);
    }
  });

  test('and the list of changes know the version', () => {
    expect(readFileSync('src/model/CHANGES.md', 'utf8')).toContain(`**${MODEL_VERSION}**`);
    expect(LEVERS).toHaveLength(27);
  });
});

describe('the page of parameters, levers and scenarios', () => {
  test('is what the tables of the code make of it; `npm run parameters` writes it anew', async () => {
    expect(readFileSync('src/model/PARAMETERS.md', 'utf8')).toBe(await parameterPage());
  });

  test('has every parameter once, in the order of the table', () => {
    expect(PARAMETER_GROUPS.flatMap(({ rows }) => rows.map(({ key }) => key))).toEqual(
      PARAMETERS.map(({ key }) => key),
    );
  });
});
