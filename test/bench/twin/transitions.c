/* Who moved from which class to which: 5 × 5 counts. src/model/segments/transitions.ts */
#include <string.h>

#include "run.h"

enum { NEW = TRANSITION_SIZE - 1, LEFT = TRANSITION_SIZE - 1 };

uint8_t *schemeColumn(const struct customers *c, int scheme) {
  uint8_t *const columns[SCHEMES] = {c->dickBasu, c->knox, c->reinartzKumar, c->brandt, c->tier};
  return columns[scheme];
}

static int32_t *matrixOf(struct run *run, int scheme, int side) {
  return run->now.transitions + (scheme * 2 + side) * CELLS;
}

void leaveClasses(struct run *run, int side, int scheme, const int32_t *restrict list, int32_t count) {
  const uint8_t *restrict attendedPrevious = run->customers.attendedPrevious;
  const uint8_t *restrict column = schemeColumn(&run->customers, scheme);
  int32_t *restrict matrix = matrixOf(run, scheme, side);
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    matrix[column[i] * TRANSITION_SIZE + LEFT] += attendedPrevious[i];
  }
}

/* Four tallies side by side: one alone would wait for itself whenever two neighbours make the same move. */
void enterClasses(struct run *run, int side, int scheme, const int32_t *restrict list, int32_t count) {
  int32_t moves[4][CELLS];
  const uint8_t *restrict attendedPrevious = run->customers.attendedPrevious;
  uint8_t *restrict column = schemeColumn(&run->customers, scheme);
  int32_t *restrict matrix = matrixOf(run, scheme, side);
  memset(moves, 0, sizeof moves);
  for (int32_t k = 0; k < count; k++) {
    const int32_t i = list[k];
    const int row = NEW + attendedPrevious[i] * (column[i] - NEW);
    moves[k & 3][row * TRANSITION_SIZE + classes[k]]++;
    column[i] = classes[k];
  }
  for (int tally = 0; tally < 4; tally++) {
    for (int cell = 0; cell < CELLS; cell++) matrix[cell] += moves[tally][cell];
  }
}
