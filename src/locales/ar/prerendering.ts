import type { Locale } from '../locale.js';

export const prerendering: Locale['prerendering'] = {
  date: (when) => `المعلومات بتاريخ ${when}.`,
  vote: 'للتصويت، فعّلوا JavaScript.',
};
