/* Friendship, trust, belonging and attitude, each feeding the next. src/model/bonds.ts */
#include "maths.h"
#include "run.h"

void befriend(struct run *run, int side, const int32_t *restrict list, int32_t count) {
  const struct customers *c = &run->customers;
  const struct parameters *p = &run->parameters;
  const struct decisions *d = run->now.decisions;
  double *restrict friendship = c->friendship;
  const double *restrict empathy = c->experienced[3];
  const uint8_t *restrict tier = c->tier;
  const uint8_t *restrict tenure = c->tenure;
  const double *restrict attention = run->now.attention + side * 4;
  const double knowing = p->oneToOneBase + (p->oneToOneKnowledge * run->organiser.knowledge) / 100;
  const double common =
      (p->friendPersonal * d->personalisation * knowing + p->friendCommunity * d->community) / 100;
  const double friendshipRate = p->friendshipRate;
  const double friendEmpathy = p->friendEmpathy;
  const double friendAttention = p->friendAttention;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double target = points(friendEmpathy * empathy[i] + friendAttention * attention[tier[i]] + common +
                                 byTenure.friendship[tenure[i]]);
    friendship[i] += friendshipRate * (target - friendship[i]);
  }
}

/* What a failure does to trust: a complaint answered well or badly, or one never voiced. */
struct failureTrust {
  const uint8_t *complained, *failed;
  const double *recoveryQuality;
  double trustRecovery, trustRecoveryFrom, trustSilent;
};

static inline double failureTrust(const struct failureTrust *f, int32_t i) {
  if (f->complained[i] == 1) return f->trustRecovery * (f->recoveryQuality[i] - f->trustRecoveryFrom);
  return f->failed[i] > 0 ? -f->trustSilent : 0;
}

void learnTrust(struct run *run, const int32_t *restrict list, int32_t count) {
  const struct customers *c = &run->customers;
  const struct parameters *p = &run->parameters;
  const struct decisions *d = run->now.decisions;
  double *restrict trust = c->trust;
  const double *restrict perceivedQuality = c->perceivedQuality;
  const double *restrict attitude = c->attitude;
  const double *restrict satisfaction = c->satisfaction;
  const struct failureTrust failures = {c->complained,    c->failed,            c->recoveryQuality,
                                        p->trustRecovery, p->trustRecoveryFrom, p->trustSilent};
  const double promised = d->promise;
  const double tUp = p->tUp;
  const double tDown = p->tDown;
  const double trustPromise = p->trustPromise;
  const double trustPromiseLow = p->trustPromiseLow;
  const double trustPromiseHigh = p->trustPromiseHigh;
  const double trustAttitude = p->trustAttitude;
  const double attitudeCentre = p->attitudeCentre;
  const double lowSatisfaction = p->lowSatisfaction;
  const double common = p->trustBase + p->trustInformation * (d->information - p->informationNormal) +
                        (d->explainPrice != 0 ? p->trustExplained : 0) - p->trustEmptiness * run->now.emptiness;
  const double locked = (p->trustLock * d->lockIn) / 100;
  const double calm = locked * p->trustLockCalm;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double kept = clamp(perceivedQuality[i] - promised, trustPromiseLow, trustPromiseHigh);
    const double target = points(common + trustPromise * kept + trustAttitude * (attitude[i] - attitudeCentre) +
                                 failureTrust(&failures, i) -
                                 (calm + isBelow(satisfaction[i], lowSatisfaction) * (locked - calm)));
    trust[i] += (tUp + isBelow(target, trust[i]) * (tDown - tUp)) * (target - trust[i]);
  }
}

void belong(struct run *run, const int32_t *restrict list, int32_t count) {
  const struct customers *c = &run->customers;
  const struct parameters *p = &run->parameters;
  const struct decisions *d = run->now.decisions;
  double *restrict belonging = c->belonging;
  const double *restrict satisfaction = c->satisfaction;
  const double *restrict empowerment = c->empowerment;
  const double *restrict trust = c->trust;
  const double *restrict friendship = c->friendship;
  const double belongSatisfaction = p->belongSatisfaction;
  const double belongEmpowerment = p->belongEmpowerment;
  const double belongTrust = p->belongTrust;
  const double belongFriendship = p->belongFriendship;
  const double belongingRate = p->belongingRate;
  const double lowSatisfaction = p->lowSatisfaction;
  const double satisfactionCentre = p->satisfactionCentre;
  const double empowermentCentre = p->empowermentCentre;
  const double trustNormal = p->trustNormal;
  const double friendshipNormal = p->friendshipNormal;
  const double common = p->belongBase + (p->belongCommunity * (d->community - p->communityNormal)) / 100 +
                        p->belongRewards * (d->rewards / 100 - p->rewardsNormal) * (p->belongOwn + run->now.rights);
  const double locked = (p->belongLock * d->lockIn) / 100;
  const double calm = locked * p->belongLockCalm;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double target =
        points(common + belongSatisfaction * (satisfaction[i] - satisfactionCentre) +
               belongEmpowerment * (empowerment[i] - empowermentCentre) + belongTrust * (trust[i] - trustNormal) +
               belongFriendship * (friendship[i] - friendshipNormal) -
               (calm + isBelow(satisfaction[i], lowSatisfaction) * (locked - calm)));
    belonging[i] += belongingRate * (target - belonging[i]);
  }
}

/* Attitude is satisfaction that lasts; image follows what was seen. */
void formAttitude(struct run *run, const int32_t *restrict list, int32_t count) {
  const struct customers *c = &run->customers;
  const struct parameters *p = &run->parameters;
  double *restrict attitude = c->attitude;
  double *restrict imagePerception = c->imagePerception;
  const double *restrict lastingSatisfaction = c->lastingSatisfaction;
  const double *restrict satisfaction = c->satisfaction;
  const double *restrict trust = c->trust;
  const double *restrict perceivedQuality = c->perceivedQuality;
  const uint8_t *restrict tenure = c->tenure;
  const double attitudeTrust = p->attitudeTrust;
  const double trustNormal = p->trustNormal;
  const double lowSatisfaction = p->lowSatisfaction;
  const double imageRate = p->imageRate;
  const double imageQuality = p->imageQuality;
  const double imageOffset = p->imageOffset;
  const double locked = (p->attitudeLock * run->now.decisions->lockIn) / 100;
  const double calm = locked * p->attitudeLockCalm;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const double lock = calm + isBelow(satisfaction[i], lowSatisfaction) * (locked - calm);
    attitude[i] += byTenure.attitudeRate[tenure[i]] *
                   (lastingSatisfaction[i] + attitudeTrust * (trust[i] - trustNormal) - lock - attitude[i]);
    const double seen = imageQuality * (perceivedQuality[i] - imageOffset) + (1 - imageQuality) * satisfaction[i];
    imagePerception[i] += imageRate * (seen - imagePerception[i]);
  }
}
