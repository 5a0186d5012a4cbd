export * from '../zhHans/parameterNames';
export * from '../zhHans/parameterUnits';
