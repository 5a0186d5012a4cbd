export * from '../zhHans/formulas';
