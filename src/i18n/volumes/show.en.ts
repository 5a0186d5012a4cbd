export * from '../en/cockpit';
export * from '../en/figures';
export * from '../en/floor';
export * from '../en/theories';
export * from '../en/cabinet';
export * from '../en/exporting';
export * from '../en/story';
export * from '../en/linking';
