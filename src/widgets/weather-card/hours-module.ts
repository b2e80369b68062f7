import * as hours from './hours.js';

/** The module that renders hours. Only the file that the script tag loads has to wait for it. */
export const hoursModule = (): typeof hours | Promise<typeof hours> => hours;
