import type { Locale } from './locale.js';
import type { WallClock } from '../text/time-zone.js';

const two = (value: number): string => String(value).padStart(2, '0');
const date = ({ day, month, year }: WallClock): string => `${two(day)}/${two(month)}/${year}`;

/** One, two, three to ten, and more are four forms in Arabic. */
function plural(count: number, one: string, dual: string, few: string, many: string): string {
  if (count === 1) return one;
  if (count === 2) return dual;
  const rest = count % 100;
  return `${count} ${rest >= 3 && rest <= 10 ? few : many}`;
}

export const common: Locale['common'] = {
  decimal: ',',
  loading: 'جارٍ التحميل…',
  retry: 'إعادة المحاولة',
  pause: 'إيقاف التحديث التلقائي',
  resume: 'استئناف التحديث التلقائي',
  newWindow: '(نافذة جديدة)',
  date,
  dateTime: (clock: WallClock) => `${date(clock)} - ${two(clock.hour)}:${two(clock.minute)}`,
  ago: (minutes) => {
    if (minutes < 1) return 'الآن';
    if (minutes < 60) return `منذ ${plural(minutes, 'دقيقة', 'دقيقتين', 'دقائق', 'دقيقة')}`;
    const hours = Math.floor(minutes / 60);
    if (hours < 24) return `منذ ${plural(hours, 'ساعة', 'ساعتين', 'ساعات', 'ساعة')}`;
    return `منذ ${plural(Math.floor(hours / 24), 'يوم', 'يومين', 'أيام', 'يومًا')}`;
  },
  stale: (when) => `تعذّر التحديث. المعلومات المعروضة: ${when}.`,
  staleUnknown: 'تعذّر التحديث. المعلومات المعروضة من زيارة سابقة.',
  errors: {
    'endpoint-missing': ['هذه المعلومات غير متاحة حاليًا.', 'السمة endpoint مفقودة: ضع فيها عنوان البيانات.'],
    'endpoint-invalid': ['هذه المعلومات غير متاحة حاليًا.', 'السمة endpoint لا تحتوي على عنوان http أو https صالح.'],
    blocked: [
      'تعذّر تحميل هذه المعلومات. أعد المحاولة بعد قليل.',
      'حُجب الطلب: الخادم لا يسمح لهذا الموقع (CORS)، أو تمنعه سياسة أمان الصفحة (CSP)، أو العنوان http والصفحة https، أو الشبكة منقطعة.',
    ],
    offline: ['يبدو أنك غير متصل بالإنترنت. سيُستأنف التحميل عند عودة الاتصال.', 'متصفح الزائر غير متصل.'],
    timeout: ['يستغرق التحميل وقتًا طويلًا. أعد المحاولة بعد قليل.', 'لم يُكمل الخادم الرد خلال 8 ثوانٍ.'],
    'http-4xx': ['هذه المعلومات غير متاحة حاليًا.', 'رفض الخادم الطلب: تحقق من العنوان وحقوق الوصول والمفتاح.'],
    'http-5xx': ['الخدمة غير متاحة مؤقتًا. أعد المحاولة بعد قليل.', 'رد الخادم بخطأ داخلي.'],
    'rate-limited': ['الخدمة مشغولة جدًا. أعد المحاولة بعد بضع دقائق.', 'يحدّ الخادم من عدد الطلبات (429).'],
    'too-large': ['لا يمكن عرض هذه المعلومات.', 'الرد أكبر من 2 ميغابايت: قلّل عدد العناصر في العنوان.'],
    'wrong-type': ['لا يمكن عرض هذه المعلومات.', 'رد الخادم بغير البيانات، وغالبًا بصفحة HTML: تحقق من العنوان.'],
    malformed: ['لا يمكن عرض هذه المعلومات.', 'الرد فارغ أو غير صحيح.'],
    'unknown-format': ['لا يمكن عرض هذه المعلومات.', 'صيغة الرد غير معروفة: تحقق من العنوان ومن السمة format.'],
  },
};

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
