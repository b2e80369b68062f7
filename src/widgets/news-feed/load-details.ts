/** Reads and shows an item in place, a module of its own: only who opens one pays for it. */
export const loadDetails = () => import('./news-details.js');
