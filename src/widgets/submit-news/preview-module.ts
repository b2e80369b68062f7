import * as preview from './agenda-preview.js';

/** The module that previews events. Only the file that the script tag loads has to wait for it. */
export const previewModule = (): typeof preview | Promise<typeof preview> => preview;
