export * from '../zhHans/common';
export * from '../zhHans/app';
export * from '../zhHans/home';
export * from '../zhHans/scenarios';
export * from '../zhHans/phases';
export * from '../zhHans/levers';
export * from '../zhHans/keeping';
export * from '../zhHans/shelf';
