/*
 * Plays the editions of a file written by twinInput.ts.
 *
 *   twin file            one line an edition: digest of the state, then what the edition found out
 *   twin file state      the same, and the memory of all columns, as it is in the end, into the file `state`
 *   twin file 3 5        3 times without a watch, then 5 times with one: a line each, nanoseconds of every step of
 *                        every edition
 */
#define _POSIX_C_SOURCE 199309L

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "digest.h"
#include "input.h"
#include "random.h"

enum { PHASES = 9, STEPS = PHASES + 1 };
static void (*const phases[PHASES])(struct run *) = {promise,  book, serve,    empower, evaluate,
                                                     relate, talk, classify, account};

double normals[1021];

static void prepareNormals(void) {
  for (int sum = 0; sum < 1021; sum++) normals[sum] = (sum - 510) / 147.8;
}

static double nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1e9 + now.tv_nsec;
}

/* Writes what openEdition and each phase take into `spent`. */
static void playEdition(struct input *input, int32_t edition, double spent[STEPS]) {
  double last = nanoseconds();
  openEdition(&input->run, &input->decisions, &input->conditions[edition]);
  for (int step = 0; step < STEPS; step++) {
    const double next = nanoseconds();
    spent[step] = next - last;
    last = next;
    if (step < PHASES) phases[step](&input->run);
  }
}

static void printPair(const int32_t pair[2]) { printf(" %d %d", pair[0], pair[1]); }

/* What no column and no stock shows, in the order of findingsOf in phases.ts. */
static void printFindings(const struct edition *now) {
  for (int k = 0; k < SCHEMES * 2 * CELLS; k++) printf(" %d", now->transitions[k]);
  for (int k = 0; k < 8; k++) printf(" %d", now->stayedAway[k]);
  for (int k = 0; k < 2 * VALUE_PARTS; k++) printf(" %.17g", now->valueParts[k]);
  printPair(now->attendedLast);
  printPair(now->couldReturn);
  printPair(now->returned);
  printPair(now->firstTimers);
  printPair(now->wentToRival);
  printPair(now->failures);
  printPair(now->repeatedFailures);
  printPair(now->complaints);
  printPair(now->overloaded);
  printPair(now->promoters);
  printPair(now->detractors);
  printf(" %d %.17g %.17g", now->turnedAway, now->fairness[0], now->fairness[1]);
  printf(" %.17g %.17g", now->pastRevenue[0], now->pastRevenueReturned[1]);
  printf(" %.17g %.17g", now->marginMedian, now->marginTop);
  printf(" %.17g %.17g %.17g\n", now->money.revenue, now->money.profit, now->money.customerEquity);
}

static void check(struct input *input) {
  double spent[STEPS];
  char word[DIGEST_LENGTH + 1];
  for (int32_t edition = 0; edition < input->editions; edition++) {
    playEdition(input, edition, spent);
    digestOf(&input->run, word);
    printf("%s", word);
    printFindings(&input->run.now);
  }
}

static int keepState(const struct input *input, const char *path) {
  FILE *file = fopen(path, "wb");
  if (file == NULL) return 2;
  const size_t written = fwrite(input->columns, 1, input->bytes, file);
  return fclose(file) == 0 && written == input->bytes ? 0 : 2;
}

static void measure(struct input *input, int unwatched, int watched) {
  for (int round = -unwatched; round < watched; round++) {
    reopen(input);
    for (int32_t edition = 0; edition < input->editions; edition++) {
      double spent[STEPS];
      playEdition(input, edition, spent);
      for (int step = 0; round >= 0 && step < STEPS; step++) printf("%.0f ", spent[step]);
    }
    if (round >= 0) printf("\n");
  }
}

int main(int count, char **words) {
  static struct input input;
  if (count < 2 || count > 4) {
    fprintf(stderr, "expected: %s file [state | rounds without a watch, rounds with one]\n", words[0]);
    return 2;
  }
  prepareNormals();
  readInput(&input, words[1]);
  if (count == 4) measure(&input, atoi(words[2]), atoi(words[3]));
  else check(&input);
  return count == 3 ? keepState(&input, words[2]) : 0;
}
