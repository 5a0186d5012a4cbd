export * from '../zhHant/laboratory';
