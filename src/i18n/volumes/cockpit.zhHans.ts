export * from '../zhHans/textbookFigures';
export * from '../zhHans/customerFigures';
export * from '../zhHans/survey';
export * from '../zhHans/why';
export * from '../zhHans/data';
export * from '../zhHans/film';
