import * as details from './job-details.js';

/** The module that renders open offers. Only the file that the script tag loads has to wait for it. */
export const detailsModule = (): typeof details | Promise<typeof details> => details;
