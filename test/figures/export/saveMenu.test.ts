import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { Component } from 'svelte';
import { expect, test, vi } from 'vitest';
import KeyFigures from '../../../src/figures/KeyFigures.svelte';
import SatisfactionPath from '../../../src/figures/SatisfactionPath.svelte';
import SurveyPanel from '../../../src/figures/SurveyPanel.svelte';
import { estimate, playedEdition, surveyOf } from '../fixture';
import Stage from '../Stage.svelte';
import { show } from '../stage';
import { wholeLanguage } from '../../support/wholeLanguage';

const values = { now: playedEdition(3, { survey: surveyOf(estimate(7.15, 0.1), 310) }) };

test('a figure cannot be saved where nobody offers it', async () => {
  await show(SurveyPanel, values);
  expect(screen.queryByRole('button', { name: 'Save this figure' })).toBeNull();
});

/** Shows a figure where it can be saved; answers how to save its numbers. */
async function offer(figure: Component<never>, values: object) {
  const save = vi.fn<(name: string, contents: Promise<Blob>) => void>();
  const origin = () => ({ run: 'The settled show', edition: 'Edition 3', remarks: ["model's view", 'Seed 7'] });
  render(Stage, { language: await wholeLanguage('en'), figure, values, exporter: { origin, save } });
  return async () => {
    save.mockClear();
    await userEvent.click(screen.getByRole('button', { name: 'Save this figure' }));
    expect(screen.getAllByRole('menuitem')).toHaveLength(3);
    await userEvent.click(screen.getByRole('menuitem', { name: /^CSV/ }));
    await vi.waitFor(() => expect(save).toHaveBeenCalledOnce());
    const [name, contents] = save.mock.calls[0];
    return { name, text: await (await contents).text() };
  };
}

test('the table of a figure is saved under its title and the edition', async () => {
  const saveCsv = await offer(SurveyPanel, values);
  const { name, text } = await saveCsv();
  expect(name).toBe('What-the-survey-says-Edition-3.csv');
  expect(text).toContain('Satisfaction,7.15,7.05,7.25,–');
  expect(text).toMatch(/\r\n\r\nFigure,What the survey says\r\n/);
  expect(text).toContain("Run,The settled show\r\nEdition,Edition 3\r\nOrigin,model's view\r\nOrigin,Seed 7\r\n");
});

test('the side that is chosen stands in the name of the file and below its numbers', async () => {
  const editions = [1, 2, 3].map((edition) => playedEdition(edition));
  const saveCsv = await offer(SatisfactionPath, { editions, current: 3, view: 'model' });
  const exhibitors = await saveCsv();
  expect(exhibitors.name).toMatch(/-Exhibitors-Edition-3\.csv$/);
  expect(exhibitors.text).toContain('\r\nShown,Exhibitors\r\n');
  await userEvent.click(screen.getByRole('radio', { name: 'Visitors' }));
  const visitors = await saveCsv();
  expect(visitors.name).toBe(exhibitors.name.replace('Exhibitors', 'Visitors'));
  expect(visitors.text).toContain('\r\nShown,Visitors\r\n');
});

test('key figures are saved as numbers to reckon with, money to the yuan', async () => {
  const before = playedEdition(2, { exhibitors: { renewalRate: 0.71 }, money: { profit: 1_512_345 } });
  const now = playedEdition(3, { exhibitors: { renewalRate: 0.725 }, money: { profit: 1_300_000 } });
  const { text } = await (await offer(KeyFigures, { now, before, view: 'model' }))();
  expect(text).toContain('Exhibitor renewal (change in percentage points),73%,71%,1.5\r\n');
  expect(text).toContain('Profit this edition (¥),1300000,1512345,-212345\r\n');
  expect(text).not.toMatch(/,'/);
});
