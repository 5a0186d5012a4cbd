/** Workers under observation: a page whose workers can be made to die at a chosen moment, or not be made at all. */
import type { BrowserContext, Page } from 'playwright';

/** What a worker can be asked; the kinds of `sim/messages.ts`. */
export type Work = 'play' | 'futures';
/** A crash the browser reports, or an end that nobody is told of. */
export type Death = 'reported' | 'silent';

interface Doom {
  work: Work;
  death: Death;
  /** deaths still to come */
  times: number;
}
interface Watched {
  made: number;
  died: number;
  doom: Doom | undefined;
}
declare global {
  interface Window {
    watchedWorkers: Watched;
  }
}

/** Has every page of `context` count its workers, and end them when `doom` says so. */
export async function watchWorkers(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const watched: Watched = { made: 0, died: 0, doom: undefined };
    window.watchedWorkers = watched;
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        watched.made++;
      }
      override postMessage(message: { kind: string; question?: { kind: string } }): void {
        super.postMessage(message);
        const { doom } = watched;
        if (!doom || doom.times === 0 || message.question?.kind !== doom.work) return;
        doom.times--;
        watched.died++;
        // the work has been handed over, and nobody will ever hear of it
        this.terminate();
        if (doom.death === 'reported') setTimeout(() => this.dispatchEvent(new ErrorEvent('error')));
      }
    };
  });
}

/** The next worker that is asked for `work` dies of it; `times` of them do, one after the other. */
export function doomWorkers(
  page: Page,
  work: Work,
  { death = 'reported', times = 1 }: Partial<Omit<Doom, 'work'>> = {},
): Promise<void> {
  return page.evaluate((doom) => void (window.watchedWorkers.doom = doom), { work, death, times });
}
export function deathsOf(page: Page): Promise<number> {
  return page.evaluate(() => window.watchedWorkers.died);
}
export function workersMade(page: Page): Promise<number> {
  return page.evaluate(() => window.watchedWorkers.made);
}

/** Ways in which a page gets no worker at all. */
export const NO_WORKERS: Readonly<Record<string, (context: BrowserContext) => Promise<unknown>>> = {
  'the host forbids them': (context) =>
    context.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') return route.fallback();
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': "worker-src 'none'" };
      await route.fulfill({ response, headers });
    }),
  'making one throws': (context) =>
    context.addInitScript(() => {
      window.Worker = class {
        constructor() {
          throw new DOMException('not here', 'SecurityError');
        }
      } as unknown as typeof Worker;
    }),
  'the browser has none': (context) => context.addInitScript(() => Reflect.deleteProperty(window, 'Worker')),
};
