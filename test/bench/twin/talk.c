/* Talk: reputation and word of mouth. src/model/phases/talk.ts */
#include <string.h>

#include "maths.h"
#include "run.h"

struct mean {
  int isKnown;
  double value;
};

/* Mean of a column over the attendees of a side, unknown when nobody came. */
static struct mean sideMean(const struct run *run, int side, const double *column) {
  const int32_t count = run->now.attending[side];
  if (count == 0) return (struct mean){0, 0};
  const double sum = sumOf(column, run->attendees, firstAttendee(run, side), endAttendee(run, side));
  return (struct mean){1, sum / count};
}

static double orElse(struct mean mean, double otherwise) { return mean.isKnown ? mean.value : otherwise; }

static double meanOfSides(struct mean exhibitors, struct mean visitors, double nobody) {
  if (!exhibitors.isKnown) return orElse(visitors, nobody);
  return visitors.isKnown ? (exhibitors.value + visitors.value) / 2 : exhibitors.value;
}

static double nextCredibility(double credibility, double over, const struct parameters *p) {
  return credibility + p->credibilityLearning * (pos(p->credibilityStart - over / p->credibilitySlope) - credibility);
}

static void judgePromise(struct run *run) {
  struct organiser *organiser = &run->organiser;
  const struct parameters *p = &run->parameters;
  const double promised = run->now.decisions->promise;
  const double *perceivedQuality = run->customers.perceivedQuality;
  const struct mean quality[] = {sideMean(run, 0, perceivedQuality), sideMean(run, 1, perceivedQuality)};
  const double over = pos(promised - meanOfSides(quality[0], quality[1], promised) - p->overFree);
  organiser->credibility = nextCredibility(organiser->credibility, over, p);
  for (int side = 0; side < 2; side++) {
    const double shortfall = clamp(promised - orElse(quality[side], promised) - p->trustFree, 0, p->brokenMax);
    organiser->brokenPromise[side] += p->brokenRate * (shortfall - organiser->brokenPromise[side]);
  }
}

static void formPublicImage(struct run *run) {
  struct organiser *organiser = &run->organiser;
  const struct parameters *p = &run->parameters;
  const struct decisions *d = run->now.decisions;
  const double *attitude = run->customers.attitude;
  const double opinion = meanOfSides(sideMean(run, 0, attitude), sideMean(run, 1, attitude), p->attitudeCentre);
  const double broken = (organiser->brokenPromise[0] + organiser->brokenPromise[1]) / 2;
  const double target =
      points(p->publicAttitude * opinion + p->publicBase + p->publicTangibles * (d->tangibles - p->tangiblesNormal) +
             p->publicCommunity * (d->community - p->communityNormal) +
             p->publicPrice * lnr(d->standPrice / p->marketPrice) - p->publicBroken * broken +
             p->publicAds * (run->now.reachedByAds - p->adsNormal));
  organiser->publicImage += p->publicRate * (target - organiser->publicImage);
}

/* How much is said at which satisfaction. */
struct talkativeness {
  double badBase, badSlope, badBelow, badMax, goodBase, goodSlope, goodFrom, goodMin, goodMax;
};

/* Messages an attendee sends: below 0 bad ones, above 0 good ones. */
static inline double messages(double satisfaction, const struct talkativeness *p) {
  const double bad = pos(p->badBase + p->badSlope * (p->badBelow - satisfaction));
  const double good = p->goodMin + pos(p->goodBase + p->goodSlope * (satisfaction - p->goodFrom) - p->goodMin);
  const int isBad = isBelow(satisfaction, p->badBelow);
  return (1 - isBad) * (good < p->goodMax ? good : p->goodMax) - isBad * (bad < p->badMax ? bad : p->badMax);
}

static void speak(struct run *run) {
  const struct parameters *p = &run->parameters;
  const double *restrict satisfaction = run->customers.satisfaction;
  const int32_t *restrict attendees = run->attendees;
  const struct talkativeness talkativeness = {p->badBase,   p->badSlope, p->badBelow, p->badMax, p->goodBase,
                                              p->goodSlope, p->goodFrom, p->goodMin,  p->goodMax};
  double *restrict wordVolume = run->customers.wordVolume;
  const int32_t end = endAttendee(run, 1);
  memset(wordVolume, 0, (size_t)run->count * sizeof *wordVolume);
  for (int32_t k = 0; k < end; k++) {
    const int32_t i = attendees[k];
    wordVolume[i] = messages(satisfaction[i], &talkativeness);
  }
}

static void hear(struct run *run, int32_t from, int32_t to) {
  const double *restrict wordVolume = run->customers.wordVolume;
  double *restrict positiveWord = run->customers.positiveWord;
  double *restrict negativeWord = run->customers.negativeWord;
  const double hearGood = run->parameters.hearGood;
  const double hearBad = run->parameters.hearBad;
  const double halfShare = run->parameters.hearShare / 2;
  for (int32_t i = from; i < to; i++) {
    const int32_t *restrict link = run->links + (size_t)i * LINKS_PER_CUSTOMER;
    const double a = wordVolume[link[0]];
    const double b = wordVolume[link[1]];
    const double c = wordVolume[link[2]];
    const double d = wordVolume[link[3]];
    const double e = wordVolume[link[4]];
    const double f = wordVolume[link[5]];
    const double g = wordVolume[link[6]];
    const double h = wordVolume[link[7]];
    const double size = fabs(a) + fabs(b) + fabs(c) + fabs(d) + fabs(e) + fabs(f) + fabs(g) + fabs(h);
    const double sum = a + b + c + d + e + f + g + h;
    const double good = halfShare * (size + sum);
    const double bad = halfShare * (size - sum);
    positiveWord[i] = good / (1 + hearGood * good);
    negativeWord[i] = bad / (1 + hearBad * bad);
  }
}

void talk(struct run *run) {
  judgePromise(run);
  formPublicImage(run);
  speak(run);
  for (int side = 0; side < 2; side++) {
    const int32_t end = endOf(run, side);
    for (int32_t from = firstOf(run, side); from < end; from += BLOCK) hear(run, from, least(from + BLOCK, end));
  }
}
