/** One file for browsers, self-contained: nothing else is fetched, so its integrity hash covers all of it. */
export interface Bundle {
  /** Its name in dist/. */
  file: string;
  entry: string;
  format: 'es' | 'iife';
}

const widgets = ['news-feed', 'weather-card', 'job-board', 'poll-box', 'submit-news'];

/** Every file for browsers. A new widget is one more name above. */
export const bundles: readonly [Bundle, ...Bundle[]] = [
  { file: 'commune-widgets.js', entry: 'src/embed.ts', format: 'es' },
  { file: 'commune-widgets.iife.js', entry: 'scripts/build/script-entry.ts', format: 'iife' },
  ...widgets.map((tag): Bundle => ({ file: `${tag}.js`, entry: `widget:${tag}`, format: 'es' })),
];
