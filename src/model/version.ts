/** Raised whenever any result of the model changes; every file, link and submission carries it. */
export const MODEL_VERSION = '2';
