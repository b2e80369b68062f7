/** The solver, a module of its own: only who has to solve a challenge pays for it. */
export const loadSolver = () => import('./solver.js');
