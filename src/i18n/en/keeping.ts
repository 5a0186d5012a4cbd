import type { Dictionary } from '../dictionary';

export const keeping: Dictionary['keeping'] = {
  ask: 'Keep this run in this browser, so that you can go on next time?',
  askYes: 'Keep it',
  askNo: 'No, thanks',
  full: 'This browser’s storage is full, so the run as it stands is not kept. You can play on; use Save to put it in a file.',
  forbidden:
    'This browser does not let the page keep anything (perhaps a private window). You can play on; use Save to put the run in a file.',
  otherTab:
    'This run is open in another tab. This page works as usual but will not overwrite what the other one keeps.',
  takeOver: 'Keep this page’s run instead',
  wiped:
    'This browser did not hold on to your last session (the machine may clear itself at log-off). Press Ctrl+S after each edition and open the file next time.',
  fileHint: 'This browser has kept no run of its own. Remember to save the file again after each edition.',
  earlierKept: 'Your run before this one was put aside and is not lost.',
  goBack: 'Back to that run',
  saved: (name) => `Saved as ${name}`,
  opened: (name) => `Opened ${name}`,
  openedLink: 'The run from the link has been replayed.',
  otherModel: (theirs, ours) =>
    `This run was made with model ${theirs}; this is model ${ours}. Its decisions are opened as they were, but results may differ.`,
  differs: (edition) =>
    `From edition ${edition} on, the replay differs from what the file recorded. What you see is the replay.`,
  reproduces: 'The replay matches what the file recorded, bit for bit.',
  updateReady: 'A new version is ready. Your run will not be lost.',
  updateNow: 'Update now',
  updateWaits:
    'Your run cannot be kept right now, so nothing was updated. Save it as a file first, then reload the page.',
  workerRestarted: 'The background computation stopped and was started again; results are not affected.',
  computeFailed: 'The computation failed. Your run is not lost: try again, and if that does not help, reload the page.',
  notLoaded: 'The page did not load completely; the network may have failed. Reload it to try again.',
  retry: 'Try again',
  dismiss: 'Got it',
  undo: 'Undo',
  restarted: 'Started over.',
  newMarket: 'Started over with other customers.',
  twoSentences: (first, second) => `${first} ${second}`,
  nothingLost: 'What you had is still here.',
  faults: {
    edition: (edition) => (edition === 0 ? 'At the start' : `Edition ${edition}`),
    range: (min, max) => ` (allowed: ${min} to ${max})`,
    notReadable: 'This link or file is damaged or cut short and cannot be read. Ask the sender for a complete one.',
    foreignFile: 'This is not a file saved by Rebook.',
    cannotUnpack: 'This browser is too old to unpack the link. Use a newer one, or ask for the run as a file.',
    tooLarge: (kilobytes) => `It is too large to open (the limit is ${kilobytes} KB).`,
    newerFormat: (version, newest) =>
      `It was made by a newer version (format ${version}; this page reads up to ${newest}). Update this page first.`,
    fields: {
      named: (name) => `“${name}”`,
      lever: (edition, name, key) => `${edition}, “${name}” (${key})`,
      decisions: (edition) => `${edition}, decisions`,
      reason: (edition, name, key) => `${edition}, reason for “${name}” (${key})`,
      reasons: (edition) => `${edition}, reasons`,
      setting: (key) => `the situation’s setting “${key}”`,
      parameter: (key) => `the parameter “${key}”`,
      coming: 'The coming edition',
      allDecisions: 'the decisions',
      allReasons: 'the reasons',
    },
    wrongField: (field) => `It was not opened, because this is missing or not what it should be: ${field}.`,
    unknownField: (field) => `It has a part this page does not know, “${field}”, so it was not opened.`,
    textTooLong: (field, max) => `It was not opened, because this text is longer than ${max} characters: ${field}.`,
    badSeed: (value, max) => `Its seed “${value}” is not a whole number from 0 to ${max}.`,
    tooManyEditions: (editions, max) => `It has decisions for ${editions} editions, but the situation has only ${max}.`,
    attentionAllZero: (edition) =>
      `${edition}: attention is 0 for all four groups of customers; at least one must be above 0.`,
    unknownLever: (edition, name) => `${edition}: this page does not know the decision “${name}”.`,
    missingLever: (edition, name) => `${edition}: the decision “${name}” is missing.`,
    leverOutOfRange: (edition, name, value, range) =>
      `${edition}: “${name}” is ${value}, which is out of range${range}.`,
    settingOutOfRange: (name, value, range) => `The setting “${name}” is ${value}, which is out of range${range}.`,
    parameterOutOfRange: (name, value, range) => `The parameter “${name}” is ${value}, which is out of range${range}.`,
    unknownScenario: (name) => `There is no situation called “${name}”.`,
    unknownSetting: (name) => `The situation has a setting this page does not know: “${name}”.`,
    missingSetting: (name) => `The situation lacks the setting “${name}”.`,
    unknownParameter: (name) => `The model has no parameter called “${name}”.`,
  },
};
