#include "input.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The first numbers of the file, in the order of twinInput.ts. */
struct head {
  int32_t count, exhibitorCount, edition, editions;
  uint32_t seed, bytes;
};

static void stop(const char *what, const char *path) {
  fprintf(stderr, "%s: %s\n", path, what);
  exit(2);
}

static void *take(FILE *file, const char *path, size_t bytes) {
  void *memory = malloc(bytes + 8);
  if (memory == NULL) stop("no memory", path);
  if (fread(memory, 1, bytes, file) != bytes) stop("shorter than its head says", path);
  return memory;
}

static void takeInto(FILE *file, const char *path, void *into, size_t bytes) {
  if (fread(into, 1, bytes, file) != bytes) stop("shorter than its head says", path);
}

void readInput(struct input *input, const char *path) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) stop("cannot be opened", path);
  struct run *run = &input->run;
  struct head head;
  memset(input, 0, sizeof *input);
  takeInto(file, path, &head, sizeof head);
  run->count = head.count;
  run->exhibitorCount = head.exhibitorCount;
  run->edition = head.edition;
  run->seed = head.seed;
  input->editions = head.editions;
  input->bytes = head.bytes;
  takeInto(file, path, &run->organiser, sizeof run->organiser);
  takeInto(file, path, &run->parameters, sizeof run->parameters);
  takeInto(file, path, &input->decisions, sizeof input->decisions);
  input->conditions = take(file, path, (size_t)head.editions * sizeof *input->conditions);
  run->links = take(file, path, (size_t)head.count * LINKS_PER_CUSTOMER * sizeof *run->links);
  input->opening = take(file, path, input->bytes);
  fclose(file);
  run->attendees = malloc(((size_t)head.count + 1) * sizeof *run->attendees);
  input->columns = malloc(input->bytes);
  if (run->attendees == NULL || input->columns == NULL) stop("no memory", path);
  customersIn(&run->customers, input->columns, run->count);
  input->openingRun = *run;
  reopen(input);
}

void reopen(struct input *input) {
  memcpy(input->columns, input->opening, input->bytes);
  input->run = input->openingRun;
}
