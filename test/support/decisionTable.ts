/** The levers, the settings of a scenario and the ready scenarios as sections of PARAMETERS.md. */
import { BASE_DECISIONS, LEVERS, PARAMETERS, SCENARIOS, SCENARIO_SETTINGS, leverCosts } from '../../src/model';
import type { Lever, Scenario, ScenarioEvent } from '../../src/model';
import { EVENT_SETTINGS } from '../../src/model/scenario';
import { numberText, table, valueText } from './markdownTable';

const USUAL_EXHIBITORS = Number(PARAMETERS.find(({ key }) => key === 'baseExhibitors')?.value);

/** Yuan an edition of the usual size pays for a lever at `setting`. */
function costText(lever: Lever, setting: number | boolean): string {
  const decisions = { ...BASE_DECISIONS, [lever.id]: setting };
  const context = { exhibitors: USUAL_EXHIBITORS, scenario: SCENARIOS.baseline };
  return numberText(Math.round(leverCosts(decisions, context)[lever.id]));
}

/** What the lever costs at base and at its maximum; dashes for levers without a cost of their own. */
function costTexts(lever: Lever): string[] {
  const texts = [lever.base, typeof lever.base === 'boolean' ? true : lever.max].map((at) => costText(lever, at));
  return texts.every((text) => text === '0') ? ['–', '–'] : texts;
}

function leverRow(lever: Lever): string[] {
  const { id, group, unit, min, max, step, base } = lever;
  const bounds = [
    numberText(min),
    numberText(max),
    numberText(step),
    typeof base === 'boolean' ? 'no' : numberText(base),
  ];
  return [`\`${id}\``, group, unit, ...bounds, ...costTexts(lever)];
}

const LEVER_HEADS = ['lever', 'group', 'unit', 'min', 'max', 'step', 'base', 'cost at base, yuan', 'cost at max, yuan'];

const settingRows = (): string[][] =>
  SCENARIO_SETTINGS.map(({ key, unit, value, min, max, isWhole }) => [
    `\`${key}\``,
    unit + (isWhole ? ', whole' : ''),
    ...[value, min, max].map(numberText),
  ]);

const named = (values: object): string =>
  Object.entries(values)
    .map(([key, value]) => `${key} ${valueText(value as number)}`)
    .join(', ');

const eventText = ({ from, to, ...settings }: ScenarioEvent): string => `editions ${from}–${to}: ${named(settings)}`;

/** What a scenario sets otherwise than the baseline. */
function scenarioRow([id, scenario]: [string, Scenario]): string[] {
  const differing = SCENARIO_SETTINGS.filter(({ key, value }) => key !== 'pastFrom' && scenario[key] !== value);
  const settings = named(Object.fromEntries(differing.map(({ key }) => [key, scenario[key]])));
  const past = named(scenario.pastLevers);
  const since = past === '' ? '' : ` from edition ${numberText(scenario.pastFrom)} on`;
  return [`\`${id}\``, settings || '–', past + since || '–', scenario.events.map(eventText).join('; ') || '–'];
}

const eventRows = (): string[][] =>
  EVENT_SETTINGS.map(({ key, min, max }) => [`\`${key}\``, numberText(min), numberText(max)]);

/** What the organiser decides, and what he meets. */
export function decisionSections(): string {
  return `## Levers

What the organiser decides before each edition. The cost is that of the lever itself with ${numberText(USUAL_EXHIBITORS)} exhibitors at scale 1, all other levers at base; a dash means that the lever costs nothing itself. What it costs through what customers do (discounts, rebates, complaints) depends on them.

${table(LEVER_HEADS, LEVERS.map(leverRow))}

## Scenario settings

What the organiser cannot choose.

${table(['setting', 'unit', 'default', 'min', 'max'], settingRows())}

An event lasts from one edition to another, both included. \`quality\` adds points to all that is delivered, \`visitors\` is the share of visitors who cannot come, \`managers\` the share of customers who lose their contact person; the others replace the setting of the same name.

${table(['event', 'min', 'max'], eventRows())}

## Ready scenarios

Settings that differ from the default, levers of the past (history plays the base levers otherwise), events.

${table(['scenario', 'settings', 'past levers', 'events'], Object.entries(SCENARIOS).map(scenarioRow))}
`;
}
