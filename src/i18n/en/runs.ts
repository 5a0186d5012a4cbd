import type { Dictionary } from '../dictionary';

const times = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
/** "Edition 3" within a sentence. */
const lowerCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export const runs: Dictionary['runs'] = {
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
  forkOf: (name, fork) => `${name} – ${lowerCase(fork)}`,
  forked: (edition) =>
    edition === 0
      ? 'A new run begins at the start. The original is among the kept runs.'
      : `A new run goes on after edition ${edition}, with all before it as it was. The original is among the kept runs.`,
  compareBoth: 'Compare the two',

  title: 'Compare runs',
  compare: 'Compare',
  lead: 'Put two to four runs side by side. Two runs in the same market can also be compared customer by customer: the same people with the same luck, and only your decisions differ.',
  back: 'Back to the show',
  all: 'All kept runs, side by side',
  chosen: 'Runs being compared',
  letter: (letter) => `Run ${letter}`,
  stopComparing: (letter) => `Stop comparing run ${letter}`,
  chooseRuns: 'Choose runs',
  fold: 'Fold away',
  freePlaces: (places) =>
    places === 0 ? 'All four places are taken' : `Room for ${times(places, 'run', 'runs')} more`,
  nowOnScreen: 'the run on the screen',
  putAside: 'put aside by itself',
  onlyInPage: 'in this page only',
  seed: (seed) => `seed ${seed}`,
  editions: (played, total) => `${played} of ${total} editions`,
  scoreIs: (score) => `score ${score}`,
  detailSeparator: ' · ',
  variation: (name, edition) => `${name}, edition ${edition} at base`,
  makeVariation: (letter) => `Vary ${letter}`,
  variationOf: (edition) => `Edition ${edition} at base decisions`,
  isBaseAlready: 'This edition was played at base decisions',
  library: {
    title: 'Kept runs',
    toCompare: 'Compare',
    compareThis: (name) => `Compare: ${name}`,
    open: 'Open',
    openThis: (name) => `Open: ${name}`,
    keep: 'Keep …',
    rename: 'Rename',
    saveFile: 'Save as a file',
    remove: 'Remove',
    more: (name) => `${name}: more`,
    renameTitle: 'Rename the kept run',
    addFile: 'Add from a file',
    empty:
      'Nothing is kept yet. After a few editions choose “More → Keep this run”, or fork a run while looking back at an edition.',
    notKept: 'You have not allowed this browser to keep anything: these runs are gone once this page is closed.',
    unreadable: (count) =>
      `${times(count, 'kept run was', 'kept runs were')} made by a newer version and cannot be read here; nothing is changed in ${count === 1 ? 'it' : 'them'}.`,
  },
  market: {
    none: 'The same market: the same customers with the same luck. Whatever differs comes from the decisions.',
    scenario:
      'Different markets (the situations differ): not a paired comparison. Part of any difference comes from the customers and their surroundings, not from the decisions.',
    seed: 'Different markets (the seeds differ): not a paired comparison. The customers are other people, and part of any difference is luck.',
    parameters:
      'Different markets (the model’s parameters differ): not a paired comparison. The customers follow other rules, so not all differences come from the decisions.',
  },
  loading: (done, total) => `Replaying the runs to compare: edition ${done} of ${total}`,
  chooseMore: 'Choose at least two runs to compare.',
  sections: 'What to compare',
  tabs: { course: 'Course', decisions: 'Decisions', money: 'Money', twins: 'Twin worlds' },

  course: {
    title: 'Key figures over the editions',
    hint: 'One line a run; within a picture all runs share one scale.',
    reading: (edition, values) => `${edition}: ${values}`,
    value: (letter, value) => `${letter}\u00a0${value}`,
    valueSeparator: ', ',
    finalTitle: 'Results',
    finalOf: (edition) => `Key figures of each run, ${lowerCase(edition)}`,
    figure: 'Figure',
    differenceOf: (to, from) => `${to} − ${from}`,
  },
  decisions: {
    title: 'Decisions that differ',
    note: 'Only what differs is listed; – stands for an edition that was not played.',
    edition: 'Edition',
    lever: 'Decision',
    none: 'All decisions of these runs are the same.',
    count: (levers, editions) =>
      `${times(levers, 'difference', 'differences')} in ${times(editions, 'edition', 'editions')}.`,
  },
  money: {
    title: 'Money',
    through: (edition) =>
      edition === 0
        ? 'No edition has been played by all of these runs.'
        : edition === 1
          ? 'Edition 1, the only one all runs have played'
          : `Editions 1 to ${edition} together, those all runs have played`,
    item: 'Item',
    stands: 'Income from stands',
    tickets: 'Income from tickets',
    other: 'Other income',
    revenue: 'All income',
    levers: 'Spent on decisions',
    customers: 'Spent on customers',
    fixed: 'Hall and overhead',
    costs: 'All costs',
    profit: 'Profit',
    equity: 'Customer equity at the end',
    score: 'Score so far',
    note: 'Spent on customers: building stands, winning and keeping exhibitors, service on site, complaints, lock-in rebates.',
    noteEquity: 'Customer equity is the margin present customers are still likely to bring.',
  },
  twins: {
    needTwo: (count) => `Twin worlds need exactly two runs; ${count} are chosen.`,
    needSame: 'These two runs are not in the same market. Their customers are different people and cannot be matched.',
    needModel:
      'Twin worlds show what the model knows: somebody running a show lives in one world and cannot see the other. Switch to the model’s view to see both.',
    floor: (letter, name) => `${letter} · ${name}`,
    linked: 'The floors are linked: point at a customer, and the same customer lights up in the other.',
    edition: 'Editions both runs have played',
    summary: (edition, parted, all, share) =>
      `Up to ${lowerCase(edition)}, ${parted} of ${all} customers have gone different ways in the two runs (${share}).`,
    summaryNone: (edition) => `Up to ${lowerCase(edition)}, every customer’s life is the same in both runs.`,
    partingTitle: 'Where the lives part',
    partingOf: (edition, count) => `${edition}: ${count} part here`,
    partsAt: (edition) => `Customers whose lives part at ${lowerCase(edition)}`,
    cross: {
      title: (scheme) => `The same customers’ classes in both runs · ${scheme}`,
      corner: 'A \\ B',
      inRun: (letter, name) => `${letter}: ${name}`,
      all: 'All',
      outside: 'Not here',
      cell: (a, b, count) => `${a} in A, ${b} in B: ${count}. List them`,
      note: 'Press a number to see who they are. On the diagonal both runs agree.',
    },
    list: {
      title: 'Customer by customer',
      ofGroup: (group) => `Only: ${group}`,
      inCell: (edition, a, b) => `${edition}, ${lowerCase(a)} in A, ${lowerCase(b)} in B`,
      parted: (edition) => `Customers whose lives have parted by ${lowerCase(edition)}`,
      clear: 'Show all again',
      fate: 'Case',
      order: 'Order',
      orders: {
        parting: 'earliest parting first',
        difference: 'largest satisfaction gap first',
        number: 'by number',
      },
      fates: {
        any: 'All',
        onlyInA: 'Here in A, not in B',
        onlyInB: 'Here in B, not in A',
        betterInA: 'Happier in A',
        betterInB: 'Happier in B',
        failedInA: 'Service failure in A only',
        failedInB: 'Service failure in B only',
      },
      columns: {
        parting: 'Where they part',
        inA: 'In A',
        inB: 'In B',
        difference: 'Satisfaction B\u00a0−\u00a0A',
      },
      never: 'the same so far',
      note: 'The satisfaction gap is in points, of this edition; for those who stayed away, as of their last visit.',
      away: { rival: 'at the rival’s show', known: 'stayed away', never: 'never came' },
      state: (place, state) => `${place} · ${state}`,
    },
    lives: {
      none: 'Pick a customer to see how the same person fares in both runs.',
      title: (side, number) => `${side} #${number}, two lives`,
      close: 'Close this customer',
      same: 'So far this customer’s life is the same in both runs.',
      parts: (edition, what) => `They part at ${lowerCase(edition)}: ${what}`,
      partSeparator: '; ',
      what: {
        attending: (a, b) => `A ${a}, B ${b}`,
        here: 'comes',
        both: 'comes, and goes to the rival too',
        rival: 'goes to the rival',
        away: 'stays away',
        replaced: (letter) => `in ${letter} a new customer takes this place`,
        state: (a, b) => `${lowerCase(a)} in A, ${lowerCase(b)} in B`,
        failed: (letter) => `a service failure in ${letter} only`,
        complained: (letter) => `complains in ${letter} only`,
        failedTwice: (letter) => `a repeated failure in ${letter}`,
      },
      otherPerson: 'These are no longer the same person: in one of the runs a new customer has taken this place.',
      inRun: (letter) => `In run ${letter}`,
    },
  },
};
