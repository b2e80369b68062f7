/**
 * One file for browsers. Its integrity hash covers all of it: it is self-contained, but for the solver of challenges,
 * whose own hash it holds.
 */
export interface Bundle {
  /** Its name in dist/. */
  file: string;
  entry: string;
  format: 'es' | 'iife';
}

/** The widgets, each of which has a file of its own. */
export const widgets = ['news-feed', 'weather-card', 'job-board', 'poll-box', 'submit-news'];

/** The languages that are not in every file: a page adds one by a script of its own. */
const languages = ['ar'];

/** Every file for browsers. A new widget or language is one more name above. */
export const bundles: readonly [Bundle, ...Bundle[]] = [
  { file: 'commune-widgets.js', entry: 'src/embed.ts', format: 'es' },
  { file: 'commune-widgets.iife.js', entry: 'scripts/build/script-entry.ts', format: 'iife' },
  ...widgets.map((tag): Bundle => ({ file: `${tag}.js`, entry: `widget:${tag}`, format: 'es' })),
  { file: 'frame.js', entry: 'src/frame/frame.ts', format: 'es' },
  { file: 'resizer.js', entry: 'src/frame/resizer.ts', format: 'iife' },
  ...languages.map((tag): Bundle => ({ file: `locales/${tag}.js`, entry: `locale:${tag}`, format: 'iife' })),
];

/** The solver of challenges, which is fetched only when there is one to solve. */
export const SOLVER_FILE = 'challenge.js';

/** The looks of src/themes/, each a style sheet that a page may add. */
export const themes = ['sobre', 'douce', 'contrastee'];

/** Every file that browsers may load, by name. */
export const browserFiles = [
  ...bundles.map(({ file }) => file),
  SOLVER_FILE,
  ...themes.map((name) => `themes/${name}.css`),
];
