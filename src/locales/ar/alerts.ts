import type { Locale } from '../locale.js';
import { momentInWords } from './dates.js';
import { LEVELS } from './levels.js';

export const alerts: Locale['alerts'] = {
  heading: 'تنبيهات',
  empty: 'لا توجد تنبيهات حاليًا.',
  severities: { information: 'معلومة', warning: 'انتباه', danger: 'خطر' },
  levels: LEVELS,
  colon: ': ',
  area: (name) => `(${name})`,
  until: (when) => `حتى ${momentInWords(when)}`,
  more: 'معرفة المزيد',
  moreAbout: (title) => `حول «${title}»`,
  dismiss: 'إخفاء',
  dismissed: 'أُخفي التنبيه.',
  dismissWhat: (title) => `التنبيه «${title}»`,
  all: (count) => `عرض جميع التنبيهات (${count})`,
};
