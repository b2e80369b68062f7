/** Loads the diagnosis, a separate module, so that only those who ask for it download it. */
export const loadDiagnosis = () => import('./index.js');
