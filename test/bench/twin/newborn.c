#include "newborn.h"

#include "random.h"

uint32_t keys[NEWBORN_MAX];

void takeKeys(const struct newborn *born) {
  const uint32_t *restrict generation = born->customers->generation;
  uint32_t *restrict randomKey = born->customers->randomKey;
  const int32_t *restrict list = born->list;
  const int32_t count = born->count;
  const uint32_t seed = born->seed;
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const uint32_t key = customerKey(seed, (uint32_t)i, generation[i]);
    keys[k] = key;
    randomKey[i] = key;
  }
}
