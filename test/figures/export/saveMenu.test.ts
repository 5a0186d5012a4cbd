import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
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

test('the table of a figure is saved under its title and the edition', async () => {
  const save = vi.fn<(name: string, contents: Promise<Blob>) => void>();
  const exporter = { origin: () => ({ run: 'The settled show', edition: 'Edition 3', remarks: [] }), save };
  render(Stage, { language: await wholeLanguage('en'), figure: SurveyPanel, values, exporter });
  await userEvent.click(screen.getByRole('button', { name: 'Save this figure' }));
  expect(screen.getAllByRole('menuitem')).toHaveLength(3);
  await userEvent.click(screen.getByRole('menuitem', { name: /^CSV/ }));
  await vi.waitFor(() => expect(save).toHaveBeenCalledOnce());
  const [name, contents] = save.mock.calls[0];
  expect(name).toBe('What-the-survey-says-Edition-3.csv');
  expect(await (await contents).text()).toContain('Satisfaction,7.15,7.05,7.25,–');
});
