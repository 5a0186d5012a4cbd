/** What has to be said about the signs of a formula. */
import type { Dictionary } from '../../i18n/dictionary';
import { everyNode, type CallName, type FormulaNode } from './tree';

/** One sentence for each sign a reader may not know. */
export function notationNotes(tree: FormulaNode, t: Dictionary['formulas']): string[] {
  const calls = new Set<CallName>();
  for (const node of everyNode(tree)) if (node.kind === 'call') calls.add(node.name);
  const notes: [boolean, string][] = [
    [calls.has('points') || calls.has('clamp'), t.keptWithin],
    [calls.has('pos'), t.neverBelow],
    [calls.has('lnr'), t.quickLogarithm],
  ];
  return notes.filter(([isNeeded]) => isNeeded).map(([, note]) => note);
}
