export * from '../en/textbookFigures';
export * from '../en/customerFigures';
export * from '../en/survey';
export * from '../en/why';
export * from '../en/data';
export * from '../en/film';
