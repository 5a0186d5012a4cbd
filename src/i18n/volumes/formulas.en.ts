export * from '../en/formulas';
