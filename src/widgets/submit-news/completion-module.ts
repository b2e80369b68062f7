import * as completion from './address-completion.js';

/** The module that completes addresses. Only the file that the script tag loads has to wait for it. */
export const completionModule = (): typeof completion | Promise<typeof completion> => completion;
