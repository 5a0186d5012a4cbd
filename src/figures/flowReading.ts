/** What a flow ribbon says about one of its parts, in the reader's language. */
import type { FlowLink, FlowNode } from '../charts/layout/flow';
import type { Dictionary } from '../i18n/dictionary';
import type { Numbers } from '../i18n/numbers';
import type { FigureEdition } from './editions';
import { total, type FlowCounts, type FlowSide } from './flowRibbon';

export interface FlowReading {
  node: (node: Pick<FlowNode, 'column' | 'node' | 'value'>) => string;
  ribbon: (link: FlowLink) => string;
}

interface FlowWords {
  readonly t: Dictionary['figures'];
  readonly numbers: Numbers;
  readonly side: FlowSide;
  /** names of the classes 0–3; none when only behaviour is shown */
  readonly classes: readonly string[] | null;
}

/** Sentences for the blocks and ribbons of `counts`. */
export function flowReading(editions: readonly FigureEdition[], counts: FlowCounts, words: FlowWords): FlowReading {
  const { t, numbers, side, classes } = words;
  const write = (count: number): string => t.flow.count[side](numbers.whole(count));
  const titleOf = (column: number): string => t.edition(editions[column].edition);
  const { outside } = counts;

  function outsideNode(column: number): string {
    const left = total(counts.links.filter((link) => link.step === column - 1 && link.to === outside));
    const coming = total(counts.links.filter((link) => link.step === column && link.from === outside));
    if (column === 0) return t.flow.outsideNodeFirst(titleOf(0), write(coming));
    if (column === editions.length - 1) return t.flow.outsideNodeLast(titleOf(column), write(left));
    return t.flow.outsideNode(titleOf(column), write(left), write(coming));
  }

  function node({ column, node: index, value }: Pick<FlowNode, 'column' | 'node' | 'value'>): string {
    if (index === outside) return outsideNode(column);
    if (!classes) return t.flow.attendance(titleOf(column), write(value));
    const present = counts.values[column].slice(0, outside).reduce((sum, count) => sum + count, 0);
    return t.flow.node(
      titleOf(column),
      classes[index],
      write(value),
      numbers.percent(present > 0 ? value / present : null),
    );
  }

  function ribbon({ step, from, to, value }: FlowLink): string {
    const title = titleOf(step + 1);
    const count = write(value);
    if (!classes) {
      if (from === outside) return t.flow.newcomers(title, count);
      return to === outside ? t.flow.goneAway(title, count) : t.flow.cameBack(title, count);
    }
    if (from === outside) return t.flow.came(title, classes[to], count);
    if (to === outside) return t.flow.left(title, classes[from], count);
    return from === to
      ? t.flow.stayed(title, classes[from], count)
      : t.flow.moved(title, classes[from], classes[to], count);
  }

  return { node, ribbon };
}
