/** What the panel has computed while it is looked at: asked again for a reason, and never because a lever moved. */
import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import type { Session } from '../../src/state/session.svelte';
import { inEffect } from '../support/inEffect.svelte';
import { machine, open, OWN } from './machine';

async function showAfter(editions: number): Promise<Session> {
  const session = open(machine());
  await session.start();
  session.begin(OWN, 5);
  const { show, runs } = session;
  await vi.waitFor(() => expect(runs.editions).toHaveLength(1));
  for (let edition = 1; edition <= editions; edition++) {
    await show.openDoors();
    await vi.waitFor(() => expect(show.editions).toHaveLength(edition + 1));
  }
  await vi.waitFor(() => expect(runs.status).toBe('idle'));
  return session;
}
const drag = ({ show }: Session, points: number): void => {
  show.change('lever', (draft) => void (draft.draft = { ...draft.draft, reliability: points }), 'drag');
  flushSync();
};

test('an explanation is asked for once an edition and never because a lever moves', async () => {
  const session = await showAfter(2);
  const { show } = session;
  const explain = vi.fn(() => show.explain());
  const stop = inEffect(explain);
  flushSync();
  expect(explain).toHaveBeenCalledTimes(1);
  for (const points of [51, 52, 60, 40]) drag(session, points);
  show.change('note', (draft) => void (draft.note = 'no reason'));
  flushSync();
  // nor because it is answered
  await vi.waitFor(() => expect(session.runs.why.stage).toBe('otherLuck'), 20_000);
  flushSync();
  expect(explain).toHaveBeenCalledTimes(1);
  show.look(1);
  flushSync();
  expect(explain).toHaveBeenCalledTimes(2);
  expect(session.runs.why.explanation === undefined || session.runs.why.explanation.edition === 1).toBe(true);
  show.change('view', (draft) => void (draft.view = 'organiser'));
  flushSync();
  expect(explain).toHaveBeenCalledTimes(3);
  stop();
});

test('another edition is explained as soon as it is there', async () => {
  const session = await showAfter(1);
  const asked = vi.spyOn(session.runs.why, 'ask');
  const stop = inEffect(() => session.show.explain());
  flushSync();
  await session.show.openDoors();
  await vi.waitFor(() => expect(session.show.editions).toHaveLength(3));
  flushSync();
  expect(asked.mock.lastCall?.[1]).toBe(2);
  expect(asked.mock.lastCall?.[0].decisions).toHaveLength(2);
  stop();
});

test('earlier forecasts wait for the edition being played and for the forecast of the coming one', async () => {
  const session = await showAfter(1);
  const { show, runs, forecast } = session;
  const watch = vi.spyOn(runs.hindsight, 'watch');
  const states: boolean[] = [];
  watch.mockImplementation(() => {
    states.push(show.isOpen || forecast.isPending || runs.status !== 'idle' || runs.why.progress !== null);
    return () => undefined;
  });
  const stop = inEffect(() => show.watchHindsight());
  flushSync();
  drag(session, 70);
  await vi.waitFor(() => expect(forecast.isPending).toBe(false), 20_000);
  flushSync();
  await show.openDoors();
  await vi.waitFor(() => expect(show.editions).toHaveLength(3));
  await vi.waitFor(() => expect(forecast.isPending).toBe(false), 20_000);
  flushSync();
  expect(states.length).toBeGreaterThan(1);
  expect(states).not.toContain(true);
  expect(watch.mock.lastCall?.[0].decisions).toHaveLength(2);
  stop();
});
