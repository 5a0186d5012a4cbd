import axe from 'axe-core';
import type { Page } from 'playwright';

export interface AxeScope {
  /** only what depends on colours: enough when nothing but the theme changed */
  readonly isColourOnly?: boolean;
}

/** What axe-core finds serious or critical on the page as it stands, one line for each element. */
export async function seriousFaults(page: Page, { isColourOnly = false }: AxeScope = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    ...(isColourOnly ? { runOnly: ['color-contrast', 'link-in-text-block'] } : {}),
  };
  const { violations } = await page.evaluate(
    (wanted) => (window as unknown as { axe: typeof axe }).axe.run(document, wanted),
    options,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${String(target)} ${html.slice(0, 160)}`));
}
