/** The order of arithmetic that README names part of the model version, where it is not that of the formula. */

/** One of two values: `otherwise` plus the difference if it is so. */
export const either = (isSo: boolean, value: number, otherwise: number): number =>
  otherwise + Number(isSo) * (value - otherwise);
