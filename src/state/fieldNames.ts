import type { Dictionary } from '../i18n/dictionary';

/** The name of a lever in the reader's language; what is no lever stays as it is. */
export function leverName(id: string, t: Dictionary): string {
  return leverText(id, t)?.name ?? id;
}

/** A place inside a link or a file, such as "played.0.empathy", as a person would say it. */
export function fieldName(path: string, t: Dictionary): string {
  const [part, second, third] = path.split('.');
  const words = t.keeping.faults.fields;
  switch (part) {
    case 'played':
      return second === undefined ? words.allDecisions : decision(editionAt(second, t), third, t);
    case 'draft':
      return decision(words.coming, second, t);
    case 'reasons':
      return second === undefined ? words.allReasons : reason(editionAt(second, t), third, t);
    case 'scenario':
      return second === undefined ? words.named(t.app.notes.scenario) : setting(path, t);
    case 'parameters':
      return words.parameter(path.slice(part.length + 1) || part);
    case 'name':
    case 'note':
    case 'seed':
      return words.named(t.app.notes[part]);
    case 'modelVersion':
      return words.named(t.app.notes.version);
    default:
      return words.named(path);
  }
}

function decision(edition: string, lever: string | undefined, t: Dictionary): string {
  const words = t.keeping.faults.fields;
  return lever === undefined ? words.decisions(edition) : words.lever(edition, shortName(lever, t), lever);
}

function reason(edition: string, lever: string | undefined, t: Dictionary): string {
  const words = t.keeping.faults.fields;
  return lever === undefined ? words.reasons(edition) : words.reason(edition, shortName(lever, t), lever);
}

/** "scenario.pastLevers.promise" holds decisions of the editions before the takeover. */
function setting(path: string, t: Dictionary): string {
  const [, key, lever] = path.split('.');
  const isPast = key === 'pastLevers' && lever !== undefined;
  return isPast ? decision(t.keeping.faults.edition(0), lever, t) : t.keeping.faults.fields.setting(path.slice(9));
}

/** "0" is the first edition. */
function editionAt(index: string, t: Dictionary): string {
  return t.keeping.faults.edition(Number(index) + 1);
}

/** As the decision's row calls it. */
function shortName(id: string, t: Dictionary): string {
  return leverText(id, t)?.short ?? id;
}

function leverText(id: string, t: Dictionary): { name: string; short: string } | undefined {
  const levers: Readonly<Record<string, { name: string; short: string } | undefined>> = t.levers.byId;
  return Object.prototype.hasOwnProperty.call(levers, id) ? levers[id] : undefined;
}
