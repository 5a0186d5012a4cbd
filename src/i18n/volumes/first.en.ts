export * from '../en/common';
export * from '../en/app';
export * from '../en/home';
export * from '../en/scenarios';
export * from '../en/phases';
export * from '../en/levers';
export * from '../en/keeping';
export * from '../en/shelf';
