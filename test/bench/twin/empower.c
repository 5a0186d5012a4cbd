/* Empower: from rights to psychological empowerment. src/model/phases/empower.ts */
#include "maths.h"
#include "run.h"

/* What a right to choose offers, and what a customer can oversee. */
struct choosing {
  double optionsBase, optionsSpan, capacityBase, capacityCompetence, capacityOwn, capacityInformation;
};

static inline double optionsOf(double choice, const struct choosing *p) {
  return p->optionsBase + p->optionsSpan * choice;
}

static double autonomyOf(double choice, const struct choosing *p) {
  return ln(optionsOf(choice, p) / p->optionsBase) / ln((p->optionsBase + p->optionsSpan) / p->optionsBase);
}

/* Options beyond what the customer can oversee, in units of that capacity. */
static inline double overloadOf(double choice, double information, double competence, const struct choosing *p) {
  const double capacity =
      (p->capacityBase + p->capacityCompetence * competence) * (p->capacityOwn + p->capacityInformation * information);
  return pos(optionsOf(choice, p) / capacity - 1);
}

static void feelChoice(struct run *run, int side, const int32_t *restrict list, int32_t count) {
  const struct decisions *d = run->now.decisions;
  const struct parameters *p = &run->parameters;
  const double *restrict competence = run->customers.competence;
  double *restrict serviceChoice = run->customers.serviceChoice;
  double *restrict overload = run->customers.overload;
  const double choice = d->choice / 100;
  const double information = d->information / 100;
  const double overloadP = p->overloadP;
  const struct choosing choosing = {p->optionsBase,        p->optionsSpan, p->capacityBase,
                                    p->capacityCompetence, p->capacityOwn, p->capacityInformation};
  const double genuine = p->choiceOwn + (1 - p->choiceOwn) * run->now.effectiveInformation;
  const double level = 100 * (p->choiceBase + p->choiceAutonomy * autonomyOf(choice, &choosing) * genuine);
  int32_t overloaded = 0;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double excess = overloadOf(choice, information, competence[i], &choosing);
    overload[i] = excess;
    overloaded += excess > 0;
    serviceChoice[i] = points(level - overloadP * excess);
  }
  run->now.overloaded[side] += overloaded;
}

static void feelInformationAndImpact(struct run *run, const int32_t *restrict list, int32_t count) {
  const struct decisions *d = run->now.decisions;
  const struct parameters *p = &run->parameters;
  const double *restrict competence = run->customers.competence;
  double *restrict informationAttainment = run->customers.informationAttainment;
  double *restrict impact = run->customers.impact;
  const double attainmentBase = p->attainmentBase;
  const double attainmentOwn = p->attainmentOwn;
  const double attainmentCompetence = p->attainmentCompetence;
  const double informed = (p->attainmentInformation * d->information) / 100;
  const double genuine = 100 * run->now.effectiveInformation * (1 + (p->impactRewards * d->rewards) / 100);
  const double rights = (p->impactSuggestion * d->suggestion + p->impactDecision * d->decision) / 100;
  const double base = 100 * p->impactBase + genuine * rights;
  const double perCompetence = (genuine * p->impactParticipation * d->participation) / 100;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double able = competence[i];
    const double attained = attainmentBase + informed * (attainmentOwn + attainmentCompetence * able);
    informationAttainment[i] = points(100 * attained);
    impact[i] = points(base + perCompetence * able);
  }
}

static void gainPower(struct run *run, const int32_t *restrict list, int32_t count) {
  const struct parameters *p = &run->parameters;
  const double *restrict competence = run->customers.competence;
  const double *restrict serviceChoice = run->customers.serviceChoice;
  const double *restrict informationAttainment = run->customers.informationAttainment;
  const double *restrict impact = run->customers.impact;
  double *restrict empowerment = run->customers.empowerment;
  const double peRate = p->peRate;
  const double peChoice = p->peChoice;
  const double peInformation = p->peInformation;
  const double peImpact = p->peImpact;
  const double peOwn = p->peOwn;
  const double peCompetence = p->peCompetence;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double felt = peChoice * serviceChoice[i] + peInformation * informationAttainment[i] + peImpact * impact[i];
    empowerment[i] += peRate * (felt * (peOwn + peCompetence * competence[i]) - empowerment[i]);
  }
}

/* Rights, rights on paper, rewards that steer, and co-creation that serves the firm. */
static void weighRights(struct run *run) {
  struct edition *now = &run->now;
  const struct parameters *p = &run->parameters;
  const struct decisions *d = now->decisions;
  now->rights = (p->weightSuggestion * d->suggestion + p->weightChoice * d->choice + p->weightDecision * d->decision +
                 p->weightParticipation * d->participation) /
                100;
  now->emptiness = 100 * pos(now->rights - d->information / 100 - p->emptinessFree);
  now->control = p->control * pos(d->rewards / 100 - now->rights - p->controlFree);
  const double taken = d->participation * (1 - d->rewards / 100) * (1 - d->information / 100);
  run->organiser.exploitation += p->exploitationRate * (taken - p->exploitationFree - run->organiser.exploitation);
}

void empower(struct run *run) {
  weighRights(run);
  for (int side = 0; side < 2; side++) {
    const int32_t end = endAttendee(run, side);
    for (int32_t from = firstAttendee(run, side); from < end; from += BLOCK) {
      const int32_t *list = run->attendees + from;
      const int32_t count = least(BLOCK, end - from);
      feelChoice(run, side, list, count);
      feelInformationAndImpact(run, list, count);
      gainPower(run, list, count);
    }
  }
}
