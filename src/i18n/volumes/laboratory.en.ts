export * from '../en/laboratory';
