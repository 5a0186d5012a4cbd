export * from '../zhHant/formulas';
