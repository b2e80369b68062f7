/** The module that renders open offers, loaded when the first one is opened. */
export const detailsModule = () => import('./job-details.js');
