/* Draws of src/model/random.ts: 32-bit integer arithmetic on the key of a customer, nothing else. */
#ifndef RANDOM_H
#define RANDOM_H

#include <stdint.h>

static inline uint32_t mix(uint32_t x) {
  x ^= x >> 16;
  x *= 0x21f0aaadu;
  x ^= x >> 15;
  x *= 0x735a2d97u;
  return x ^ (x >> 15);
}

static inline uint32_t customerKey(uint32_t seed, uint32_t index, uint32_t generation) {
  const uint32_t world = mix(seed ^ 0x7f4a7c15u);
  return mix(world ^ (index + 1) * 0x9e3779b1u ^ (generation + 1) * 0x85ebca6bu);
}

static inline uint32_t editionSalt(int32_t edition, uint32_t luck) {
  return (uint32_t)(edition + 64) * 0xc2b2ae35u ^ luck * 0x165667b1u;
}

static inline uint32_t editionKey(uint32_t key, uint32_t salt) { return mix(key ^ salt); }
static inline uint32_t draw(uint32_t key, uint32_t purpose) { return mix(key + purpose); }

/* A share within 0 and 1, both excluded. */
static inline double uniform(uint32_t bits) { return (bits + 0.5) * 2.3283064365386963e-10; }

/* (sum - 510)/147.8 for every sum of four bytes; filled by prepareNormals. */
extern double normals[1021];

static inline double normal(uint32_t bits) {
  return normals[(bits & 255) + (bits >> 8 & 255) + (bits >> 16 & 255) + (bits >> 24)];
}

#define PURPOSE(number) (((number) + 1u) * 0x27d4eb2fu)

/* Drawn once, at birth. `weight` and `willOwn` are the first of five. */
#define BIRTH_STAND_AREA PURPOSE(0)
#define BIRTH_WEIGHT(dimension) PURPOSE(1u + (dimension))
#define BIRTH_PRICE_SENSITIVITY PURPOSE(6)
#define BIRTH_INVOLVEMENT PURPOSE(7)
#define BIRTH_VARIETY_SEEKING PURPOSE(8)
#define BIRTH_BASE_COMPETENCE PURPOSE(9)
#define BIRTH_OUR_TASTE PURPOSE(10)
#define BIRTH_RIVAL_TASTE PURPOSE(11)
#define BIRTH_SERVICE_FIT PURPOSE(12)
#define BIRTH_RIVAL_FIT PURPOSE(13)
#define BIRTH_SERVICE_COST PURPOSE(14)
#define BIRTH_RESPONSE_STYLE PURPOSE(15)
#define BIRTH_WILL_SHARED PURPOSE(16)
#define BIRTH_WILL_OWN(dimension) PURPOSE(17u + (dimension))
#define BIRTH_SHOULD_EXPECTATION PURPOSE(22)
#define BIRTH_IMAGE_PERCEPTION PURPOSE(23)
#define BIRTH_ATTITUDE PURPOSE(24)
#define BIRTH_RIVAL_ATTITUDE PURPOSE(25)
#define BIRTH_TRUST PURPOSE(26)
#define BIRTH_RIVAL_HABIT PURPOSE(27)
#define BIRTH_RECOMMENDATION PURPOSE(29)

/* Drawn every edition. */
#define DRAW_EXIT PURPOSE(32)
#define DRAW_AVAILABLE PURPOSE(33)
#define DRAW_OURS PURPOSE(34)
#define DRAW_BOTH PURPOSE(35)
#define DRAW_RIVAL PURPOSE(36)
#define DRAW_HALL PURPOSE(37)
#define DRAW_NOISE(dimension) PURPOSE(38u + (dimension))
#define DRAW_OUTCOME PURPOSE(43)
#define DRAW_FAILURE PURPOSE(44)
#define DRAW_SEVERITY PURPOSE(45)
#define DRAW_KIND PURPOSE(46)
#define DRAW_COMPLAINT PURPOSE(47)
#define DRAW_RECOVERY PURPOSE(48)
#define DRAW_SATISFACTION PURPOSE(49)
#define DRAW_RIVAL_NOISE PURPOSE(50)
#define DRAW_MANAGER PURPOSE(51)

#endif
