import type { Dictionary } from '../dictionary';

const counted = (count: string | number, one: string, many: string): string =>
  `${count} ${String(count) === '1' ? one : many}`;

export const laboratory: Dictionary['laboratory'] = {
  title: 'Laboratory',
  backToRun: 'Back to the show',
  modelView: 'The laboratory sees the true state inside the model; an organiser in real life could not.',

  tabs: {
    levers: 'Which decision matters',
    sweep: 'Turn one dial',
    ensemble: 'Skill or luck',
    assumptions: 'Which assumption matters',
    parameters: 'Model parameters',
  },
  tabsLabel: 'Experiments',

  setup: {
    title: 'Starting point',
    source: 'Show',
    run: (name, played, total) => `My run: ${name} (${played} of ${total} editions played)`,
    strategy: 'Run in the manner of',
    seed: 'Market (seed)',
    seedRefused: (max) => `A whole number from 0 to ${max}, please.`,
    otherMarket: 'Another market',
    from: 'Change from',
    fromOption: (edition) => (edition === 1 ? 'edition 1 on (whole run)' : `edition ${edition} on`),
    fromHint: 'Earlier editions stay as they are.',
    over: 'Repeat with',
    overOptions: { seeds: 'other customers', luck: 'other luck' },
    overHint: {
      seeds: 'New customers each time: does the finding hold in other markets?',
      luck: 'The same customers, other chance events: was it a fluke?',
    },
    repeats: 'Repetitions',
    repeatsValue: (count) => counted(count, 'time', 'times'),
    outcome: 'Result to look at',
    when: 'When',
    whenOptions: { last: 'last edition', mean: 'mean of editions' },
    assumptionsChanged: (count) =>
      `${counted(count, 'assumption', 'assumptions')} changed; every experiment uses the changed model.`,
    changedFrom: (name, from, to) => `${name}: ${from} → ${to}`,
    changedMore: (count) => `and ${count} more`,
    showChanged: 'Show',
    resetAll: 'Reset all',
  },

  strategies: {
    base: 'Business as usual',
    dumping: 'Dumping',
    milking: 'Milk the market',
    overPromise: 'Over-promise',
    rightsWithoutInformation: 'Rights without information',
    rightsInformed: 'Informed rights',
    lockInPoorService: 'Lock-in alone',
    everythingMaximum: 'Everything at its maximum',
    everythingMinimum: 'Everything at its minimum',
    premiumRelationship: 'Premium price, close relationships',
    efficientValue: 'Lean, for value',
  },

  outcomes: {
    renewalRate: 'Exhibitor renewal rate',
    profit: 'Profit of an edition',
    score: 'Score so far',
    customerEquity: 'Customer equity',
    satisfaction: 'Exhibitor satisfaction',
    visitorSatisfaction: 'Visitor satisfaction',
    perceivedQuality: 'Perceived quality (exhibitors)',
    empowerment: 'Psychological empowerment (exhibitors)',
    relationshipQuality: 'Relationship quality (exhibitors)',
    trust: 'Trust (exhibitors)',
    recommendation: 'Net promoter score (exhibitors)',
    secureShare: 'Share of secure customers',
    loyalShare: 'Share of loyal exhibitors',
    spuriousShare: 'Share of spuriously loyal exhibitors',
    failureShare: 'Share of exhibitors who met a failure',
    credibility: 'Credibility of promises',
    exhibitors: 'Number of exhibitors',
    visitors: 'Number of visitors',
    fill: 'Hall in use',
  },
  outcomeAtEnd: (outcome) => `${outcome}, last edition`,
  outcomeMean: (outcome, from, to) => `${outcome}, mean of editions ${from}–${to}`,
  outcomeTotal: (outcome) => `${outcome}, up to the last edition`,

  job: {
    start: (count) => `Start: play ${counted(count, 'show', 'shows')}`,
    again: (count) => `Again: play ${counted(count, 'show', 'shows')}`,
    cancel: 'Stop',
    progress: (done, total) => `${done} of ${total} shows played`,
    secondsLeft: (seconds) => `about ${seconds} s left`,
    minutesLeft: (minutes) => `about ${minutes} min left`,
    kept: (done, total) => `Stopped at ${done} of ${total} shows. What had been played is kept and shown below.`,
    stale: 'The starting point or an option has changed; what you see is from before.',
    failed: 'It could not be finished: the model refuses these numbers, or a background thread failed.',
    finished: (count) => `${counted(count, 'show', 'shows')} played.`,
  },

  levers: {
    question: 'Push each decision alone to a low and to a high end, leave the rest: how much does the result move?',
    reach: 'How far',
    reachOptions: { ends: 'to its ends', tenth: 'by a tenth' },
    reachHint: {
      ends: 'To the lowest and highest value it can take: how much weight the decision has altogether.',
      tenth: 'A tenth of its range up and down from where it stands: which way a next step would help.',
    },
    figure: 'Tornado · decisions',
    sweepThis: 'Click a row to turn that dial step by step.',
  },
  assumptions: {
    question:
      'Every assumption of the model may be wrong. Push each parameter to the ends of what is plausible: how much does the result move?',
    group: 'Parameters',
    all: 'All',
    grades: 'Evidence',
    gradeOptions: { all: 'all', sourced: 'with a basis only' },
    gradeHint: '“With a basis” is literature, arithmetic or calibration; the others are plain assumptions.',
    figure: 'Tornado · assumptions of the model',
    screened: (count, kept) =>
      `Many parameters take two steps: all ${count} are tried once in your market, then the ${kept} largest again in other markets. Intervals use the second step only, so picking the largest does not inflate them.`,
    screening: (count) =>
      `Still the first step: each parameter has been tried in one market only, so there are no intervals. The ${count} largest are listed.`,
    showRest: (count) => `Show the other ${count} (tried once, no interval)`,
    hideRest: 'Hide the others',
    detail: (key, group, unit, grade, source) => `${key} · ${group} · ${unit} · ${grade} · ${source}`,
    openThis: 'Click a row to open it under “Model parameters”.',
    vector:
      'Several numbers of one parameter move together, each to its own end; shares that add up to 1 move one at a time.',
  },
  ensemble: {
    question: 'The same decisions many times over: what is skill, what is luck?',
    size: 'How many',
    sizeValue: (count) => `${count} shows`,
    figure: 'The same decisions, many endings',
    over: { seeds: 'other customers', luck: 'other luck' },
    chooseOver: 'What changes each time',
    compare: (luck, seeds) =>
      `Standard deviation at the last edition: ${luck} with other luck only, ${seeds} with other customers too. A smaller difference cannot be seen in a single run.`,
    place: (better, count) => `The show you start from is above ${better} of ${count}.`,
    noLuckYet: 'Earlier editions have happened; other luck begins with the first edition that may change.',
  },
  sweep: {
    question: 'Turn one decision from lowest to highest, or two against each other: where does the result go?',
    first: 'Decision',
    second: 'And a second',
    none: '(none)',
    size: 'Steps',
    sizeValue: (count) => `${count} steps`,
    sizeMap: (count) => `${count} × ${count}`,
    lineFigure: (outcome, lever) => `${outcome} · by ${lever}`,
    mapFigure: (outcome, first, second) => `${outcome} · ${first} × ${second}`,
    band: 'band: 95% interval of the difference from now',
    lessIsBetter: 'Of this result less is better: “best” means the lowest.',
    bestLine: (value) => `Best at ${value}, clearly better than now and not by luck.`,
    bestRange: (low, high) => `From ${low} to ${high} nothing can be told from the best (thick line).`,
    bestMap: (place) => `Best at ${place}, clearly better than now and not by luck.`,
    asGoodCount: (count, total) => `${count} of ${total} cells cannot be told from it (dashed frames).`,
    noBest: 'Nowhere is clearly better than now: the differences are within luck.',
    search: (count) =>
      `Picking the best of ${count} places tends to pick luck. What is called best is therefore judged as a block design on the same markets, by a stricter standard (Bonferroni).`,
  },

  notes: {
    title: 'How to read the intervals',
    paired: (count) =>
      `Each pair has the same customers and the same luck and differs in one change; the figure shows the mean of ${count} such differences, the line its 95% interval (Student’s t).`,
    luck: 'A line that crosses zero is “within luck”: with other customers the direction might turn round.',
    many: (comparisons, expected) =>
      `You see ${comparisons} intervals at once. If nothing had any effect, about ${expected} of them would still miss zero by chance, so do not build on the smallest ones.`,
    model:
      'These are responses of the model, not measurements of the world. If the model is wrong, so are they: see “Which assumption matters”.',
  },

  parameters: {
    question:
      'Every number of the model is here. What if this assumption is wrong? Change it and see how the result differs.',
    search: 'Find a parameter',
    searchHint: 'name, key, source or unit',
    found: (count, total) => `${count} of ${total} parameters`,
    nothing: 'Nothing found. Try another word.',
    more: (count) => `Show ${count} more`,
    onlyChanged: 'changed ones only',
    span: 'Sliders span',
    spanOptions: { plausible: 'what is plausible', legal: 'all the model allows' },
    standard: (value) => `model: ${value}`,
    range: (low, high) => `plausible ${low}–${high}`,
    sliderSpoken: (value, standard) => `${value}, in the model ${standard}`,
    refusal: (low, high) => `The model allows ${low} to ${high}.`,
    beyond: 'beyond the plausible range',
    resetOf: (name) => `Reset ${name}`,
    changed: 'changed',
    groupCount: (count) => count,
    groupChanged: (count, changed) => `${count}, ${changed} changed`,
    theory: 'Theories',
    alone: (effect, interval, verdict) => `This change alone: ${effect} (${interval}, ${verdict})`,
    aloneNone: 'This change alone: no difference at all',
    effectTitle: 'What the changes do',
    effectNone: 'Change an assumption, and what it does to the results shows here.',
    effectAside: (count) => `${count} markets, compared in pairs`,
    columns: {
      outcome: 'Result',
      standard: 'Model',
      changed: 'Changed',
      difference: 'Difference',
      interval: '95% interval',
    },
    play: 'Play with these assumptions',
    playHint:
      'Starts a new run in the same market at edition 1, with the model as changed here. Your present run waits on the start page.',
    playStandard: 'Play with the model as it was',
    sides: { 0: 'exhibitors', 1: 'visitors' },
    dimensions: { 0: 'reliability', 1: 'responsiveness', 2: 'assurance', 3: 'empathy', 4: 'tangibles' },
    standSizes: (nth) => `stand type ${nth}`,
    cuts: (nth) => `cut ${nth}`,
    entry: (key, part) => `${key} · ${part}`,
  },

  groups: {
    birth: {
      name: 'Who the customers are',
      meaning: 'Temperament, taste and starting point of every customer, and the show before you took it over.',
    },
    promise: {
      name: 'Promise and expectation',
      meaning:
        'How expectations form from promise, advertising, talk, image and price; how far a promise is believed; how many leave the trade each edition.',
    },
    book: {
      name: 'Booking',
      meaning:
        'Whether to come and to whom: the weight of attitude, relationship, habit, lock-in, price, advertising, talk and the other side’s turnout.',
    },
    serve: {
      name: 'Service',
      meaning:
        'How standards, training, crowding and customers’ own work become delivered quality, and results for each.',
    },
    failure: {
      name: 'Failure, complaint, recovery',
      meaning:
        'How often and how badly things fail, who speaks up, what recovery repairs, and what silence leaves behind.',
    },
    empower: {
      name: 'Empowerment',
      meaning:
        'How rights, information and rewards become psychological empowerment; when choice turns to burden, and sharing work into exploitation.',
    },
    evaluate: {
      name: 'Evaluation',
      meaning:
        'How quality, value, fairness and the gap to expectation add up to satisfaction, and how much more disappointment weighs than delight.',
    },
    relate: {
      name: 'Relationship',
      meaning:
        'How friendship, trust, attitude and belonging rise and fall and carry each other; how expectations are rewritten.',
    },
    talk: {
      name: 'Word of mouth',
      meaning: 'Who talks well or badly, how far it reaches and how long it lasts, and how the image follows.',
    },
    classify: {
      name: 'Classes',
      meaning:
        'Where the lines between loyal, secure or strategic customers are drawn; attention is shared out by class too.',
    },
    account: {
      name: 'Accounts',
      meaning: 'Unit prices of income and cost, and how customer equity is discounted.',
    },
  },

  figures: {
    differences: {
      share: (value) => `${value} percentage points`,
      points: (value) => `${value} points`,
      yuan: (value) => value,
      firms: (value) => `${value} firms`,
      persons: (value) => `${value} people`,
    },
    unitNames: { share: 'percentage points', points: 'points', yuan: 'yuan', firms: 'firms', persons: 'people' },
    interval: (low, high) => `95% interval ${low} to ${high}`,
    intervalShort: (low, high) => `${low} to ${high}`,
    verdict: { clear: 'beyond luck', luck: 'within luck', none: 'no difference at all', unknown: 'tried once only' },
    factorNow: (factor, value) => `${factor}: ${value} now.`,
    endAt: { low: (value) => `Down to ${value}`, high: (value) => `Up to ${value}` },
    endAsNow: {
      low: (value) => `Its low end, ${value}, is where it stands.`,
      high: (value) => `Its high end, ${value}, is where it stands.`,
    },
    endNone: (at) => `${at}: no difference at all.`,
    endOnce: (at, effect) => `${at}: ${effect} (tried once only).`,
    endEffect: (at, effect, interval, verdict) => `${at}: ${effect} (${interval}), ${verdict}.`,
    noEffectShort: '±0',
    asNow: 'as now',
    now: 'now',
    best: 'best',
    axis: (outcome, unit) => `${outcome}: difference from now (${unit})`,
    tornadoHint: 'Point at a row to read what its two ends do.',
    lineHint: 'Point at a place on the line to read the result there and its difference from now.',
    heatHint: (level) => `Now ${level}. Point at a cell to read it and its difference from now; arrow keys work too.`,
    stripHint: 'No show has been played yet.',
    sweepAt: (lever, value, outcome, level) => `${lever} ${value}: ${outcome} ${level}`,
    againstNow: (at, difference, interval, verdict) => `${at}, ${difference} against now (${interval}), ${verdict}.`,
    place: (first, firstValue, second, secondValue) => `${first} ${firstValue}, ${second} ${secondValue}`,
    cellAt: (place, outcome, level) => `${place}: ${outcome} ${level}`,
    heatTable: (outcome, rows, columns) => `${outcome}: rows are ${rows}, columns are ${columns}`,
    stripTable: (outcome) => `${outcome}: spread at each edition`,
    stripHeading: (edition, count) => `${edition}: ${counted(count, 'show', 'shows')}, a dot each`,
    stripReading: (edition, mean, sd, se, low, high, own) =>
      `${edition}: mean ${mean}, standard deviation ${sd}, standard error of the mean ${se}; 8 shows in 10 between ${low} and ${high}. The show you start from ${own}.`,
    meanAndSd: (mean, sd) => `mean ${mean} ± SD ${sd}`,
    legend: {
      low: 'to its low end',
      high: 'to its high end',
      interval: '95% interval',
      luck: 'dashed and hatched = within luck',
      nowHere: 'decisions as they are',
      asGood: 'cannot be told from the best',
      pale: 'grey = within luck; blue above, orange below now, the stronger the further',
      signs: '+ above now, − below, · within luck; the stronger the further',
      median: 'median',
      half: 'middle half',
      most: '8 in 10',
      own: 'the show you start from',
    },
    columns: {
      factor: 'Factor',
      low: 'Low end',
      high: 'High end',
      effect: 'Difference',
      interval: '95% interval',
      pairs: 'Pairs',
      difference: 'Difference from now',
      asGood: 'As good as the best',
      shows: 'Shows',
      mean: 'Mean',
      sd: 'SD',
      se: 'SE',
      p10: '10th percentile',
      median: 'Median',
      p90: '90th percentile',
      own: 'The show itself',
    },
  },
};
