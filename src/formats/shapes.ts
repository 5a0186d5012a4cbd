/** Shapes of what comes from outside, and the fault that names the first place where something else was found. */
import * as v from 'valibot';
import { LEVELS, VIEWS } from './document';
import { FormatFault, excerpt } from './fault';

/** More events than any scenario needs; each costs time in every edition. */
const MAX_EVENTS = 100;
/** More numbers than any row of the parameter table has. */
const MAX_NUMBERS = 100;

const isPlainObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object with any keys but those that reach into prototypes, which valibot leaves out. */
export function recordOf<Value extends v.GenericSchema>(value: Value) {
  return v.pipe(v.custom<Record<string, unknown>>(isPlainObject), v.record(v.string(), value));
}

/** JSON can write numbers that become infinite. */
const number = v.pipe(v.number(), v.finite());

export const leverValues = recordOf(v.union([number, v.boolean()]));
export const reasonTexts = recordOf(v.string());
export const settingValues = v.objectWithRest(
  { pastLevers: leverValues, events: v.pipe(v.array(recordOf(number)), v.maxLength(MAX_EVENTS)) },
  number,
);
export const documentShape = v.strictObject({
  scenario: v.variant('kind', [
    v.strictObject({ kind: v.literal('ready'), id: v.string() }),
    v.strictObject({ kind: v.literal('own'), title: v.string(), scenario: recordOf(v.unknown()) }),
  ]),
  parameters: recordOf(v.union([number, v.pipe(v.array(number), v.maxLength(MAX_NUMBERS))])),
  seed: v.unknown(),
  played: v.array(v.unknown()),
  draft: v.unknown(),
  reasons: v.array(v.unknown()),
  name: v.string(),
  note: v.string(),
  level: v.picklist(LEVELS),
  view: v.picklist(VIEWS),
  modelVersion: v.pipe(v.string(), v.regex(/^[\w.+-]{1,32}$/u)),
});

/**
 * `raw` if it has the shape; otherwise a fault naming its first wrong field, under `place` if that is given, with
 * `longNames` for keys that are short in a link.
 */
export function checkShape<Shape extends v.GenericSchema>(
  shape: Shape,
  raw: unknown,
  place = '',
  longNames: ReadonlyMap<string, string> = new Map(),
): v.InferOutput<Shape> {
  const result = v.safeParse(shape, raw, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const [first = '', ...rest] = (v.getDotPath(issue) ?? '').split('.');
  const field = excerpt([place, longNames.get(first) ?? first, ...rest].filter(Boolean).join('.'));
  throw new FormatFault({ code: issue.expected === 'never' ? 'unknownField' : 'wrongField', field });
}
