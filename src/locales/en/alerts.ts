import type { Locale } from '../locale.js';
import { untilTime } from './dates.js';
import { LEVELS } from './levels.js';

export const alerts: Locale['alerts'] = {
  heading: 'Alerts',
  empty: 'No alert at the moment.',
  severities: { information: 'Information', warning: 'Warning', danger: 'Danger' },
  levels: LEVELS,
  colon: ': ',
  area: (name) => `(${name})`,
  until: (when) => `Until ${untilTime(when)}`,
  more: 'Read more',
  moreAbout: (title) => `about “${title}”`,
  dismiss: 'Hide',
  dismissed: 'The alert is hidden.',
  dismissWhat: (title) => `the alert “${title}”`,
  all: (count) => `See all alerts (${count})`,
};
