/** The encoder of photos, a module of its own: only who adds one pays for it. */
export const loadEncoder = () => import('./image-encoder.js');
