/* Book: none, ours, the rival's, or both. src/model/phases/book.ts */
#include "maths.h"
#include "random.h"
#include "run.h"

static int32_t returning[BLOCK], others[BLOCK], unavailable[BLOCK];
static struct {
  int32_t returning, others, unavailable;
} counts;

/* Splits a block: who attended last time, who did not, and who cannot come this edition. */
static void split(const struct run *run, int side, int32_t from, int32_t to) {
  const uint32_t *restrict randomKey = run->customers.randomKey;
  const uint8_t *restrict attendedPrevious = run->customers.attendedPrevious;
  const uint32_t salt = run->now.salt;
  const double available = availability(run, side);
  int32_t known = 0, other = 0, away = 0;
  for (int32_t i = from; i < to; i++) {
    const int isThere = isBelow(uniform(draw(editionKey(randomKey[i], salt), DRAW_AVAILABLE)), available);
    const int returns = attendedPrevious[i] & isThere;
    returning[known] = i;
    others[other] = i;
    unavailable[away] = i;
    known += returns;
    away += 1 - isThere;
    other += isThere - returns;
  }
  counts.returning = known;
  counts.others = other;
  counts.unavailable = away;
}

/* One draw for ours; another for both, or for the rival's among those who do not take ours. */
static void decide(struct run *run, const int32_t *restrict list, int32_t count, struct choices offer) {
  const uint32_t *restrict randomKey = run->customers.randomKey;
  uint8_t *restrict attending = run->customers.attending;
  uint8_t *restrict attendingRival = run->customers.attendingRival;
  const double *restrict anyProbability = offer.anyProbability;
  const double *restrict oursProbability = offer.oursProbability;
  const double *restrict bothShare = offer.bothShare;
  const uint32_t salt = run->now.salt;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const uint32_t key = editionKey(randomKey[i], salt);
    const double ours = oursProbability[k];
    const int comes = isBelow(uniform(draw(key, DRAW_OURS)), ours);
    const int both = isBelow(uniform(draw(key, DRAW_BOTH)), bothShare[k]);
    const int rivalOnly = isBelow(uniform(draw(key, DRAW_RIVAL)) * (1 - ours), anyProbability[k] - ours);
    attending[i] = (uint8_t)comes;
    attendingRival[i] = (uint8_t)(comes * both + (1 - comes) * rivalOnly);
  }
}

static void stayAway(struct run *run, int side) {
  const uint32_t *restrict randomKey = run->customers.randomKey;
  const uint32_t salt = run->now.salt;
  const int32_t count = counts.unavailable;
  for (int32_t k = 0; k < count; k++) run->customers.attending[unavailable[k]] = 0;
  const struct choosers who = {run, side, unavailable, count, 0};
  const double *restrict pull = rivalPullOf(&who);
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = unavailable[k];
    const double chance = uniform(draw(editionKey(randomKey[i], salt), DRAW_RIVAL));
    run->customers.attendingRival[i] = (uint8_t)isBelow(chance, pull[k] / (1 + pull[k]));
  }
}

static void bookSide(struct run *run, int side, double visitors, double exhibitors) {
  const double cross = crossPull(run, side, visitors, exhibitors);
  const double turnoutOfReturning = turnoutFactor(run, side, 1, cross);
  const double turnoutOfOthers = turnoutFactor(run, side, 0, cross);
  const int32_t end = endOf(run, side);
  for (int32_t from = firstOf(run, side); from < end; from += BLOCK) {
    split(run, side, from, least(from + BLOCK, end));
    const struct choosers loyal = {run, side, returning, counts.returning, 1};
    decide(run, returning, loyal.count, choices(&loyal, turnoutOfReturning));
    const struct choosers open = {run, side, others, counts.others, 0};
    decide(run, others, open.count, choices(&open, turnoutOfOthers));
    stayAway(run, side);
  }
}

struct wantedArea {
  int32_t wanted, rebooked;
};

/* Stand area wanted, m²: by those who attended last time and by the others. */
static struct wantedArea wantedArea(const struct run *run) {
  const uint8_t *restrict attending = run->customers.attending;
  const uint8_t *restrict attendedPrevious = run->customers.attendedPrevious;
  const uint8_t *restrict standArea = run->customers.standArea;
  struct wantedArea sum = {0, 0};
  for (int32_t i = 0; i < run->exhibitorCount; i++) {
    const int32_t area = attending[i] * standArea[i];
    sum.rebooked += attendedPrevious[i] * area;
    sum.wanted += (1 - attendedPrevious[i]) * area;
  }
  return sum;
}

static int32_t turnAway(struct run *run, double placedShare) {
  const struct customers *c = &run->customers;
  int32_t turned = 0;
  for (int32_t i = 0; i < run->exhibitorCount; i++) {
    if (c->attending[i] == 0 || c->attendedPrevious[i] == 1) continue;
    if (uniform(draw(editionKey(c->randomKey[i], run->now.salt), DRAW_HALL)) < placedShare) continue;
    c->attending[i] = 0;
    turned++;
  }
  return turned;
}

/* Rebookers are always placed; what is left of the hall is drawn among the others. */
static void placeInHall(struct run *run) {
  const struct wantedArea area = wantedArea(run);
  const double left = pos(run->now.conditions->hall - area.rebooked);
  run->now.turnedAway = area.wanted > left ? turnAway(run, left / area.wanted) : 0;
}

static void listAttendees(struct run *run, int side) {
  const uint8_t *restrict attending = run->customers.attending;
  int32_t *restrict attendees = run->attendees;
  const int32_t first = side == 0 ? 0 : run->now.attending[0];
  const int32_t end = endOf(run, side);
  int32_t next = first;
  for (int32_t i = firstOf(run, side); i < end; i++) {
    attendees[next] = i;
    next += attending[i];
  }
  run->now.attending[side] = next - first;
}

static void countAttendees(struct run *run, int side) {
  const struct customers *c = &run->customers;
  const int32_t end = endAttendee(run, side);
  int32_t returned = 0, first = 0, rival = 0;
  for (int32_t k = firstAttendee(run, side); k < end; k++) {
    const int32_t i = run->attendees[k];
    returned += c->attendedPrevious[i];
    first += c->firstTimer[i];
    rival += c->attendingRival[i];
  }
  run->now.returned[side] = returned;
  run->now.firstTimers[side] = first;
  run->now.wentToRival[side] = rival;
}

/* What those who attended last time paid then, in all and by those who came again. */
static void sumPastRevenue(struct run *run, int side) {
  const uint8_t *restrict attending = run->customers.attending;
  const uint8_t *restrict attendedPrevious = run->customers.attendedPrevious;
  const double *restrict pricePaid = run->customers.pricePaid;
  const uint8_t *restrict standArea = run->customers.standArea;
  const double perAgent = side == 1 ? run->parameters.personsPerAgent : 0;
  const int32_t end = endOf(run, side);
  int32_t could = 0;
  double all = 0, returned = 0;
  for (int32_t from = firstOf(run, side); from < end; from += BLOCK) {
    const int32_t to = least(from + BLOCK, end);
    double blockAll = 0, blockReturned = 0;
    for (int32_t i = from; i < to; i++) {
      const double paid = attendedPrevious[i] * pricePaid[i] * (perAgent + standArea[i]);
      could += attendedPrevious[i];
      blockAll += paid;
      blockReturned += attending[i] * paid;
    }
    all += blockAll;
    returned += blockReturned;
  }
  run->now.couldReturn[side] = could;
  run->now.pastRevenue[side] = all;
  run->now.pastRevenueReturned[side] = returned;
}

static void payBlock(struct run *run, int side, const int32_t *restrict list, int32_t count) {
  const struct choosers who = {run, side, list, count, 1};
  const uint8_t *restrict attendedPrevious = run->customers.attendedPrevious;
  double *restrict pricePaid = run->customers.pricePaid;
  const double listPrice = side == 0 ? run->now.decisions->standPrice : run->now.decisions->ticketPrice;
  const double *restrict ladderPrice = netPricesOf(&who);
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    pricePaid[i] = listPrice + attendedPrevious[i] * (ladderPrice[k] - listPrice);
  }
}

static void settleSide(struct run *run, int side) {
  listAttendees(run, side);
  countAttendees(run, side);
  sumPastRevenue(run, side);
  const int32_t end = endAttendee(run, side);
  for (int32_t from = firstAttendee(run, side); from < end; from += BLOCK) {
    payBlock(run, side, run->attendees + from, least(BLOCK, end - from));
  }
}

static double sumArea(const struct run *run) {
  int32_t area = 0;
  for (int32_t k = 0; k < run->now.attending[0]; k++) area += run->customers.standArea[run->attendees[k]];
  return area;
}

static void noteAttendance(struct run *run) {
  const uint8_t *restrict attending = run->customers.attending;
  uint8_t *restrict recentAttendance = run->customers.recentAttendance;
  for (int32_t i = 0; i < run->count; i++) {
    recentAttendance[i] = (uint8_t)((recentAttendance[i] << 1 & 7) | attending[i]);
  }
}

void book(struct run *run) {
  bookSide(run, 0, run->organiser.lastVisitors, run->organiser.lastExhibitors);
  placeInHall(run);
  settleSide(run, 0);
  run->now.netArea = sumArea(run);
  bookSide(run, 1, run->organiser.lastVisitors, run->now.attending[0]);
  settleSide(run, 1);
  run->now.visitorPersons = run->now.attending[1] * run->parameters.personsPerAgent;
  noteAttendance(run);
}
