/**
 * Prints every lever and parameter of the model with the file and line that reads it, as the compiler sees it.
 * Ends with code 1 when one is read nowhere outside its table: then it would be a slider that does nothing.
 *
 *   node test/support/leverTable.mjs
 */
import { relative, resolve } from 'node:path';
import ts from 'typescript';

const CONFIG = 'src/model/tsconfig.json';
/** Tables, checks and named values mention every name without using it. */
const TABLES = /\/(levers|parameters|checks|strategies|scenario|index)\.ts$|\/parameterRows\//;
/** Readings shown per row. */
const SHOWN = 3;

const program = createProgram();
const checker = program.getTypeChecker();
const readings = new Map(
  [...keysOf('levers.ts', 'Decisions', 'lever'), ...keysOf('parameters.ts', 'ParameterValues', 'parameter')].map(
    (row) => [row, []],
  ),
);

for (const file of program.getSourceFiles()) {
  if (!file.fileName.includes('/src/model/') || TABLES.test(file.fileName)) continue;
  visit(file, file);
}
const unread = [...readings].filter(([, places]) => places.length === 0).map(([row]) => row);
for (const [row, places] of readings) console.log(line(row, places));
if (unread.length > 0) {
  console.error(`\n${unread.length} read nowhere: ${unread.join(', ')}`);
  process.exitCode = 1;
}

function createProgram() {
  const { config } = ts.readConfigFile(CONFIG, ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, resolve('src/model'));
  return ts.createProgram(fileNames, options);
}

/** The names of a type, as rows "lever promise", "parameter sQ". */
function keysOf(fileName, typeName, kind) {
  const file = program.getSourceFiles().find((candidate) => candidate.fileName.endsWith(`/src/model/${fileName}`));
  const symbol = checker.getExportsOfModule(checker.getSymbolAtLocation(file)).find(({ name }) => name === typeName);
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  return type.getProperties().map(({ name }) => `${kind} ${name}`);
}

/** Which table the properties of this type come from, if any. */
function kindOf(node) {
  const type = checker.getTypeAtLocation(node);
  if (type.aliasSymbol?.name === 'ParameterValues') return 'parameter';
  return type.symbol?.name === 'Decisions' ? 'lever' : null;
}

/** `decisions.promise`, and `const { promise } = decisions`. */
function visit(node, file) {
  if (ts.isPropertyAccessExpression(node)) note(kindOf(node.expression), node.name.text, node, file);
  if (ts.isObjectBindingPattern(node)) {
    const kind = kindOf(node);
    for (const element of node.elements)
      note(kind, (element.propertyName ?? element.name).getText(file), element, file);
  }
  ts.forEachChild(node, (child) => visit(child, file));
}

function note(kind, name, node, file) {
  const places = readings.get(`${kind} ${name}`);
  const { line: number } = file.getLineAndCharacterOfPosition(node.getStart(file));
  places?.push(`${relative(process.cwd(), file.fileName)}:${number + 1}`);
}

function line(row, places) {
  const more = places.length > SHOWN ? ` and ${places.length - SHOWN} more` : '';
  return `${row.padEnd(34)} ${places.slice(0, SHOWN).join('  ') || '–'}${more}`;
}
