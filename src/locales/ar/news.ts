import type { Locale } from '../locale.js';
import { plural } from './plural.js';

const NEWS = ['لا أخبار', 'خبر واحد', 'خبران', 'أخبار', 'خبرًا', 'خبر'] as const;

export const news: Locale['news'] = {
  heading: 'الأخبار',
  empty: 'لا توجد أخبار حاليًا.',
  noMatch: 'لا توجد أخبار مطابقة لبحثكم.',
  untitled: 'بلا عنوان',
  pinned: 'في الواجهة',
  subscribe: 'الاشتراك (RSS)',
  published: (when) => `نُشر في ${when}`,
  publishedAgo: (when) => `نُشر ${when}`,
  updated: (when) => `حُدّث في ${when}`,
  updatedAgo: (when) => `حُدّث ${when}`,
  credit: (name) => `المصدر: ${name}`,
  more: 'عرض المزيد من الأخبار',
  moreShown: (count) => `أُضيف ${plural(count, NEWS)}.`,
  search: 'البحث في الأخبار',
  filters: 'التصفية حسب القسم',
  allCategories: 'الكل',
  results: (count) => `${plural(count, NEWS)}.`,
};
