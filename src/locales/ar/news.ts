import type { Locale } from '../locale.js';
import { plural } from './plural.js';

export const news: Locale['news'] = {
  heading: 'الأخبار',
  empty: 'لا توجد أخبار حاليًا.',
  noMatch: 'لا توجد أخبار مطابقة لبحثك.',
  untitled: 'بلا عنوان',
  published: (when) => `نُشر في ${when}`,
  publishedAgo: (when) => `نُشر ${when}`,
  updated: (when) => `حُدّث في ${when}`,
  updatedAgo: (when) => `حُدّث ${when}`,
  credit: (name) => `المصدر: ${name}`,
  more: 'عرض المزيد من الأخبار',
  moreShown: (count) => `أُضيف ${plural(count, 'خبر واحد', 'خبران', 'أخبار', 'خبرًا')}.`,
  search: 'البحث في الأخبار',
  filters: 'التصفية حسب الفئة',
  allCategories: 'الكل',
  results: (count) => (count === 0 ? 'لا أخبار.' : `${plural(count, 'خبر واحد', 'خبران', 'أخبار', 'خبرًا')}.`),
};
