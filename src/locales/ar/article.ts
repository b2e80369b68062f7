import type { Locale } from '../locale.js';

export const article: Locale['article'] = {
  gone: 'لم يعد هذا المنشور متاحًا على الموقع.',
  elsewhere: 'النص الكامل متاح في صفحته.',
  page: (title) => `قراءة الصفحة: ${title}`,
  print: (title) => `طباعة: ${title}`,
  close: (title) => `إغلاق: ${title}`,
};
