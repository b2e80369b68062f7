import type { Figures } from './figures.js';
import type { Goal } from './goal.js';

/** A goal beside what was measured. */
export interface Judgement {
  goal: Goal;
  figure: number;
  /** The median of the ratios within each round; `NaN` where the figure is no ratio. */
  pairwise: number;
  verdict: 'aim reached' | 'must holds' | 'MISSED' | 'not measured';
}

export function judge(goals: readonly Goal[], figures: Figures): Judgement[] {
  return goals.map((goal) => {
    const { subject } = goal;
    const figure = subject.figure(figures);
    const pairwise = subject.comparison ? figures.pairwise(subject.comparison) : NaN;
    return { goal, figure, pairwise, verdict: verdictOn(goal, figure) };
  });
}

function verdictOn({ must, aim }: Goal, figure: number): Judgement['verdict'] {
  if (Number.isNaN(figure)) return 'not measured';
  if (figure <= aim) return 'aim reached';
  return figure <= must ? 'must holds' : 'MISSED';
}
