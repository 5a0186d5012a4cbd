import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../../../src/i18n/language.svelte';
import { BASE_DECISIONS, SCENARIOS } from '../../../src/model';
import type { Decisions } from '../../../src/model';
import PanelHost from './PanelHost.svelte';
import { wholeLanguage } from '../../support/wholeLanguage';

let english: Language;
let chinese: Language;
beforeAll(async () => {
  [english, chinese] = await Promise.all([wholeLanguage('en'), wholeLanguage('zh-Hans')]);
});

const COSTS = {
  show: {
    exhibitors: 400,
    visitorPersons: 12_000,
    netArea: 8000,
    discountArea: 5000,
    discountPersons: 4000,
    complaints: 100,
    contactUnits: 500,
  },
  scenario: SCENARIOS.baseline,
};

function show(props: Record<string, unknown> = {}) {
  const log: unknown[][] = [];
  const view = render(PanelHost, { language: english, log, ...props });
  const decisions = (): Decisions => JSON.parse(document.querySelector('output')!.textContent) as Decisions;
  return { log, decisions, view, user: userEvent.setup() };
}
const slider = (name: string): HTMLInputElement => screen.getByRole('slider', { name });
/** the output of the host has the same role */
const alsoSet = (): HTMLElement => within(screen.getByRole('region')).getByRole('status');
const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });

describe('levels', () => {
  test('Starter shows three headline dials on one page and no tabs', () => {
    show({ level: 'starter' });
    expect(screen.getAllByRole('slider').map((dial) => dial.getAttribute('aria-label'))).toEqual([
      english.t.levers.groups.service.dial,
      english.t.levers.groups.price.dial,
      english.t.levers.groups.empowerment.dial,
    ]);
    expect(screen.queryByRole('tablist')).toBeNull();
  });

  test('Manager shows four groups; the service group its dial and seven levers', () => {
    show({ level: 'manager' });
    expect(screen.getAllByRole('tab')).toHaveLength(4);
    expect(screen.getAllByRole('slider')).toHaveLength(8);
  });

  test('Expert reaches all 27 levers by the tabs', async () => {
    const { user } = show({ level: 'expert', group: 'service' });
    let controls = 0;
    for (const tab of screen.getAllByRole('tab')) {
      await user.click(tab);
      // one slider of each group is its dial
      controls += screen.getAllByRole('slider').length - 1 + screen.queryAllByRole('switch').length;
    }
    expect(controls).toBe(27);
  });

  test('the level is chosen from a menu', async () => {
    const { user } = show({ level: 'starter' });
    await user.click(screen.getByRole('button', { name: /^Level/ }));
    await user.click(screen.getByRole('menuitemradio', { name: new RegExp(english.t.common.levels.expert.name) }));
    expect(screen.getAllByRole('tab')).toHaveLength(5);
  });

  test('an open group that the level does not have gives way to the first', () => {
    show({ level: 'manager', group: 'relationship' });
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent(english.t.levers.groups.service.name);
  });
});

describe('moving levers', () => {
  test('the keyboard moves a lever; the slider speaks value, unit and last edition', async () => {
    const { user, decisions } = show();
    slider('Reliability').focus();
    await user.keyboard('{PageUp}{ArrowRight}');
    expect(decisions().reliability).toBe(61);
    expect(slider('Reliability').getAttribute('aria-valuetext')).toMatch(/^61 .*last edition 50/);
  });

  test('all changes of a drag carry one gesture, the next drag another', async () => {
    const { log } = show();
    for (const values of [[55, 60], [70]]) {
      await fireEvent.pointerDown(slider('Empathy'));
      for (const value of values) await fireEvent.input(slider('Empathy'), { target: { value: String(value) } });
      await fireEvent.pointerUp(window);
    }
    expect(log.map(([what]) => what)).toEqual(['start', 'change', 'change', 'end', 'start', 'change', 'end']);
    const gestures = log.filter(([what]) => what === 'change').map(([, , gesture]) => gesture);
    expect(gestures[0]).toBeDefined();
    expect(gestures[1]).toBe(gestures[0]);
    expect(gestures[2]).not.toBe(gestures[0]);
  });

  test('a typed number is taken over, full-width digits too, as a change of its own', async () => {
    const { user, decisions, log } = show({ group: 'price' });
    await user.clear(field('Stand price'));
    await user.type(field('Stand price'), '１，３００{Enter}');
    expect(decisions().standPrice).toBe(1300);
    expect(log).toEqual([['change', 'lever', undefined]]);
  });

  test('a number out of range is refused at the field with the range', async () => {
    const { user, decisions } = show({ group: 'price' });
    await user.clear(field('Stand price'));
    await user.type(field('Stand price'), '2500{Enter}');
    expect(field('Stand price')).toHaveAccessibleDescription(/700.*1,800/);
    expect(decisions()).toEqual(BASE_DECISIONS);
  });

  test('explaining price rises is a switch', async () => {
    const { user, decisions } = show({ group: 'price' });
    await user.click(screen.getByRole('switch'));
    expect(decisions().explainPrice).toBe(true);
  });

  test('nothing can be moved while the film plays, but the groups can be read', async () => {
    const { user } = show({ disabled: true, group: 'price' });
    for (const control of [...screen.getAllByRole('slider'), ...screen.getAllByRole('textbox')])
      expect(control).toBeDisabled();
    expect(screen.getByRole('switch')).toBeDisabled();
    await user.click(screen.getByRole('tab', { name: english.t.levers.groups.service.name }));
    expect(slider('Reliability')).toBeDisabled();
  });

  test('a locked lever says why and the dial leaves it alone', async () => {
    const { user, decisions } = show({ locked: { reliability: 'Fixed in this assignment' } });
    expect(slider('Reliability')).toBeDisabled();
    expect(slider('Reliability')).toHaveAccessibleDescription('Fixed in this assignment');
    slider('Service level').focus();
    await user.keyboard('{End}');
    expect(decisions()).toMatchObject({ reliability: 50, empathy: 100 });
  });
});

describe('dials', () => {
  test('a dial moves its group', async () => {
    const { user, decisions } = show({ level: 'starter' });
    const dial = slider(english.t.levers.groups.empowerment.dial);
    dial.focus();
    await user.keyboard('{End}');
    expect(decisions()).toMatchObject({
      suggestion: 100,
      choice: 100,
      information: 100,
      rewards: 100,
      reliability: 50,
    });
    expect(dial.value).toBe('100');
  });

  test('every key press moves the price dial on, though prices go in steps of ten', async () => {
    const { user } = show({ level: 'starter' });
    const dial = slider(english.t.levers.groups.price.dial);
    dial.focus();
    await user.keyboard('{Home}');
    for (let press = 1; press <= 12; press++) {
      await user.keyboard('{ArrowRight}');
      expect(dial.value).toBe(String(press));
    }
  });

  test('a dial whose levers differ says so', () => {
    show({ decisions: { ...BASE_DECISIONS, training: 90 } });
    expect(slider('Service level')).toHaveAccessibleDescription(english.t.cockpit.decisions.dialMixed);
  });
});

describe('attention', () => {
  const onlyRisk = {
    ...BASE_DECISIONS,
    attentionStrategic: 0,
    attentionKey: 0,
    attentionTransaction: 0,
    attentionRisk: 1,
  };

  test('weights show the share they come to', () => {
    show({ group: 'relationship' });
    const group = screen.getByRole('group', { name: english.t.cockpit.decisions.attention.title });
    for (const share of ['20%', '30%', '40%', '10%']) expect(within(group).getByText(share)).toBeVisible();
  });

  test('taking the last weight to 0 is refused with a sentence, and the value stays', async () => {
    const { user, decisions } = show({ group: 'relationship', decisions: onlyRisk });
    const risk = slider(english.t.levers.byId.attentionRisk.name);
    risk.focus();
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('alert')).toHaveTextContent(english.t.cockpit.decisions.attention.refused);
    expect(decisions().attentionRisk).toBe(1);
    expect(risk.value).toBe('1');
    await user.keyboard('{ArrowRight}');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test.each([
    ['an edition is opened', { disabled: true }],
    ['an edition has ended', { last: { ...BASE_DECISIONS } }],
    ['decisions come back by undo', { decisions: { ...onlyRisk, lockIn: 40 } }],
  ])('the refusal is gone when %s', async (_, change) => {
    const { user, view } = show({ group: 'relationship', decisions: onlyRisk });
    slider(english.t.levers.byId.attentionRisk.name).focus();
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('alert')).toBeVisible();
    await view.rerender(change);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('the refusal is gone as soon as attention is typed anew, and said again if that will not do either', async () => {
    const { user } = show({ group: 'relationship', decisions: onlyRisk });
    const risk = field(english.t.levers.byId.attentionRisk.name);
    await user.clear(risk);
    await user.type(risk, '0{Enter}');
    expect(screen.getByRole('alert')).toBeVisible();
    await user.clear(risk);
    expect(screen.queryByRole('alert')).toBeNull();
    await user.type(risk, '0{Enter}');
    expect(screen.getByRole('alert')).toBeVisible();
  });
});

describe('what the level does not show', () => {
  const pick = async (
    user: ReturnType<typeof userEvent.setup>,
    preset: 'overPromise' | 'lockInPoorService' | 'base',
  ) => {
    await user.click(screen.getByRole('button', { name: 'Presets' }));
    await user.click(screen.getByRole('menuitemradio', { name: new RegExp(english.t.levers.presets[preset].name) }));
  };

  test('is named with its values once a preset has set it, and no longer once nothing is left', async () => {
    const { user, decisions } = show({ level: 'starter' });
    const line = alsoSet();
    expect(line).toHaveTextContent(/^$/);
    await pick(user, 'overPromise');
    expect(line).toHaveTextContent(`Also set: promise ${decisions().promise}`);
    await pick(user, 'base');
    expect(line).toHaveTextContent(/^$/);
  });

  test('follows the level', async () => {
    const { view } = show({
      level: 'starter',
      decisions: { ...BASE_DECISIONS, ticketPrice: 60, lockIn: 90, promise: 80 },
    });
    expect(alsoSet()).toHaveTextContent('Also set: ticket price 60 yuan, promise 80, lock-in 90');
    await view.rerender({ level: 'manager' });
    expect(alsoSet()).toHaveTextContent('Also set: ticket price 60 yuan, lock-in 90');
    await view.rerender({ level: 'expert' });
    expect(alsoSet()).toHaveTextContent(/^$/);
  });

  test('is written in Chinese as well', () => {
    const decisions = { ...BASE_DECISIONS, explainPrice: true, attentionRisk: 40, promise: 71 };
    show({ language: chinese, level: 'starter', decisions });
    expect(alsoSet()).toHaveTextContent('另已设：说明理由、承诺水平 71、对风险客户的关注 40');
  });
});

describe('presets, reasons and theory', () => {
  test('a preset is picked by name', async () => {
    const { user, decisions, log } = show();
    await user.click(screen.getByRole('button', { name: 'Presets' }));
    await user.click(screen.getByRole('menuitemradio', { name: new RegExp(english.t.levers.presets.milking.name) }));
    expect(log).toEqual([['preset', 'milking']]);
    expect(decisions()).toMatchObject({ standPrice: 1600, ticketPrice: 100 });
  });

  test('a reason is written behind the small button of its lever', async () => {
    const { user, log } = show();
    await user.click(screen.getByRole('button', { name: 'Reliability: write down why' }));
    expect(screen.getByRole('textbox', { name: /Reliability: why/ })).toHaveFocus();
    await user.keyboard('Failures cost most{Enter}');
    expect(log).toEqual([['reason', 'reliability', 'Failures cost most']]);
    expect(screen.getByRole('button', { name: /^Reliability: /, expanded: false })).toBeVisible();
  });

  test('Escape leaves a reason as it was', async () => {
    const { user, log } = show({ reasons: { reliability: 'old' } });
    await user.click(screen.getByRole('button', { name: 'Reliability: reason written, open to change it' }));
    await user.keyboard(' and new{Escape}');
    expect(log).toEqual([]);
  });

  test('a lever’s name opens its theory', async () => {
    const { user, log } = show();
    await user.click(screen.getByRole('button', { name: english.t.cockpit.decisions.theoryOf('Reliability') }));
    expect(log).toEqual([['theory', 'servqual']]);
  });
});

describe('money', () => {
  test('levers show cost and change, the foot their sum', () => {
    show({ costs: COSTS, decisions: { ...BASE_DECISIONS, reliability: 100 } });
    // 70,000 · (2 + 2³)/2 = 350,000
    expect(screen.getByText('¥350k')).toBeVisible();
    expect(screen.getAllByText('+¥280k').length).toBeGreaterThanOrEqual(2);
    expect(screen.getByText(english.t.cockpit.decisions.money.total)).toBeVisible();
  });

  test('a lever that saves money says so in words', () => {
    show({ costs: COSTS, group: 'empowerment' });
    expect(screen.getByText(/^saves ¥/)).toBeVisible();
  });

  test('prices show income at last edition’s size, worded as such', () => {
    show({ costs: COSTS, group: 'price' });
    expect(screen.getByText('earns ¥9.20m')).toBeVisible();
    expect(screen.getByText(english.t.cockpit.decisions.money.note)).toBeVisible();
  });

  test('without a computed show there is no money to show', () => {
    show();
    expect(screen.queryByText(/¥/)).toBeNull();
  });
});

test('everything has Chinese words too', () => {
  show({ language: chinese, group: 'empowerment', costs: COSTS });
  expect(slider(chinese.t.levers.byId.information.name).getAttribute('aria-valuetext')).toBe('40 分，上一届 40 分');
  expect(screen.getByText(/^省 ¥/)).toBeVisible();
});
