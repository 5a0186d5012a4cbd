/* Account: money. src/model/phases/account.ts */
#include "costs.h"
#include "run.h"

static inline double lifetimeValue(double margin, double renewal, double equityCap, double discountRate) {
  const double kept = renewal < equityCap ? renewal : equityCap;
  return (margin * kept) / (1 + discountRate - kept);
}

/* Sum over the attending exhibitors of price times area, yuan. */
static double standRevenue(const struct run *run) {
  const double *restrict pricePaid = run->customers.pricePaid;
  const uint8_t *restrict standArea = run->customers.standArea;
  const int32_t *restrict attendees = run->attendees;
  const int32_t end = run->now.attending[0];
  double total = 0;
  for (int32_t from = 0; from < end; from += BLOCK) {
    const int32_t to = least(from + BLOCK, end);
    double sum = 0;
    for (int32_t k = from; k < to; k++) {
      const int32_t i = attendees[k];
      sum += pricePaid[i] * standArea[i];
    }
    total += sum;
  }
  return total;
}

/* Sum over the attending exhibitors of how demanding each is. */
static double contactUnits(const struct run *run) {
  const double *restrict serviceCostFactor = run->customers.serviceCostFactor;
  const uint8_t *restrict tenure = run->customers.tenure;
  const int32_t *restrict attendees = run->attendees;
  const int32_t end = run->now.attending[0];
  double total = 0;
  for (int32_t from = 0; from < end; from += BLOCK) {
    const int32_t to = least(from + BLOCK, end);
    double sum = 0;
    for (int32_t k = from; k < to; k++) {
      const int32_t i = attendees[k];
      sum += serviceCostFactor[i] * byTenure.care[tenure[i]];
    }
    total += sum;
  }
  return total;
}

/* Writes the costs that follow from what customers do, yuan. */
static void writeCustomerCosts(const struct run *run, double lines[COST_LINES], double stands) {
  const struct edition *now = &run->now;
  const struct parameters *p = &run->parameters;
  const double recovery = now->decisions->recovery / 100;
  const double newcomers = now->attending[0] - now->returned[0];
  const double complaints = now->complaints[0] + now->complaints[1];
  lines[STAND_BUILDING] = p->build * now->netArea;
  lines[WINNING] = p->newCost * newcomers;
  lines[KEEPING] = p->oldCost * now->returned[0];
  lines[EXHIBITOR_SERVICE] = contactCost(run) * contactUnits(run);
  lines[VISITOR_SERVICE] = p->visHead * now->visitorPersons;
  lines[COMPLAINTS] = complaints * p->complaintCost * (recovery * recovery + p->complaintBase);
  lines[LOCK_IN_REBATE] = (p->lockRebate * now->decisions->lockIn * stands) / 100;
}

/* Writes every cost line of the edition, yuan. */
static void writeCosts(struct run *run, double stands) {
  const double scale = run->now.conditions->scale;
  double *lines = run->now.money.costs;
  writeLeverCosts(run, lines);
  writeCustomerCosts(run, lines, stands);
  lines[HALL_RENT] = run->parameters.hallRent * scale;
  lines[OVERHEAD] = run->parameters.overhead * scale;
}

static double sumCosts(const struct money *money) {
  double sum = 0;
  for (int line = 0; line < COST_LINES; line++) sum += money->costs[line];
  return sum;
}

/* Revenue, costs and profit of the edition. */
static void accountProfit(struct run *run) {
  struct money *money = &run->now.money;
  const struct parameters *p = &run->parameters;
  money->stands = standRevenue(run);
  money->tickets = p->personsPerAgent *
                   sumOf(run->customers.pricePaid, run->attendees, run->now.attending[0], endAttendee(run, 1));
  money->other = p->other * money->stands;
  money->revenue = money->stands + money->tickets + money->other;
  writeCosts(run, money->stands);
  money->profit = money->revenue - sumCosts(money);
}

static void accountCustomers(struct run *run) {
  const double *restrict margin = run->customers.margin;
  const double *restrict renewalForecast = run->customers.renewalForecast;
  double *restrict cumulativeProfit = run->customers.cumulativeProfit;
  const int32_t *restrict attendees = run->attendees;
  const double equityCap = run->parameters.equityCap;
  const double discountRate = run->parameters.discountRate;
  const int32_t end = endAttendee(run, 1);
  double equity = 0;
  for (int32_t from = 0; from < end; from += BLOCK) {
    const int32_t to = least(from + BLOCK, end);
    double sum = 0;
    for (int32_t k = from; k < to; k++) {
      const int32_t i = attendees[k];
      cumulativeProfit[i] += margin[i];
      sum += lifetimeValue(margin[i], renewalForecast[i], equityCap, discountRate);
    }
    equity += sum;
  }
  run->now.money.customerEquity = equity;
}

/* Stocks the next edition starts from. */
static void closeBooks(struct run *run) {
  run->organiser.lastVisitors = run->now.visitorPersons;
  run->organiser.lastExhibitors = run->now.attending[0];
  run->profit += run->now.money.profit;
}

void account(struct run *run) {
  accountProfit(run);
  accountCustomers(run);
  closeBooks(run);
}
