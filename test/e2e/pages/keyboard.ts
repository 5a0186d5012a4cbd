import type { Locator, Page } from 'playwright';

/** Presses of Tab after which something counts as out of reach. */
const FAR = 150;

/** A person without a mouse. */
export class Keyboard {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Presses Tab until `target` has the focus. */
  async tabTo(target: Locator): Promise<void> {
    const focused = target.and(this.#page.locator(':focus'));
    for (let presses = 0; presses < FAR; presses++) {
      if ((await focused.count()) > 0) return;
      await this.press('Tab');
    }
    throw new Error(`expected within ${FAR} presses of Tab: ${String(target)}`);
  }
  async enter(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.press('Enter');
  }
  async press(key: string, times = 1): Promise<void> {
    for (let time = 0; time < times; time++) await this.#page.keyboard.press(key);
  }
}
