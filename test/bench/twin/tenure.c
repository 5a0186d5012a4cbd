/* What depends on how many editions a customer has attended, looked up. src/model/tenure.ts */
#include "maths.h"
#include "prices.h"
#include "run.h"

struct tenureTables byTenure;

/* How much dearer the care for a customer becomes with his editions. */
static double careGrowth(double tenure, const struct parameters *p) {
  return 1 + p->contactTenure * (tenure - pos(tenure - p->contactTenureMax));
}

void prepareTenure(const struct run *run) {
  const struct parameters *p = &run->parameters;
  const double adaptation = run->now.conditions->adaptation;
  for (int tenure = 0; tenure < 256; tenure++) {
    const int isNew = tenure < p->newTenure;
    byTenure.ladder[tenure] = ladder(tenure, p);
    byTenure.care[tenure] = careGrowth(tenure, p);
    byTenure.friendship[tenure] = p->friendTenure * smaller(tenure, p->friendTenureMax);
    byTenure.competence[tenure] = p->competenceTenure * smaller(tenure, p->competenceTenureMax);
    byTenure.attitudeRate[tenure] = isNew ? p->attNew : p->attOld;
    byTenure.willRate[tenure] = smaller(1, adaptation * (isNew ? p->willNew : p->willOld));
  }
}
