/** The module that renders hours, loaded if the attribute `hours` is set. */
export const hoursModule = () => import('./hours.js');
