import * as search from './news-search.js';

/** The module of the visitor's search. Only the file that the script tag loads has to wait for it. */
export const searchModule = (): typeof search | Promise<typeof search> => search;
