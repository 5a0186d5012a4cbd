#ifndef DIGEST_H
#define DIGEST_H

#include "run.h"

enum { DIGEST_LENGTH = 16 };

/* Writes the word of src/model/digest.ts for the whole state: 16 digits and a final 0. */
void digestOf(const struct run *run, char word[DIGEST_LENGTH + 1]);

#endif
