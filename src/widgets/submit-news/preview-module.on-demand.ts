/** The module that previews events, loaded when the visitor proposes one. */
export const previewModule = () => import('./agenda-preview.js');
