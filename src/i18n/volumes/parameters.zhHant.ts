export * from '../zhHant/parameterNames';
export * from '../zhHant/parameterUnits';
