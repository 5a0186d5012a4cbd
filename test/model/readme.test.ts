// @vitest-environment node
/** What the model's README fixes for its version is what the code does. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COLUMNS, LEVERS, MODEL_VERSION, PARAMETERS, SCENARIOS, SCENARIO_SETTINGS, createRun } from '../../src/model';
import { BIRTH_DRAW, EDITION_DRAW, NETWORK_DRAW, SURVEY_DRAW } from '../../src/model/random';
import { PARAMETER_GROUPS, parameterPage } from '../support/parameterPage';
import { equationSections, namesDefined, namesUsed, statements } from './equations';

const readme = readFileSync('src/model/README.md', 'utf8');
const TABLES = { birth: BIRTH_DRAW, edition: EDITION_DRAW, network: NETWORK_DRAW, survey: SURVEY_DRAW };
const ROW = /^\| (\w+) +\| (\d+)(?:–(\d+))? +\| (birth|edition|network|survey) +\|$/gm;

/** Functions and words of the equations. */
const GRAMMAR = 'N U and or not min max clamp points pos ln lnr exp round mean latent centre unit'.split(' ');

/** Everything the code has a name for: rows, columns, levers, settings, draws, and what a run and an edition carry. */
function namesOfTheCode(): string[] {
  const { organiser, ledger, now } = createRun(SCENARIOS.baseline, 1);
  const carried = [organiser, ledger, now, now.conditions, now.money, ...Object.values(TABLES)].flatMap(Object.keys);
  const tables = [PARAMETERS, SCENARIO_SETTINGS].flatMap((table) => table.map(({ key }: { key: string }) => key));
  return [...carried, ...tables, ...LEVERS.map(({ id }) => id), ...COLUMNS.map(({ name }) => name)];
}

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

  test('lists every publication that it or the parameter table cites', () => {
    const [text, list] = readme.split('## References');
    const references = list.split('\n');
    const inTable = PARAMETERS.flatMap(({ source }) => [...source.matchAll(/(\p{Lu}\p{L}+)[^()]*\((\d{4})\)/gu)]);
    const inText = [...text.matchAll(/(\p{Lu}\p{L}+)(?:\s+et al\.)?\s+((?:19|20)\d\d)\b/gu)];
    expect(Math.min(inTable.length, inText.length)).toBeGreaterThan(40);
    for (const [citation, name, year] of [...inTable, ...inText]) {
      const isListed = references.some((line) => line.includes(name) && line.includes(year));
      expect(isListed, citation).toBe(true);
    }
  });

  test('and the list of changes know the version', () => {
    expect(readFileSync('src/model/CHANGES.md', 'utf8')).toContain(`**${MODEL_VERSION}**`);
    expect(LEVERS).toHaveLength(27);
  });
});

describe('its equations', () => {
  const all = statements(readme);

  test('use no name that neither the code nor another equation has', () => {
    const known = new Set([...namesOfTheCode(), ...all.flatMap(namesDefined), ...GRAMMAR]);
    const unknown = all.flatMap(namesUsed).filter((name) => !known.has(name));
    expect(unknown).toEqual([]);
  });

  test('give every quantity a unit', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter((statement) => !/# \S/.test(statement))).toEqual([]);
  });

  test('use every parameter', () => {
    const text = equationSections(readme);
    const unused = PARAMETERS.filter(({ key }) => !new RegExp(`(?<!\\w)${key}(?![A-Za-z0-9])`).test(text));
    expect(unused.map(({ key }) => key)).toEqual([]);
  });

  test('move every number a customer or the organiser carries', () => {
    const text = equationSections(readme);
    const { organiser } = createRun(SCENARIOS.baseline, 1);
    const names = [...COLUMNS.map(({ name }) => name), ...Object.keys(organiser)];
    // keys of draws stand under Arithmetic
    expect(names.filter((name) => name !== 'randomKey' && !text.includes(name))).toEqual([]);
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
