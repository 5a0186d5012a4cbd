export * from '../zhHans/laboratory';
