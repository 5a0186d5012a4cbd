export * from '../zhHans/cockpit';
export * from '../zhHans/figures';
export * from '../zhHans/floor';
export * from '../zhHans/theories';
export * from '../zhHans/cabinet';
export * from '../zhHans/exporting';
export * from '../zhHans/story';
export * from '../zhHans/linking';
