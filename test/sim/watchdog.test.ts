import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Watchdog } from '../../src/sim/watchdog';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function dog(isNeeded = () => true, limit = 1000) {
  const onsilence = vi.fn();
  const watchdog = new Watchdog({ limit: () => limit, isNeeded, onsilence });
  watchdog.wake();
  return { watchdog, onsilence };
}

test('barks after the limit without a sign of life', () => {
  const { onsilence } = dog();
  vi.advanceTimersByTime(999);
  expect(onsilence).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onsilence).toHaveBeenCalledOnce();
});

test('stays quiet as long as signs of life come', () => {
  const { watchdog, onsilence } = dog();
  for (let second = 0; second < 20; second++) {
    vi.advanceTimersByTime(700);
    watchdog.hear();
  }
  expect(onsilence).not.toHaveBeenCalled();
});

test('goes to sleep when nothing is waited for and can be woken again', () => {
  let isNeeded = false;
  const { watchdog, onsilence } = dog(() => isNeeded);
  vi.advanceTimersByTime(10_000);
  expect(onsilence).not.toHaveBeenCalled();
  isNeeded = true;
  watchdog.wake();
  vi.advanceTimersByTime(1000);
  expect(onsilence).toHaveBeenCalledOnce();
});

test('one late look after the computer slept is no alarm', () => {
  const { onsilence } = dog();
  vi.setSystemTime(Date.now() + 3_600_000);
  vi.advanceTimersByTime(250);
  expect(onsilence).not.toHaveBeenCalled();
});

test('says nothing once stopped', () => {
  const { watchdog, onsilence } = dog();
  watchdog.stop();
  vi.advanceTimersByTime(10_000);
  expect(onsilence).not.toHaveBeenCalled();
});

test('waits no longer than ten minutes, whatever the limit', () => {
  const { onsilence } = dog(() => true, Number.MAX_VALUE);
  vi.advanceTimersByTime(600_000);
  expect(onsilence).toHaveBeenCalledOnce();
});
