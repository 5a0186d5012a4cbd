export * from '../zhHant/cockpit';
export * from '../zhHant/figures';
export * from '../zhHant/floor';
export * from '../zhHant/theories';
export * from '../zhHant/cabinet';
export * from '../zhHant/exporting';
export * from '../zhHant/story';
export * from '../zhHant/linking';
