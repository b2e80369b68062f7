import * as videos from './news-videos.js';

/** The module of videos. Only the file that the script tag loads has to wait for it. */
export const videosModule = (): typeof videos | Promise<typeof videos> => videos;
