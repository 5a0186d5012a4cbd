/** Every figure of the panel on the right. To add one: an entry here and its name in `i18n/<language>/cabinet.ts`. */
import type { Component } from 'svelte';
import type { FigureEdition } from '../../figures/editions';
import GapBars from '../../figures/GapBars.svelte';
import SatisfactionPath from '../../figures/SatisfactionPath.svelte';
import SurveyPanel from '../../figures/SurveyPanel.svelte';
import type { Dictionary } from '../../i18n/dictionary';
import type { Look } from '../../state/look.svelte';
import type { PlayedEdition, RunDocument, View } from '../../state/outside';

export type FigureId = keyof Dictionary['cabinet']['name'];
export type FigureGroup = keyof Dictionary['cabinet']['group'];

/** In the order in which the chooser shows them. */
export const FIGURE_GROUPS: readonly FigureGroup[] = [
  'service',
  'value',
  'empowerment',
  'relationship',
  'word',
  'loyalty',
  'complaints',
  'money',
];

/** What a figure's properties can be made from. */
export interface FigureMaterial {
  /** all editions played, each with its report, survey and customers; index = edition */
  readonly editions: readonly PlayedEdition[];
  /** number of the edition on the screen */
  readonly current: number;
  readonly view: View;
  /** scenario, seed, parameters and decisions of the run */
  readonly document: RunDocument;
  /** eight links of every customer in a row; undefined while they are still on their way */
  readonly links: Int32Array | undefined;
  /** lens, side and customer a person has chosen to look at */
  readonly look: Look;
  /** brings another edition to the screen */
  readonly onlook: (edition: number) => void;
}

export interface FigureEntry {
  readonly id: FigureId;
  readonly group: FigureGroup;
  readonly component: Component<Record<string, unknown>>;
  /** the properties of the component */
  readonly properties: (material: FigureMaterial) => Record<string, unknown>;
  /** it shows the true state and nothing else, so that organiser's view has a sentence in its place */
  readonly needsModelView: boolean;
}

/** An entry whose properties are checked against its component; afterwards nobody needs their type. */
function entry<Properties extends object>(made: {
  id: FigureId;
  group: FigureGroup;
  component: Component<Properties>;
  properties: (material: FigureMaterial) => NoInfer<Properties>;
  needsModelView?: boolean;
}): FigureEntry {
  return { needsModelView: false, ...(made as unknown as Omit<FigureEntry, 'needsModelView'>) };
}

/** The edition on the screen and the one before it. */
function pairOf({ editions, current }: FigureMaterial): { now: FigureEdition; before: FigureEdition | undefined } {
  return { now: editions[current], before: editions[current - 1] };
}

const ENTRIES: readonly FigureEntry[] = [
  entry({
    id: 'satisfactionPath',
    group: 'service',
    component: SatisfactionPath,
    properties: ({ editions, current, view, onlook }) => ({ editions, current, view, onlook }),
  }),
  entry({
    id: 'gapBars',
    group: 'service',
    component: GapBars,
    properties: (material) => ({ ...pairOf(material), view: material.view }),
  }),
  entry({
    id: 'survey',
    group: 'service',
    component: SurveyPanel,
    properties: pairOf,
  }),
];

/** All figures, by group. */
export const FIGURES: readonly FigureEntry[] = FIGURE_GROUPS.flatMap((group) =>
  ENTRIES.filter((figure) => figure.group === group),
);
