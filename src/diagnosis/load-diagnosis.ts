/** The diagnosis, a module of its own: only who asks for it pays for it. */
export const loadDiagnosis = () => import('./index.js');
