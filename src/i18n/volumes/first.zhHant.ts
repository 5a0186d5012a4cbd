export * from '../zhHant/common';
export * from '../zhHant/app';
export * from '../zhHant/home';
export * from '../zhHant/scenarios';
export * from '../zhHant/phases';
export * from '../zhHant/levers';
export * from '../zhHant/keeping';
export * from '../zhHant/shelf';
