/** Measurements inside a page: forecasts, long tasks, frames, loading. All times in milliseconds. */
import type { Browser, Page } from 'playwright';

export interface ForecastTimes {
  /** until the first futures are on the page */
  first: number;
  /** until all of them are */
  all: number;
}

/**
 * Moves the slider `label` to `value` and waits for the forecast `region` to have changed.
 * `partial` matches what the page writes while futures are missing, `whole` what it writes when all are there.
 */
export function timeForecast(
  page: Page,
  {
    label,
    value,
    region,
    partial,
    whole,
  }: Record<'label' | 'region' | 'partial' | 'whole', string> & { value: number },
): Promise<ForecastTimes> {
  return page.evaluate(
    ({ label, value, region, partial, whole }) =>
      new Promise<ForecastTimes>((resolve) => {
        const box =
          document.querySelector(`section[aria-labelledby="${region}"], [aria-label="${region}"]`) ?? document.body;
        const slider = document.querySelector<HTMLInputElement>(`input[type=range][aria-label="${label}"]`);
        if (!slider) throw new Error(`expected a slider called ${label}`);
        let first: number | undefined;
        const observer = new MutationObserver(() => {
          const text = box.textContent ?? '';
          const isPartial = new RegExp(partial).test(text);
          if (isPartial) first ??= performance.now() - start;
          if (first === undefined || isPartial || !text.includes(whole)) return;
          observer.disconnect();
          resolve({ first, all: performance.now() - start });
        });
        observer.observe(box, { subtree: true, childList: true, characterData: true });
        const start = performance.now();
        slider.value = String(value);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
        slider.dispatchEvent(new Event('change', { bubbles: true }));
      }),
    { label, value, region, partial, whole },
  );
}

export interface ExplanationTimes {
  /** from the edition on the screen to what each lever did */
  points: number;
  /** to the bands over luck */
  bands: number;
}

/**
 * Opens the show and waits until `edition` is on the screen and explained. `bands` is the label of the progress bar while
 * other luck is played, `done` what the explanation says when all is there.
 */
export function timeExplanation(
  page: Page,
  words: { edition: number; bands: string; done: string },
): Promise<ExplanationTimes> {
  return page.evaluate(
    ({ edition, bands, done }) =>
      new Promise<ExplanationTimes>((resolve) => {
        let shown: number | undefined;
        let points: number | undefined;
        const observer = new MutationObserver(() => {
          const now = performance.now();
          const step = document.querySelector('nav [aria-current="step"]');
          if (step?.textContent?.includes(String(edition))) shown ??= now;
          if (shown === undefined) return;
          const isDone = document.body.textContent?.includes(done) ?? false;
          if (isDone || document.querySelector(`[aria-label="${bands}"]`)) points ??= now - shown;
          if (!isDone || points === undefined) return;
          observer.disconnect();
          resolve({ points, bands: now - shown });
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
        document.querySelector<HTMLButtonElement>('button.open')?.click();
      }),
    words,
  );
}

/** Starts collecting what blocked the page for more than 50 ms; `stop` answers how long each did. */
export async function watchLongTasks(page: Page): Promise<{ stop: () => Promise<number[]> }> {
  const observed = await page.evaluateHandle(() => {
    const blocked: number[] = [];
    const observer = new PerformanceObserver((list) =>
      blocked.push(...list.getEntries().map(({ duration }) => duration)),
    );
    observer.observe({ type: 'longtask' });
    return { blocked, observer };
  });
  const stop = (): Promise<number[]> =>
    observed.evaluate(({ blocked, observer }) => {
      blocked.push(...observer.takeRecords().map(({ duration }) => duration));
      observer.disconnect();
      return blocked;
    });
  return { stop };
}

/**
 * Starts a record of what the page computes; `stop` answers the processor milliseconds of every task of its main thread.
 * Unlike long tasks, these do not grow when the machine has other things to do.
 */
export async function traceTasks(browser: Browser, page: Page): Promise<{ stop: () => Promise<number[]> }> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline'] });
  const stop = async (): Promise<number[]> => {
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    const isMain = ({ name, args }: TraceEvent): boolean => name === 'thread_name' && args?.name === 'CrRendererMain';
    const threads = traceEvents.filter(isMain).map(({ pid, tid }) => `${pid} ${tid}`);
    return traceEvents
      .filter(({ name, pid, tid }) => name.endsWith('RunTask') && threads.includes(`${pid} ${tid}`))
      .map(({ tdur = 0 }) => tdur / 1000);
  };
  return { stop };
}

/** The part of an entry of a trace that is used; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Times between frames while `selector` matches something, from its first frame to its last. */
export function timeFrames(page: Page, selector: string): Promise<number[]> {
  return page.evaluate(
    (watched) =>
      new Promise<number[]>((resolve) => {
        const intervals: number[] = [];
        let last: number | undefined;
        const frame = (now: number): void => {
          const isThere = document.querySelector(watched) !== null;
          if (isThere && last !== undefined) intervals.push(now - last);
          if (!isThere && last !== undefined) return resolve(intervals);
          if (isThere) last = now;
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
    selector,
  );
}

export interface LoadTimes {
  firstPaint: number;
  /** when `selector` first matched something */
  ready: number;
  /** addresses asked for before that, the page itself included */
  beforeReady: string[];
}

/** Loads `address` and waits for `selector`. */
export async function timeLoad(page: Page, address: string, selector: string): Promise<LoadTimes> {
  await page.addInitScript((watched) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(watched)) return;
      performance.mark('ready');
      observer.disconnect();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  }, selector);
  await page.goto(address);
  await page.locator(selector).first().waitFor();
  // the paint is entered after it happened
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  return page.evaluate(() => {
    const at = (name: string): number => performance.getEntriesByName(name)[0].startTime;
    const ready = at('ready');
    const resources = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < ready);
    const beforeReady = [location.href, ...resources.map(({ name }) => name)];
    return { firstPaint: at('first-contentful-paint'), ready, beforeReady };
  });
}

/** The value that a `share` (0–1) of `values` does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}
