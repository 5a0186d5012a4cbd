/** The equations of the model's README, taken apart for its tests. */

/** Where the README speaks in equations: from how a show is founded to what an edition reports. */
export function equationSections(readme: string): string {
  return readme.slice(readme.indexOf('## 5 Initialization'), readme.indexOf('## Arithmetic'));
}

/** The statements of its fenced blocks, each with the lines that continue it. */
export function statements(readme: string): string[] {
  const blocks = [...equationSections(readme).matchAll(/^```\n(.*?)^```/gms)].map(([, block]) => block);
  return blocks.flatMap((block) => block.replace(/\n +(?=\S)/g, ' ').split('\n')).filter((text) => text.trim() !== '');
}

/** A statement without its units and remarks. */
const formula = (statement: string): string => statement.replace(/#[^#]*?(?= [+−]|$)/g, '');

const NAME = /(?<![\w.])(?:p\.|now\.)?[A-Za-z]+\d*/g;

/** Names a statement gives a value to: `load = …`, `trust += …`, `felt(δ, weight) = …`. */
export function namesDefined(statement: string): string[] {
  return formula(statement)
    .split(';')
    .flatMap((part) => /^\s*([^=≤<?]*?)(?:_\w+)?\s*[+−·]?=(?!=)/.exec(part)?.[1].match(NAME) ?? []);
}

/** Every name a statement uses, without index and without what is only remarked. */
export function namesUsed(statement: string): string[] {
  return (
    formula(statement)
      .replace(/_\w+/g, '')
      .match(NAME)
      ?.map((name) => name.replace(/^(p|now)\./, '')) ?? []
  );
}
