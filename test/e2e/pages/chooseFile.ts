import type { Page } from 'playwright';

/** Does `ask`, which brings up the browser's own dialog for files, and chooses `path` there. */
export async function chooseFile(page: Page, path: string, ask: () => Promise<void>): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), ask()]);
  await chooser.setFiles(path);
}
