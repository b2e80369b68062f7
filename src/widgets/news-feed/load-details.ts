/** Loads the module that opens items in place; it is separate, so that only visitors who open an item download it. */
export const loadDetails = () => import('./news-details.js');
