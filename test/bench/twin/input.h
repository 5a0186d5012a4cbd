#ifndef INPUT_H
#define INPUT_H

#include "run.h"

/* A run as the harness wrote it, and what it is to play. */
struct input {
  struct run run;
  struct decisions decisions;
  int32_t editions;
  struct conditions *conditions; /* one per edition */
  size_t bytes;
  char *columns;       /* memory of all columns */
  const char *opening; /* the same as they were at the start */
  struct run openingRun;
};

/* Reads the file twinInput.ts wrote; ends the program when it cannot. */
void readInput(struct input *input, const char *path);

/* Puts everything back as it was at the start. */
void reopen(struct input *input);

#endif
