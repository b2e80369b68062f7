import type { Locale } from '../locale.js';

export const video: Locale['video'] = {
  play: 'تشغيل الفيديو',
  of: (title) => `: ${title}`,
  length: (minutes, seconds) => [minutes && `${minutes} د`, seconds && `${seconds} ث`].filter(Boolean).join(' '),
  notice: (site) =>
    `الفيديو من موقع ${site}: بتشغيله تُرسلون إليه عنوان IP الخاص بكم وتسمحون له بحفظ ملفات تعريف الارتباط.`,
  open: (site) => `فتح الفيديو${site && ` على ${site}`}`,
  failed: 'لا يمكن تشغيل الفيديو هنا.',
};
