/** The module of videos, loaded when a feed has one. */
export const videosModule = () => import('./news-videos.js');
