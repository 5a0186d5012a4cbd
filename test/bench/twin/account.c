/* Account: money. src/model/phases/account.ts */
#include "costs.h"
#include "run.h"

static double lifetimeValue(double margin, double renewal, const struct parameters *p) {
  const double kept = renewal < p->equityCap ? renewal : p->equityCap;
  return (margin * kept) / (1 + p->discountRate - kept);
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
    for (int32_t k = from; k < to; k++) sum += pricePaid[attendees[k]] * standArea[attendees[k]];
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
      sum += serviceCostFactor[i] * careGrowth(tenure[i], &run->parameters);
    }
    total += sum;
  }
  return total;
}

/* Every cost line of the edition, added up in order, yuan. */
static double sumCosts(const struct run *run, double stands) {
  const struct edition *now = &run->now;
  const struct parameters *p = &run->parameters;
  const double scale = now->conditions->scale;
  const double recovery = now->decisions->recovery / 100;
  const double newcomers = now->attending[0] - now->returned[0];
  const double complaints = now->complaints[0] + now->complaints[1];
  double sum = sumLeverCosts(run);
  sum += p->build * now->netArea;
  sum += p->newCost * newcomers;
  sum += p->oldCost * now->returned[0];
  sum += contactCost(run) * contactUnits(run);
  sum += p->visHead * now->visitorPersons;
  sum += complaints * p->complaintCost * (recovery * recovery + p->complaintBase);
  sum += (p->lockRebate * now->decisions->lockIn * stands) / 100;
  sum += p->hallRent * scale;
  sum += p->overhead * scale;
  return sum;
}

static void accountProfit(struct run *run) {
  struct money *money = &run->now.money;
  const struct parameters *p = &run->parameters;
  money->stands = standRevenue(run);
  money->tickets = p->personsPerAgent *
                   sumOf(run->customers.pricePaid, run->attendees, run->now.attending[0], endAttendee(run, 1));
  money->other = p->other * money->stands;
  money->revenue = money->stands + money->tickets + money->other;
  money->profit = money->revenue - sumCosts(run, money->stands);
}

static void accountCustomers(struct run *run) {
  const double *restrict margin = run->customers.margin;
  const double *restrict renewalForecast = run->customers.renewalForecast;
  double *restrict cumulativeProfit = run->customers.cumulativeProfit;
  const int32_t *restrict attendees = run->attendees;
  const int32_t end = endAttendee(run, 1);
  double equity = 0;
  for (int32_t from = 0; from < end; from += BLOCK) {
    const int32_t to = least(from + BLOCK, end);
    double sum = 0;
    for (int32_t k = from; k < to; k++) {
      const int32_t i = attendees[k];
      cumulativeProfit[i] += margin[i];
      sum += lifetimeValue(margin[i], renewalForecast[i], &run->parameters);
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
