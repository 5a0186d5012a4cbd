/** Every figure of the panel on the right. To add one: an entry here and its name in `i18n/<language>/cabinet.ts`. */
import type { Component } from 'svelte';
import type { FigureEdition } from '../../figures/editions';
import ComplaintTree from '../../figures/ComplaintTree.svelte';
import CustomerEquity from '../../figures/CustomerEquity.svelte';
import EmpowermentChain from '../../figures/EmpowermentChain.svelte';
import EnsembleFan from '../../figures/EnsembleFan.svelte';
import FiveGaps from '../../figures/FiveGaps.svelte';
import GapBars from '../../figures/GapBars.svelte';
import LoyaltyCurve from '../../figures/LoyaltyCurve.svelte';
import MoneyWaterfall from '../../figures/MoneyWaterfall.svelte';
import RelationshipQuality from '../../figures/RelationshipQuality.svelte';
import SatisfactionPath from '../../figures/SatisfactionPath.svelte';
import SurveyPanel from '../../figures/SurveyPanel.svelte';
import TransitionMatrix from '../../figures/TransitionMatrix.svelte';
import ValueScales from '../../figures/ValueScales.svelte';
import WordOfMouthNetwork from '../../figures/WordOfMouthNetwork.svelte';
import { decisionsOf } from '../../state/decisionsOf';
import type { Dictionary } from '../../i18n/dictionary';
import type { EarlierForecast } from '../../state/hindsight.svelte';
import type { CustomerGroup, Look } from '../../state/look.svelte';
import type { Future, PlayedEdition, RunDocument, View } from '../../state/outside';

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
  /** the coming edition under other luck; none while it is not forecast */
  readonly futures: readonly Future[];
  /** forecasts of the editions played, computed as long as a figure watches them */
  readonly hindsight: {
    readonly forecasts: readonly EarlierForecast[];
    readonly isPending: boolean;
    readonly watch: () => (() => void) | undefined;
  };
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

/** What most figures are made from. */
const common = ({ editions, current, view, onlook }: FigureMaterial) => ({ editions, current, view, onlook });
const parametersOf = ({ document }: FigureMaterial) => document.parameters;
/** Customers a figure was asked for, as a list by name. */
const lister =
  ({ look }: FigureMaterial) =>
  (group: CustomerGroup): void => {
    look.group = group;
  };

const ENTRIES: readonly FigureEntry[] = [
  entry({ id: 'satisfactionPath', group: 'service', component: SatisfactionPath, properties: common }),
  entry({
    id: 'gapBars',
    group: 'service',
    component: GapBars,
    properties: (material) => ({ ...pairOf(material), view: material.view }),
  }),
  entry({ id: 'fiveGaps', group: 'service', component: FiveGaps, properties: common }),
  entry({ id: 'survey', group: 'service', component: SurveyPanel, properties: pairOf }),
  entry({
    id: 'valueScales',
    group: 'value',
    component: ValueScales,
    properties: (material) => ({ ...common(material), parameters: parametersOf(material) }),
  }),
  entry({
    id: 'empowermentChain',
    group: 'empowerment',
    component: EmpowermentChain,
    properties: (material) => ({
      ...common(material),
      parameters: parametersOf(material),
      decisionsOf: (edition: number) => decisionsOf(material.document, edition),
    }),
  }),
  entry({
    id: 'relationshipQuality',
    group: 'relationship',
    component: RelationshipQuality,
    properties: (material) => ({ ...common(material), parameters: parametersOf(material) }),
  }),
  entry({
    id: 'wordOfMouth',
    group: 'word',
    component: WordOfMouthNetwork,
    properties: (material) => ({
      ...common(material),
      links: material.links,
      selected: material.look.selectedIn(material.current),
      onpick: (customer: number) => material.look.select(customer),
      onlist: lister(material),
    }),
  }),
  entry({
    id: 'loyaltyCurve',
    group: 'loyalty',
    component: LoyaltyCurve,
    properties: (material) => ({
      ...common(material),
      parameters: parametersOf(material),
      onlist: lister(material),
    }),
  }),
  entry({
    id: 'transitionMatrix',
    group: 'loyalty',
    component: TransitionMatrix,
    properties: (material) => ({
      ...common(material),
      scheme: material.look.lens,
      onlist: lister(material),
    }),
  }),
  entry({
    id: 'ensembleFan',
    group: 'loyalty',
    component: EnsembleFan,
    properties: (material) => ({
      ...common(material),
      futures: material.futures,
      earlier: material.hindsight.forecasts,
      isEarlierPending: material.hindsight.isPending,
      onwatch: material.hindsight.watch,
    }),
  }),
  entry({
    id: 'complaintTree',
    group: 'complaints',
    component: ComplaintTree,
    properties: (material) => ({
      ...common(material),
      parameters: parametersOf(material),
      onlist: lister(material),
    }),
  }),
  entry({ id: 'moneyWaterfall', group: 'money', component: MoneyWaterfall, properties: common }),
  entry({
    id: 'customerEquity',
    group: 'money',
    component: CustomerEquity,
    properties: (material) => ({
      ...common(material),
      parameters: parametersOf(material),
      onlist: lister(material),
    }),
  }),
];

/** All figures, by group. */
export const FIGURES: readonly FigureEntry[] = FIGURE_GROUPS.flatMap((group) =>
  ENTRIES.filter((figure) => figure.group === group),
);
