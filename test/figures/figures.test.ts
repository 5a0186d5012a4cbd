import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import FlowRibbon from '../../src/figures/FlowRibbon.svelte';
import ForecastBand from '../../src/figures/ForecastBand.svelte';
import GapBars from '../../src/figures/GapBars.svelte';
import KeyFigures from '../../src/figures/KeyFigures.svelte';
import MiniTimeline from '../../src/figures/MiniTimeline.svelte';
import SatisfactionPath from '../../src/figures/SatisfactionPath.svelte';
import SurveyPanel from '../../src/figures/SurveyPanel.svelte';
import { estimate, movesOf, noMoves, playedEdition, surveyOf } from './fixture';
import { show } from './stage';

const moves = (dickBasu: number[][]) => ({
  transitions: { dickBasu, knox: noMoves(), reinartzKumar: noMoves(), brandt: noMoves(), tier: noMoves() },
});
const opening = playedEdition(0, {
  exhibitors: {
    renewalRate: 0.73,
    satisfaction: 66.9,
    perceivedQuality: 74.5,
    willExpectation: 73.2,
    ratioIndex: 1.02,
    gap: [1, 2, 3, 4, 5],
    attending: 100,
    newcomers: 30,
    ...moves(
      movesOf([
        [0, 0, 70],
        [4, 3, 30],
      ]),
    ),
  },
  money: { profit: 1_580_000 },
  survey: surveyOf(estimate(7.1, 0.1), 300),
});
const first = playedEdition(1, {
  exhibitors: {
    renewalRate: 0.715,
    satisfaction: 66.9,
    perceivedQuality: 75.5,
    willExpectation: 73.6,
    ratioIndex: 1.03,
    experienced: [75, 75, 75, 75, 75],
    expected: [74, 74, 74, 74, 74],
    gap: [1, 1, 1, 1, 1],
    attending: 80,
    newcomers: 25,
    ...moves(
      movesOf([
        [0, 0, 50],
        [0, 2, 5],
        [4, 3, 25],
      ]),
    ),
  },
  money: { profit: 1_780_000 },
  survey: surveyOf(estimate(7.15, 0.1), 310),
});
const editions = [opening, first];

describe('KeyFigures', () => {
  test('say in words how each figure changed', async () => {
    await show(KeyFigures, { now: first, before: opening, view: 'model' });
    const panel = screen.getByRole('region', { name: 'Key figures' });
    expect(panel).toHaveTextContent('72%');
    expect(panel).toHaveTextContent('down 1.5 percentage points on last edition');
    expect(panel).toHaveTextContent('no change on last edition');
    expect(panel).toHaveTextContent('up ¥200k on last edition');
    expect(panel).toHaveTextContent('perceived ÷ expected 1.03');
  });
  test('call a survey difference within error by its name, and hide the true state', async () => {
    await show(KeyFigures, { now: first, before: opening, view: 'organiser' });
    const panel = screen.getByRole('region', { name: 'Key figures' });
    expect(panel).toHaveTextContent('within error');
    expect(panel).not.toHaveTextContent('66.9');
    expect(panel).toHaveTextContent('95% interval 7.1–7.3');
  });
  test('say what the score is made of', async () => {
    const money = (profit: number, customerEquity: number, score: number) => ({
      money: { profit, customerEquity, score },
    });
    const taken = playedEdition(0, money(0, 17_600_000, 0));
    const losing = playedEdition(2, money(390_000, 2_210_000, -14_000_000));
    const { unmount } = await show(KeyFigures, { now: losing, before: taken, opening: taken, view: 'model' });
    const panel = () => screen.getByRole('region', { name: 'Key figures' });
    expect(panel()).toHaveTextContent(/Score so far = profits ¥1.39m, plus .* customer equity since takeover, −¥15.4m/);
    unmount();
    await show(KeyFigures, { now: taken, before: null, opening: taken, view: 'model' });
    expect(panel()).toHaveTextContent('Score so far = profits of all editions + change in customer equity');
  });
  test('open as a table', async () => {
    await show(KeyFigures, { now: first, before: opening, view: 'model' }, 'zh-Hans');
    await userEvent.click(screen.getByRole('button', { name: '数据表' }));
    const row = within(screen.getByRole('table')).getByRole('row', { name: /参展商续展率/ });
    expect(row).toHaveTextContent('72%');
    expect(row).toHaveTextContent('73%');
  });
});

describe('SatisfactionPath', () => {
  test('is walked by keyboard, and Enter looks at an edition', async () => {
    const onlook = vi.fn();
    await show(SatisfactionPath, { editions, current: 1, view: 'model', onlook });
    const plot = screen.getByRole('slider');
    plot.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(plot).toHaveAttribute('aria-valuetext', expect.stringContaining('Satisfaction 66.9'));
    expect(plot).toHaveAttribute('aria-valuetext', expect.stringContaining('1.02'));
    await userEvent.keyboard('{Enter}');
    expect(onlook).toHaveBeenCalledWith(0);
  });
  test('shows the visitors when asked, and nobody as a dash', async () => {
    await show(SatisfactionPath, { editions, current: 1, view: 'model' });
    await userEvent.click(screen.getByRole('radio', { name: 'Visitors' }));
    expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', expect.stringContaining('Satisfaction –'));
  });
  test('lights the edition that is pointed at elsewhere, and tells others its own', async () => {
    const { pointing } = await show(SatisfactionPath, { editions, current: 1, view: 'model' });
    pointing.point({ edition: 0 });
    await tick();
    expect(screen.getByText('At the start')).toBeVisible();
    screen.getByRole('slider').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(pointing.isEdition(1)).toBe(true);
    screen.getByRole('slider').blur();
    expect(pointing.at).toBeNull();
  });
  test("gives intervals in organiser's view", async () => {
    await show(SatisfactionPath, { editions, current: 1, view: 'organiser' });
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', expect.stringContaining('(7.1–7.3)'));
  });
});

describe('GapBars', () => {
  test('read out perception, expectation and gap of both sides', async () => {
    await show(GapBars, { now: first, before: opening, view: 'model' });
    const plot = screen.getByRole('slider');
    expect(plot).toHaveAttribute('aria-orientation', 'vertical');
    expect(plot).toHaveAttribute(
      'aria-valuetext',
      'Reliability. Exhibitors: perceived 75.0, expected 74.0, gap +1.0 · last edition +1.0 · nobody answered',
    );
  });
});

describe('a survey of three answers', () => {
  const few = playedEdition(1, {
    survey: { ...surveyOf(estimate(3.4, 3.8), 3), gaps: Array(5).fill(estimate(-7.33, 4)) },
  });
  const panels = [
    [KeyFigures, { now: few, view: 'organiser' }],
    [GapBars, { now: few, view: 'organiser' }],
    [SatisfactionPath, { editions: [few], current: 1, view: 'organiser' }],
    [SurveyPanel, { now: few }],
  ] as const;
  test.each(panels)('says that it is hardly more than a guess (%#)', async (figure, values) => {
    await show(figure, values as never);
    expect(screen.getByText('Only 3 answers: hardly more than a guess.')).toBeVisible();
  });
  test('never leaves the scale of answers', async () => {
    await show(KeyFigures, { now: few, view: 'organiser' });
    expect(screen.getAllByText('95% interval 1.0–7.2').length).toBeGreaterThan(0);
    await show(GapBars, { now: few, view: 'organiser' });
    expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', expect.stringContaining('−9.0 to −3.3'));
  });
  test('is not held against one of three hundred', async () => {
    await show(KeyFigures, { now: first, before: opening, view: 'organiser' });
    expect(screen.queryByText(/hardly more/)).toBeNull();
  });
});

describe('SurveyPanel', () => {
  test('says how many answered and why that is not the truth', async () => {
    await show(SurveyPanel, { now: first, before: opening });
    expect(screen.getByText('310 questionnaires returned (last edition 300)')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Why is this not the truth?' }));
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(3);
  });
  test('says so when nobody answered', async () => {
    await show(SurveyPanel, { now: playedEdition(1) });
    expect(screen.getByText(/Nobody returned a questionnaire/)).toBeVisible();
    expect(screen.queryByRole('slider')).toBeNull();
  });
});

describe('FlowRibbon', () => {
  const props = { editions, current: 1, scheme: 'dickBasu', side: 'exhibitors', view: 'model' } as const;
  test('is one tab stop, and arrow keys reach blocks and ribbons', async () => {
    const onlook = vi.fn();
    await show(FlowRibbon, { ...props, onlook });
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Table' })).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Edition 1, now showing' })).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('button', { name: /Edition 1 · still Loyal: 50/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}{Enter}');
    expect(onlook).toHaveBeenCalledWith(0);
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: /At the start · Loyal: 70/ })).toHaveFocus();
    await userEvent.tab();
    expect(document.body).toHaveFocus();
  });
  test('names every block it shows', async () => {
    await show(FlowRibbon, { ...props });
    expect(screen.getByRole('button', { name: /Edition 1 · Loyal: 50 firms, 63%/ })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /Edition 1 · Loyal → Spurious.*: 5 firms/ })).toBeInTheDocument();
  });
  test('shows the customers taken over before edition 1', async () => {
    await show(FlowRibbon, { ...props, editions: [opening], current: 0, columnsPlanned: 9 });
    expect(screen.getByRole('button', { name: /At the start · Loyal: 70 firms/ })).toBeInTheDocument();
    expect(screen.getByText(/customers you take over/)).toBeVisible();
  });
  test("says in organiser's view too that a visitor counts as a group", async () => {
    const { update } = await show(FlowRibbon, { ...props, side: 'both', view: 'organiser' });
    expect(screen.getByText(/a visitor group is 8 people/)).toBeVisible();
    await update({ ...props, view: 'organiser' });
    expect(screen.queryByText(/visitor group/)).toBeNull();
  });
  test("knows only who came in organiser's view", async () => {
    const onlist = vi.fn();
    await show(FlowRibbon, { ...props, view: 'organiser', onlist });
    expect(screen.queryByRole('button', { name: /Loyal/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /came again: 55 firms/ }));
    expect(onlist).not.toHaveBeenCalled();
  });
});

describe('ForecastBand', () => {
  const futures = [0.7, 0.72, 0.74, 0.76, 0.78].map((renewalRate) => ({ renewalRate, secureShare: 0.3, profit: 2e6 }));
  const props = { edition: 2, editions, futures, total: 64, isPending: true, isLocked: false };
  test('says median, band and last edition of each measure, and how far it has come', async () => {
    await show(ForecastBand, props);
    const renewal = screen.getByRole('button', {
      name: /Exhibitor renewal 74%.*80 percent chance of 71% to 77%.*last edition 72%/,
    });
    expect(renewal).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByText('5 of 64 futures')).toBeVisible();
  });
  test('draws the measure that is chosen', async () => {
    await show(ForecastBand, props);
    await userEvent.click(screen.getByRole('button', { name: /Profit/ }));
    expect(screen.getByRole('slider', { name: /^Profit/ })).toBeInTheDocument();
  });
  test('keeps its axes while a lever is dragged', async () => {
    const stage = await show(ForecastBand, props);
    const axis = () => [...stage.container.querySelectorAll('svg > text')].slice(0, 2).map((text) => text.textContent);
    const before = axis();
    const far = futures.map((future) => ({ ...future, renewalRate: 0.2 }));
    await stage.update({ ...props, futures: far, isLocked: true });
    expect(axis()).toEqual(before);
    await stage.update({ ...props, futures: far, isLocked: false });
    expect(axis()).not.toEqual(before);
  });
  test('waits, is empty, or says why it is off', async () => {
    const stage = await show(ForecastBand, { ...props, futures: [] });
    expect(screen.getByText(/Playing out possible futures/)).toBeVisible();
    await stage.update({ ...props, futures: [], isPending: false });
    expect(screen.getByText('No forecast yet.')).toBeVisible();
    await stage.update({ ...props, off: 'organiser' });
    expect(screen.getByText(/organiser’s view/)).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
  });
});

describe('MiniTimeline', () => {
  const life = {
    firstEdition: 0,
    expectation: [70, 71, 72],
    perceivedQuality: [72, 60, 60],
    satisfaction: [66, 50, 50],
    attending: [1, 1, 0],
    failed: [0, 1, 0],
    complained: [0, 1, 0],
  };
  test('tells what happened in each edition', async () => {
    await show(MiniTimeline, { life, current: 2, view: 'model' });
    const plot = screen.getByRole('slider');
    expect(plot).toHaveAttribute('aria-valuetext', 'Edition 2: stayed away');
    plot.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(plot).toHaveAttribute(
      'aria-valuetext',
      'Edition 1: expected 71, perceived 60, satisfied 50; Service failure, Complained',
    );
  });
  test("tells only what the records hold in organiser's view", async () => {
    await show(MiniTimeline, { life: { ...life, complained: [0, 0, 0] }, current: 1, view: 'organiser' });
    expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', 'Edition 1: attended');
    expect(screen.getByText('from the records')).toBeVisible();
  });
  test('says so of a customer who never attended', async () => {
    await show(MiniTimeline, { life: { ...life, attending: [0, 0, 0] }, current: 0, view: 'model' });
    expect(screen.getByText(/never attended/)).toBeVisible();
  });
});
