/** The module of the visitor's search, loaded if the attributes `search`, `filters` or `url-state` are set. */
export const searchModule = () => import('./news-search.js');
