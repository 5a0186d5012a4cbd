/** What Updates needs of the browser. */
export interface UpdatesOptions {
  readonly navigator: Pick<Navigator, 'serviceWorker'>;
  readonly location: Pick<Location, 'protocol' | 'reload'>;
  /** only a production build has a service worker */
  readonly isProduction: boolean;
  /** keeps what the person is doing and says whether it is kept; if it is not, the page is not left */
  readonly save: () => Promise<boolean> | boolean;
}

/**
 * Newer builds of the site. The service worker fetches a new build in the background and lets it wait; `ready` says that
 * one waits, and `apply` changes over to it after saving. Without a service worker (a page from disk, an old or a
 * private browser) nothing happens at all.
 */
export class Updates {
  readonly #options: UpdatesOptions;
  #registration: ServiceWorkerRegistration | undefined;
  #ready = $state.raw(false);

  constructor(options: UpdatesOptions) {
    this.#options = options;
  }

  /** A newer build than the one on the screen is there. */
  get ready(): boolean {
    return this.#ready;
  }

  /** Registers the service worker and watches for newer builds. Never rejects: offline use is an extra. */
  async start(): Promise<void> {
    const { isProduction, location } = this.#options;
    if (!isProduction || !/^https?:$/.test(location.protocol)) return;
    try {
      const registration = await this.#container?.register('./sw.js');
      if (registration !== undefined) this.#watch(registration);
    } catch {
      // Forbidden here (a private window, a frame without an origin of its own): the app runs without.
    }
  }

  /** Saves, then loads the newer build. False when the run could not be kept: then everything stays as it is. */
  async apply(): Promise<boolean> {
    if (!(await this.#options.save())) return false;
    const { location } = this.#options;
    const waiting = this.#registration?.waiting;
    if (waiting) {
      this.#container?.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage({ type: 'update' });
    } else {
      // Another tab changed over before us: the new build answers already.
      location.reload();
    }
    return true;
  }

  #watch(registration: ServiceWorkerRegistration): void {
    this.#registration = registration;
    this.#note();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', () => this.#note());
    });
  }

  /** At the very first visit the worker is of this same build, and no older one is in control. */
  #note(): void {
    if (this.#registration?.waiting && this.#container?.controller) this.#ready = true;
  }

  get #container(): ServiceWorkerContainer | undefined {
    return this.#options.navigator.serviceWorker;
  }
}
