import type { Locator, Page } from 'playwright';

/** The one polite live region of the page. */
export function liveRegion(page: Page): Locator {
  return page.locator('[aria-live="polite"]');
}

/** Writes down everything the live region says from now on; call the answer to read it. */
export async function recordAnnouncements(page: Page): Promise<() => Promise<string[]>> {
  await liveRegion(page).evaluate((region) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(region.textContent.trim())).observe(region, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}
