/** tables.h of the C translation: the tables of the model as C structures, so that no name or place is written twice. */
import { BASE_DECISIONS, COLUMNS, PARAMETERS, SCENARIOS } from '../../src/model';
import type { Scenario } from '../../src/model';
import { DIMENSION_COUNT } from '../../src/model/columns';
import { conditionsOf } from '../../src/model/conditions';

const C_TYPES = { real: 'double', word: 'uint32_t', byte: 'uint8_t' } as const;
const C_TYPE_ORDER = ['real', 'word', 'byte'] as const;
type Column = (typeof COLUMNS)[number];

/** Names of the model that mean something else in C. */
const C_KEYWORDS = ['double', 'default', 'short', 'long', 'register', 'switch', 'break', 'continue'];
const nameInC = (name: string): string => (C_KEYWORDS.includes(name) ? `${name}_` : name);

const lengthOf = (value: number | readonly number[]): string => (typeof value === 'number' ? '' : `[${value.length}]`);

function structure(name: string, members: readonly string[]): string {
  return [`struct ${name} {`, ...members.map((member) => `  ${member};`), '};', ''].join('\n');
}

/** Every column of the population in its order of declaration: `name`, or `name[0]` to `name[4]`. */
function columnPlaces(): readonly { place: string; column: Column }[] {
  return COLUMNS.flatMap((column) =>
    column.width === 1
      ? [{ place: column.name, column }]
      : Array.from({ length: DIMENSION_COUNT }, (_, d) => ({ place: `${column.name}[${d}]`, column })),
  );
}

function customersStructure(): string {
  const members = COLUMNS.map(({ name, type, width }) =>
    width === 1 ? `${C_TYPES[type]} *${name}` : `${C_TYPES[type]} *${name}[${width}]`,
  );
  return structure('customers', members);
}

/** Reals first, then words, then bytes, as `bufferMaker` lays them out. */
function customersIn(): string {
  const lines = C_TYPE_ORDER.flatMap((type) =>
    columnPlaces()
      .filter(({ column }) => column.type === type)
      .map(
        ({ place }) => `  customers->${place} = (${C_TYPES[type]} *)next, next += sizeof(${C_TYPES[type]}) * count;`,
      ),
  );
  return ['static inline void customersIn(struct customers *customers, char *next, int32_t people) {']
    .concat('  const size_t count = (size_t)people;', lines, '}', '')
    .join('\n');
}

function listColumns(): string {
  const lines = columnPlaces().map(
    ({ place, column }, k) =>
      `  columns[${k}] = (struct column){customers->${place}, sizeof(${C_TYPES[column.type]})};`,
  );
  return [`enum { COLUMN_COUNT = ${lines.length} };`, structure('column', ['void *start', 'size_t bytes'])]
    .concat('static inline void listColumns(const struct customers *customers, struct column *columns) {', lines, '}')
    .join('\n');
}

/** Names of the conditions of an edition; all are numbers. */
export function conditionNames(scenario: Scenario = SCENARIOS.baseline): string[] {
  return Object.keys(conditionsOf(scenario, 1));
}

/** Text of tables.h. */
export function twinHeader(): string {
  const reals = (names: readonly string[]): string[] => names.map((name) => `double ${nameInC(name)}`);
  return [
    '#include <stddef.h>',
    '#include <stdint.h>\n',
    customersStructure(),
    structure(
      'parameters',
      PARAMETERS.map(({ key, value }) => `double ${nameInC(key)}${lengthOf(value)}`),
    ),
    structure('decisions', reals(Object.keys(BASE_DECISIONS))),
    structure('conditions', reals(conditionNames())),
    customersIn(),
    listColumns(),
    '',
  ].join('\n');
}
