import type { Locale } from '../locale.js';

export const prerendering: Locale['prerendering'] = {
  date: (when) => `Information as of ${when}.`,
  vote: 'Voting requires JavaScript.',
};
