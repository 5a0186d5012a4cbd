/* One played show, as src/model/run.ts and edition.ts have it, and what the theories offer each other. */
#ifndef RUN_H
#define RUN_H

#include <stdint.h>

/* Made by twinHeader.ts from the tables of the model: struct customers, parameters, decisions, conditions. */
#include "tables.h"

enum { BLOCK = 512, LINKS_PER_CUSTOMER = 8, COUNTER_MAX = 250 };
enum { SCHEMES = 5, TRANSITION_SIZE = 5, CELLS = TRANSITION_SIZE * TRANSITION_SIZE, VALUE_PARTS = 8 };

struct organiser {
  double trainingStock, knowledge, credibility, publicImage, erosion, exploitation;
  double lastVisitors, lastExhibitors;
  double brokenPromise[2];
};

/* Cost lines in the order they are added up: levers that cost something, then what follows from what customers do. */
enum { LEVER_LINES = 19 };
enum {
  STAND_BUILDING = LEVER_LINES,
  WINNING,
  KEEPING,
  EXHIBITOR_SERVICE,
  VISITOR_SERVICE,
  COMPLAINTS,
  LOCK_IN_REBATE,
  HALL_RENT,
  OVERHEAD,
  COST_LINES
};

struct money {
  double stands, tickets, other, revenue, profit, customerEquity;
  double costs[COST_LINES];
};

struct edition {
  const struct decisions *decisions;
  const struct conditions *conditions;
  uint32_t salt;
  double effectiveInformation, reachedByAds;
  int32_t attendedLast[2];
  int32_t couldReturn[2], returned[2], attending[2], firstTimers[2], wentToRival[2];
  double pastRevenue[2], pastRevenueReturned[2];
  int32_t turnedAway;
  double visitorPersons, netArea;
  double fill, crowdExhibitors, crowdVisitors, load, stress;
  double standard[5], delivered[5], attention[8];
  int32_t failures[2], repeatedFailures[2], complaints[2];
  double rights, emptiness, control;
  int32_t overloaded[2];
  double valueParts[2 * VALUE_PARTS], fairness[2];
  double marginMedian, marginTop;
  int32_t transitions[SCHEMES * 2 * CELLS], stayedAway[8];
  int32_t promoters[2], detractors[2];
  struct money money;
};

struct run {
  struct customers customers;
  struct parameters parameters;
  struct organiser organiser;
  struct edition now;
  double profit; /* of the editions from 1 on */
  uint32_t seed;
  int32_t edition, count, exhibitorCount;
  const int32_t *links;
  int32_t *attendees;
};

static inline int32_t firstOf(const struct run *run, int side) { return side == 0 ? 0 : run->exhibitorCount; }
static inline int32_t endOf(const struct run *run, int side) { return side == 0 ? run->exhibitorCount : run->count; }
static inline int32_t firstAttendee(const struct run *run, int side) { return side == 0 ? 0 : run->now.attending[0]; }
static inline int32_t endAttendee(const struct run *run, int side) {
  return side == 0 ? run->now.attending[0] : run->now.attending[0] + run->now.attending[1];
}
static inline int32_t least(int32_t a, int32_t b) { return a < b ? a : b; }

/* Sum of a column over a list, block by block. */
double sumOf(const double *column, const int32_t *list, int32_t from, int32_t to);

/* The phases of an edition, in order. */
void openEdition(struct run *run, const struct decisions *decisions, const struct conditions *conditions);
void promise(struct run *run);
void book(struct run *run);
void serve(struct run *run);
void empower(struct run *run);
void evaluate(struct run *run);
void relate(struct run *run);
void talk(struct run *run);
void classify(struct run *run);
void account(struct run *run);

/* choice.c: at most a block of customers of one side before the same choice; results hold until the next call. */
struct choosers {
  const struct run *run;
  int side;
  const int32_t *list;
  int32_t count;
  int isReturning;
};
struct choices {
  const double *price, *anyProbability, *oursProbability, *bothShare;
};
double crossPull(const struct run *run, int side, double visitors, double exhibitors);
double turnoutFactor(const struct run *run, int side, int isReturning, double cross);
double availability(const struct run *run, int side);
/* `turnout` is what the other side weighs with them, as a factor of the pull of ours. */
struct choices choices(const struct choosers *choosers, double turnout);
const double *rivalPullOf(const struct choosers *choosers);
const double *netPricesOf(const struct choosers *choosers);

/* relationship.c: points of a list; valid until the next call. */
const double *relationshipQualities(const struct run *run, const int32_t *list, int32_t count);

/* serve.c, failure.c */
double oneToOne(const struct run *run);
void fail(struct run *run, int side, const int32_t *list, int32_t count);

/* value.c: how fair each of a list found the terms; valid until the next call. */
const double *judgeValue(struct run *run, int side, const int32_t *list, int32_t count);

/* tenure.c: what depends on how many editions a customer has attended. */
struct tenureTables {
  double ladder[256], care[256], friendship[256], competence[256], attitudeRate[256], willRate[256];
};
extern struct tenureTables byTenure;
/* To be called when an edition opens. */
void prepareTenure(const struct run *run);

/* bonds.c, learning.c, absence.c: the parts of relate */
void befriend(struct run *run, int side, const int32_t *list, int32_t count);
void learnTrust(struct run *run, const int32_t *list, int32_t count);
void belong(struct run *run, const int32_t *list, int32_t count);
void formAttitude(struct run *run, const int32_t *list, int32_t count);
void learnExpectations(struct run *run, const int32_t *list, int32_t count);
void ratchet(struct run *run, const int32_t *list, int32_t count);
void gainExperience(struct run *run, const int32_t *list, int32_t count);
void countEdition(struct run *run, const int32_t *list, int32_t count);
void recommend(struct run *run, const int32_t *list, int32_t count);
void relateOthers(struct run *run);
void managersLeave(struct run *run);

/* quantiles.c: changes the order of the values. */
double quantile(double *values, int32_t count, double share);

/* segments.c and transitions.c: classes of the block of attendees in hand, as a classifier leaves them. */
extern uint8_t classes[BLOCK];
void classifyBy(const struct run *run, int scheme, int side, const int32_t *list, int32_t count);
uint8_t *schemeColumn(const struct customers *customers, int scheme);
void leaveClasses(struct run *run, int side, int scheme, const int32_t *list, int32_t count);
void enterClasses(struct run *run, int side, int scheme, const int32_t *list, int32_t count);

#endif
