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
      // asked before registering: the worker of a first visit takes control at a moment of its own
      const wasControlled = this.#isControlled;
      const registration = await this.#container?.register('./sw.js');
      if (registration !== undefined) this.#watch(registration, wasControlled);
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

  /** A worker found while none is in control is of this same build: there is nothing to offer, however it goes on. */
  #watch(registration: ServiceWorkerRegistration, wasControlled: boolean): void {
    this.#registration = registration;
    if (wasControlled) this.#follow(registration);
    registration.addEventListener('updatefound', () => {
      if (this.#isControlled) this.#follow(registration);
    });
  }

  #follow(registration: ServiceWorkerRegistration): void {
    const note = (): void => {
      if (registration.waiting) this.#ready = true;
    };
    note();
    registration.installing?.addEventListener('statechange', note);
  }

  get #isControlled(): boolean {
    return Boolean(this.#container?.controller);
  }

  get #container(): ServiceWorkerContainer | undefined {
    return this.#options.navigator.serviceWorker;
  }
}
