#include "digest.h"

#include <stdio.h>
#include <string.h>

struct sums {
  uint32_t first, second;
};

static void addWord(struct sums *sums, uint32_t word) {
  const uint32_t first = (sums->first ^ word) * 0x01000193u;
  const uint32_t second = (sums->second ^ word) * 0x85ebca6bu;
  sums->first = first ^ first >> 15;
  sums->second = second ^ second >> 13;
}

static void addWords(struct sums *sums, const void *column, size_t bytes) {
  for (size_t at = 0; at < bytes; at += 4) {
    uint32_t word;
    memcpy(&word, (const char *)column + at, 4);
    addWord(sums, word);
  }
}

static void addColumn(struct sums *sums, const struct column *column, int32_t count) {
  if (column->bytes > 1) {
    addWords(sums, column->start, (size_t)count * column->bytes);
    return;
  }
  const uint8_t *flags = column->start;
  for (int32_t i = 0; i < count; i++) addWord(sums, flags[i]);
}

static void addStocks(struct sums *sums, const struct run *run) {
  const struct organiser *o = &run->organiser;
  const double stocks[] = {o->trainingStock, o->knowledge,    o->credibility,    o->publicImage,     o->erosion,
                           o->exploitation,  o->lastVisitors, o->lastExhibitors, o->brokenPromise[0], o->brokenPromise[1],
                           run->edition};
  addWords(sums, stocks, sizeof stocks);
}

void digestOf(const struct run *run, char word[DIGEST_LENGTH + 1]) {
  struct sums sums = {0x811c9dc5u, 0x9e3779b9u};
  struct column columns[COLUMN_COUNT];
  listColumns(&run->customers, columns);
  for (int k = 0; k < COLUMN_COUNT; k++) addColumn(&sums, &columns[k], run->count);
  addStocks(&sums, run);
  snprintf(word, DIGEST_LENGTH + 1, "%08x%08x", sums.first, sums.second);
}
