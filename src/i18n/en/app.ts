import type { Dictionary } from '../dictionary';

/** What the page itself says, around whatever screen it shows. */
export const app: Dictionary['app'] = {
  preparing: 'Setting up the show …',
  result: (edition, exhibitors, renewal, satisfaction, profit) =>
    `Edition ${edition} has ended: ${exhibitors} exhibitors, renewal ${renewal}, satisfaction ${satisfaction}, profit ${profit}.`,
  resultOrganiser: (edition, exhibitors, renewal, profit) =>
    `Edition ${edition} has ended: ${exhibitors} exhibitors, renewal ${renewal}, profit ${profit}.`,
  notes: {
    title: 'Name and notes',
    name: 'Name of this run',
    note: 'Notes',
    scenario: 'Situation',
    seed: 'Seed',
    version: 'Model version',
  },
  settings: {
    title: 'Settings',
    language: 'Language',
    theme: 'Appearance',
    film: 'Show each edition as a short film',
    filmReduced: 'Your system asks for reduced motion, so no film is shown.',
    keep: 'Keep this run on this device',
    keepOn: 'Every step is kept in this browser.',
    keepOff: 'Closing the page loses the run. Use Save to put it in a file.',
    clear: 'Clear what is kept on this device',
    cleared: 'Everything kept on this device has been cleared.',
    source: 'Where results come from',
    inWorker: 'The model runs in a background thread.',
    inThread: 'This browser allows no background thread, so the model runs in the page, more slowly.',
  },
  share: {
    title: 'Share this run',
    lead: 'The link holds the situation, the seed and every decision; whoever opens it gets the same run, bit for bit. It all travels in the link, through no server.',
    link: 'Link',
    copy: 'Copy the link',
    copied: 'Copied',
    copyFailed: 'Copying is not allowed here; select the link and copy it yourself.',
    local:
      'This page was opened from disk, so the link works on this machine only. To hand the run on, save it as a file.',
  },
  /** the way into the laboratory */
  laboratory: {
    open: 'Laboratory',
    openHint: 'Experiment with the market and decisions of this run',
    lead: 'The same customers and the same luck, one thing changed: how much does the result differ?',
  },
};
