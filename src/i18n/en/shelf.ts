import type { Dictionary } from '../dictionary';

/** Keeping runs, forking them, and the way to where they are compared. */
export const shelf: Dictionary['shelf'] = {
  keepThis: 'Keep this run',
  keepDialog: {
    title: 'Keep this run',
    name: 'Name',
    hint: 'Keep a run before you try another way, and compare the two afterwards.',
    onDevice: 'It stays in this browser and goes through no server.',
    inPage: 'You have not allowed this browser to keep anything, so the run is gone once this page is closed.',
    allow: 'Allow keeping',
    keep: 'Keep',
  },
  kept: (name) => `Kept: ${name}`,
  keptInPage: (name) =>
    `Kept: ${name}. It is gone once this page is closed; to hold on to it, allow keeping or save it as a file.`,
  problem: {
    full: 'This browser’s storage is full. The run is kept in this page only and is gone once it is closed; save it as a file as well.',
    forbidden:
      'This browser does not let the page keep anything (perhaps a private window). The run is kept in this page only and is gone once it is closed; save it as a file as well.',
  },
  removed: (name) => `Removed: ${name}`,
  added: (name) => `Added to the kept runs: ${name}`,
  forkHere: (edition) => (edition === 0 ? 'Fork from the start' : `Fork from edition ${edition}`),
  fork: (edition) => (edition === 0 ? 'Fork at the start' : `Fork at ${edition}`),
  forkOf: (name, fork) => `${name} – ${fork.charAt(0).toLowerCase()}${fork.slice(1)}`,
  forked: (edition) =>
    edition === 0
      ? 'A new run begins at the start. The original is among the kept runs.'
      : `A new run goes on after edition ${edition}, with all before it as it was. The original is among the kept runs.`,
  compareBoth: 'Compare the two',
  title: 'Compare runs',
  compare: 'Compare',
  all: 'All kept runs, side by side',
};
