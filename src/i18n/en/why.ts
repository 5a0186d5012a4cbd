import type { Dictionary } from '../dictionary';

export const why: Dictionary['why'] = {
  title: (figure, change) => `${figure} ${change}: why?`,
  titleSame: (figure) => `${figure} unchanged: why?`,
  titlePlain: (figure) => `${figure}: why?`,
  choose: (figure) => `${figure}: why it changed`,
  opening:
    'Once you have opened the show, every change of a key figure is taken apart here: which decision, which change of the market, what earlier editions left behind, and what was only luck.',
  waiting: 'Replaying this edition …',
  luckWaiting: 'Replaying it with 64 other lucks …',
  failed: 'This could not be worked out.',
  again: 'Try again',
  needsModel:
    'An explanation replays the very same customers. Only the model can do that; an organiser never could. Switch to “as the model knows” to see it.',
  howTo:
    'Each decision is put back to last edition’s, alone, and the edition is replayed; the difference is its contribution. They are the same customers with the same luck, so each of them can be named.',
  nothingChanged:
    'Neither decisions nor market differ from the last edition: all of the change was carried over or is luck.',
  legend: 'Line: four fifths of 64 other lucks lie here. Dashed: within luck',

  parts: {
    market: 'The market',
    attention: 'Attention to the tiers',
    others: (count) => `${count} others together`,
    idle: (count) => `${count} others: no effect yet`,
    interaction: 'Decisions combined',
    carryOver: 'Carried over',
    luck: 'Luck of this edition',
    unsplit: 'Carried over and luck',
  },
  lever: (name, last, now) => `${name} ${last} → ${now}`,
  marketOf: (settings) => `The market (${settings})`,
  andNext: (all, next) => `${all}, ${next}`,
  market: {
    hall: 'size of the hall',
    visitorRoom: 'room for visitors',
    staff: 'service staff',
    rivals: 'number of rival shows',
    rivalQuality: 'the rival’s quality',
    rivalPrice: 'the rival’s price',
    visitorQuality: 'quality of visitors',
    complaintEase: 'ease of complaining',
    adaptation: 'how fast expectations adapt',
    qualityCost: 'cost of quality',
    quality: 'a blow to service quality',
    visitors: 'visitors who cannot come',
    managers: 'account managers leaving',
  },

  reading: {
    cause: (name, without, now) =>
      `${name}: had this stayed as in the last edition, with everything else the same — same customers, same luck — the result would have been ${without}. It was ${now}.`,
    idle: (name) =>
      `${name}: putting it back does not move this figure at all in this edition. Its effect may only show in the next one.`,
    interaction:
      'The difference with everything put back, less the differences one by one: what the decisions do together beyond what each does alone.',
    carryOver:
      'What would have changed even with everything put back, less luck: habits, word of mouth, skills and reputation that earlier editions left behind.',
    luck: (usual, now) =>
      `The same decisions under 64 other lucks give ${usual} on average. It was ${now}: the difference is the luck of this edition.`,
    unsplit:
      'What would have changed even with everything put back. How much of it is luck is known once other lucks have been replayed.',
    band: (low, high) => `Under 64 other lucks, four fifths of the time this is between ${low} and ${high}.`,
    bandAbout: (value) => `Under 64 other lucks, four fifths of the time this is about ${value}.`,
    bandNothing: 'Under 64 other lucks, four fifths of the time this is next to nothing.',
    within: 'With other luck it could be nothing, or the opposite: within luck.',
    usualLuck: 'Such luck is ordinary.',
    rareLuck: 'Such luck is rare: less than two times in ten.',
  },
  wholeWithin: (before) =>
    `With these very decisions and other luck, the figure could have stayed at last edition’s ${before}: the whole change is within luck.`,
  showFewer: 'Only the main ones',
  scoreLuck: 'For the score, other luck needs whole editions to be replayed',
  scoreAsk: 'Replay 64 lucks',

  fates: {
    label: (name) => `${name}: whom it moved`,
    none: {
      both: 'Nobody came, left or changed state because of it.',
      exhibitors: 'No exhibitor came, left or changed state because of it.',
      visitors: 'No visitor group came, left or changed state because of it.',
    },
    counted: (title, count) => `${title}: ${count}`,
    group: {
      left: (count) => `${count} left because of it`,
      notWon: (count) => `${count} not won because of it`,
      stayed: (count) => `${count} stayed because of it`,
      won: (count) => `${count} won because of it`,
      worse: (count) => `${count} in a worse state`,
      better: (count) => `${count} in a better state`,
    },
    title: {
      left: (name) => `Left because of “${name}”`,
      notWon: (name) => `Not won because of “${name}”`,
      stayed: (name) => `Stayed because of “${name}”`,
      won: (name) => `Won because of “${name}”`,
      worse: (name) => `In a worse state because of “${name}” (secure → satisfied → vulnerable → dissatisfied)`,
      better: (name) => `In a better state because of “${name}” (dissatisfied → vulnerable → satisfied → secure)`,
    },
  },
  twin: (name) => `The world without “${name}”`,

  table: {
    part: 'Part',
    value: 'Contribution',
    low: 'Luck, low',
    high: 'Luck, high',
    within: 'Within luck',
    change: 'Whole change',
    inPoints: (column) => `${column} (percentage points)`,
  },
};
