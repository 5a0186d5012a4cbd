export * from '../en/parameterNames';
export * from '../en/parameterUnits';
