/** Takes the place of the English sections in the files for browsers, which load English from `locales/en.js`. */
export const common = undefined;
export const news = undefined;
export const weather = undefined;
export const jobs = undefined;
export const poll = undefined;
export const submission = undefined;
