export * from '../zhHant/textbookFigures';
export * from '../zhHant/customerFigures';
export * from '../zhHant/survey';
export * from '../zhHant/why';
export * from '../zhHant/data';
export * from '../zhHant/film';
