import { onDemand } from '../pending.js';

/** Loads what reads HTML and XML; a response of clean JSON does without. */
export const htmlReader = onDemand(() => import('./html-reader.js'));
