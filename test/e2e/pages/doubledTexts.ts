import type { Page } from 'playwright';
import { EVIDENCE_GRADES, THEORY_IDS } from '../../../src/i18n/references';
import { VOLUME_NAMES, VOLUMES } from '../../../src/i18n/volumes';

/** As test/support/pretendLanguage.ts, which is no script a page can run. */
const DOUBLED = `
  const references = new Set(${JSON.stringify([...THEORY_IDS, ...EVIDENCE_GRADES])});
  function doubled(branch) {
    if (typeof branch === 'string') return references.has(branch) ? branch : branch + ' ' + branch;
    if (typeof branch === 'function') return (...values) => doubled(branch(...values));
    if (Array.isArray(branch)) return branch.map(doubled);
    return Object.fromEntries(Object.entries(branch).map(([key, twig]) => [key, doubled(twig)]));
  }`;

/** Has the site serve its English texts twice as long. */
export async function doubleEnglish(page: Page): Promise<void> {
  for (const volume of VOLUME_NAMES) {
    const sections = Object.keys(await VOLUMES.en[volume]());
    await page.route(new RegExp(`/assets/${volume}\\.en-[^/]*\\.js$`), async (route) => {
      const original = JSON.stringify(`${route.request().url()}?original`);
      const body = `import * as real from ${original};${DOUBLED} export const { ${sections.join()} } = doubled(real);`;
      await route.fulfill({ contentType: 'text/javascript', body });
    });
  }
}
