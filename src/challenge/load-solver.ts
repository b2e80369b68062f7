/** Loads the solver, a separate module, so that only visitors with a challenge to solve download it. */
export const loadSolver = () => import('./solver.js');
