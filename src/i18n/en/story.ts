import type { Dictionary } from '../dictionary';

const times = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const story: Dictionary['story'] = {
  open: 'The whole story',
  title: (who) => `The story of ${who}`,
  back: (who) => `Back to ${who}`,
  waiting: 'Living through every edition again with this customer …',
  failed: 'This story could not be computed.',
  again: 'Try again',
  previous: 'Previous edition',
  next: 'Next edition',
  replacedFrom: (edition) => `Left the market before edition ${edition}; a new customer took the place.`,
  began: (edition) => `Entered the market in edition ${edition}.`,
  organiser:
    'Why they came, what they felt and what they were told, only the model knows. Switch to its view to see it.',

  who: {
    label: 'Who this is',
    needs: 'What counts for them',
    price: 'Price sensitivity',
    priceValue: (factor) => `× ${factor}`,
    priceHint: '× 1 is middling: the same price change weighs that many times as much',
    involvement: { exhibitors: 'Involvement', visitors: 'Buying influence' },
    readiness: 'Readiness to take part',
    readinessHint: '0–100: how able they are to do things themselves, in service and in decisions',
    fit: 'Fit with our way of serving',
    fitValue: (points) => `${points} points`,
    fitHint: 'How much better or worse the same service feels to them than to most',
    of100: (value) => `${value} / 100`,
    tenure: (editions) => times(editions, 'visit', 'visits'),
    never: 'no visit yet',
    paid: { exhibitors: (price) => `stand ¥${price}/m²`, visitors: (price) => `ticket ¥${price}` },
  },

  life: {
    title: 'Edition by edition',
    compare: 'What to compare',
    series: { expectation: 'Expected', perceived: 'Perceived', satisfaction: 'Satisfied', trust: 'Trust' },
    own: 'this run',
    twin: 'twin',
    parting: 'lives part here',
    rows: {
      presence: 'Visits',
      failures: 'Failures',
      twinPresence: 'Twin visits',
      twinFailures: 'Twin failures',
      talk: 'Talk',
      decisions: 'Decisions',
    },
    presence: {
      ours: 'came',
      both: 'came, and went to the rival’s show too',
      rival: 'went to the rival’s show',
      none: 'stayed away',
    },
    value: (series, value) => `${series} ${value}`,
    good: 'Good talk heard',
    bad: 'Bad talk heard',
    legend: { here: 'came', away: '× stayed away', rival: 'rival’s show' },
  },

  twin: {
    heading: (label) => `Twin (${label})`,
    beside: (heading, sentence) => `${heading}: ${sentence}`,
    parted: (edition, how) => `The two lives part at ${lower(edition)}: ${how}.`,
    together: (editions) => `The two lives do not part in ${times(editions, 'edition', 'editions')}.`,
    sinceWhen: (edition) => `They feel differently from ${lower(edition)} on.`,
    same: 'Not even a feeling differs.',
    by: {
      generation: 'on one side a new customer took the place',
      attending: (comes) => (comes ? 'here they came, there they did not' : 'here they stayed away, there they came'),
      attendingRival: (goes) =>
        goes ? 'only here they went to the rival’s show' : 'only there they went to the rival’s show',
      failed: 'the service failures they met differ',
      complained: (did) => (did ? 'only here they complained' : 'only there they complained'),
      brandt: (here, there) => `${lower(here)} here, ${lower(there)} there`,
    },
  },

  chosen: {
    decisions: 'Decided differently this time',
    opening: 'This is the last edition before you took over.',
    came: 'Came',
    stayed: 'Stayed away',
    change: (lever, from, to) => `${lever} ${from} → ${to}`,
  },

  chance: {
    title: 'Chance to choose this show',
    came: (drawn, needed) => `The draw was ${drawn} of 100; up to ${needed} means coming.`,
    cameAgainstOdds: (drawn, needed) => `Less likely than not, but the draw was ${drawn} of 100, within ${needed}.`,
    stayed: (drawn, needed) => `The draw was ${drawn} of 100; only up to ${needed} means coming.`,
    stayedAgainstOdds: (drawn, needed) => `More likely than not, but the draw was ${drawn} of 100, beyond ${needed}.`,
    couldNot: (share, chance) =>
      `In every edition ${share} of such customers have no need, no free dates or no time; this time it was their turn. Able to come, their chance would have been ${chance}.`,
    turnedAway: (placed, chance) =>
      `The chance was ${chance} and the draw favourable, but there was room for only ${placed} of new exhibitors.`,
    usual: (chance) => `their kind ${chance}`,
    whose: (kind) => `Their kind: ${kind}.`,
    kind: {
      exhibitors: { returning: 'exhibitors who came last time', others: 'exhibitors who did not come last time' },
      visitors: { returning: 'visitors who came last time', others: 'visitors who did not come last time' },
    },
    rival: (instead, alongside) =>
      `If not here, the chance is ${instead} that they go to the rival’s show; if here, ${alongside} that they go to both.`,
    noRival: 'There is no rival show.',
    columns: { what: 'Step', chance: 'Chance', draw: 'Draw' },
    rows: {
      available: 'Able to come',
      start: 'From the start alone',
      usual: 'Their kind on average',
      ours: 'Chooses this show',
      both: 'Both, if here',
      rival: 'Rival’s, if not here',
      hall: 'Room in the hall',
    },
  },

  reasons: {
    title: { came: 'Why they came', stayed: 'Why they stayed away', couldNot: 'What they would have weighed' },
    aside: 'logit',
    hint: (start) =>
      `Bars to the right speak for coming, to the left against; ticks are the average of their kind. Start ${start}: no habit, liking or hearsay, middling satisfaction and relationship, market price.`,
    reading: (name, value, without, chance, usual) =>
      `${name} ${value}: without it the chance would be ${without}, with it ${chance}. Their kind: ${usual}.`,
    ends: { low: 'against', high: 'for coming' },
    columns: { name: 'Reason', value: 'They', usual: 'Their kind' },
    groups: {
      self: 'Habit and liking',
      experience: 'Own experience',
      price: 'Price',
      talk: 'Word of mouth',
      organiser: 'What the organiser does',
      market: 'The other side',
    },
    names: {
      start: 'Start',
      habit: 'Habit of coming',
      taste: 'Liking from the start',
      attitude: 'Satisfaction so far',
      expectation: 'Expectation',
      relationship: 'Relationship',
      goodWord: 'Good talk heard',
      badWord: 'Bad talk heard',
      priceLevel: 'Price against market',
      priceChange: 'Price against before',
      lockIn: 'Cost of leaving',
      rebooking: 'Asked first to rebook',
      carrot: 'Loyalty reward',
      brokenPromise: 'Broken promises',
      otherSide: { exhibitors: 'Number of visitors', visitors: 'Number of exhibitors' },
      advertising: 'Advertising',
    },
    speaksFor: {
      habit: 'used to coming',
      taste: 'liked it from the start',
      attitude: 'satisfied so far',
      expectation: 'expects much',
      relationship: 'a good relationship',
      goodWord: 'heard good things',
      badWord: 'heard nothing bad',
      priceLevel: 'priced below the market',
      priceChange: 'cheaper than before',
      lockIn: 'costly to leave',
      rebooking: 'asked first to rebook',
      carrot: 'rewarded for loyalty',
      brokenPromise: 'promises kept',
      otherSide: { exhibitors: 'many visitors', visitors: 'many exhibitors' },
      advertising: 'much advertising',
    },
    speaksAgainst: {
      habit: 'no habit',
      taste: 'never much liked it',
      attitude: 'not satisfied enough so far',
      expectation: 'expects little',
      relationship: 'a weak relationship',
      goodWord: 'heard nothing good',
      badWord: 'heard bad things',
      priceLevel: 'priced above the market',
      priceChange: 'dearer than before',
      lockIn: 'afraid of being tied down',
      rebooking: 'not asked first',
      carrot: 'no reward',
      brokenPromise: 'promises were broken',
      otherSide: { exhibitors: 'few visitors', visitors: 'few exhibitors' },
      advertising: 'little advertising',
    },
  },

  satisfaction: {
    title: (points) => `Why satisfaction is ${points}`,
    aside: 'points',
    hint: (start) =>
      `It starts from ${start}: bars to the right add, to the left take away; ticks are the average of all on their side who came.`,
    reading: (name, value, usual) => `${name} ${value} points; on average ${usual}.`,
    qualityReading: (reading, perceived, delivered, harm) =>
      `${reading} Perceived quality ${perceived}: service received ${delivered}, failures took ${harm}.`,
    ends: { low: 'takes away', high: 'adds' },
    columns: { name: 'From', value: 'They', usual: 'Average' },
    groups: {
      comparison: 'Service and expectation',
      worth: 'Worth and fairness',
      power: 'Empowerment',
      recovery: 'After the failure',
      chance: 'The rest',
    },
    names: {
      start: 'Start',
      quality: 'Perceived quality',
      disconfirmation: 'Above or below expected',
      value: 'Perceived value',
      empowerment: 'Feeling empowered',
      fairness: 'Fairness',
      resentment: 'Grudge or relief',
      bonus: 'Surprise of a recovery',
      mood: 'Mood (luck)',
      limit: 'End of the scale',
    },
  },

  service: {
    title: 'Service failure',
    kind: ['Money', 'Service quality', 'Treatment'],
    met: (kind, severity) => `${kind} went wrong, severity ${severity} (2–20)`,
    again: (kind, severity) => `${kind} went wrong again, severity ${severity} (2–20)`,
    silent: 'kept silent; the grudge stays',
    recovered: (quality) => `complained; recovery ${quality} / 100`,
    harm: (points) => `perceived quality ${points} points lower for it`,
    voiced: (kind) => `Complaint: ${lower(kind)}`,
    none: 'No failure met this time.',
    noneVoiced: 'No complaint this time.',
  },

  contacts: {
    title: 'Who told them what',
    aside: (good, bad) => `good ${good} · bad ${bad}`,
    hint: 'Heard after the show; it counts at the next booking. Open a contact for their story.',
    open: (who) => `Open the story of ${who}`,
    praise: (volume) => `praise ${volume}`,
    blame: (volume) => `complaints ${volume}`,
    quiet: 'says nothing',
    times: (count) => `heard ${count} times`,
    never: 'has never come',
  },

  line: {
    came: (chance, reasons) => `Came (chance ${chance}): ${reasons}.`,
    cameAgainstOdds: (chance) => `Came, though the chance was only ${chance}: luck.`,
    stayed: (chance, reasons) => `Stayed away (chance ${chance}): ${reasons}.`,
    stayedAgainstOdds: (chance) => `Stayed away, though the chance was ${chance}: luck.`,
    besideTwin: {
      came: (chance, drawn, world, other) =>
        `Came: the chance was ${chance}, the draw ${drawn}. ${world}: the same draw, but a chance of only ${other}, so they stayed away.`,
      stayed: (chance, drawn, world, other) =>
        `Stayed away: the chance was ${chance}, the draw ${drawn}. ${world}: the same draw, but a chance of ${other}, so they came.`,
      couldNot: (chance, world) =>
        `Came (chance ${chance}). ${world}: no need, no free dates or no time, so they stayed away.`,
      turnedAway: (chance, world) => `Came (chance ${chance}). ${world}: they wanted to come, but the hall was full.`,
    },
    couldNot: 'Stayed away: no need, no free dates or no time this time.',
    turnedAway: 'Wanted to come, but the hall was full.',
    noReason: 'nothing spoke strongly for coming',
    justEnough: 'many small things together',
    reasonSeparator: ', ',
  },
};

/** A name within a sentence. */
function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
