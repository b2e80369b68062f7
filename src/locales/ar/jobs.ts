import type { Locale } from '../locale.js';
import { plural } from './plural.js';

const UNITS: Record<string, string> = {
  HOUR: 'في الساعة',
  DAY: 'في اليوم',
  WEEK: 'في الأسبوع',
  MONTH: 'في الشهر',
  YEAR: 'في السنة',
};

const offers = (count: number): string => plural(count, ['لا عروض', 'عرض واحد', 'عرضان', 'عروض', 'عرضًا', 'عرض']);

export const jobs: Locale['jobs'] = {
  heading: 'عروض العمل',
  empty: 'لا توجد عروض عمل حاليًا.',
  noMatch: 'لا توجد عروض مطابقة لبحثكم.',
  gone: 'لم يعد هذا العرض منشورًا.',
  search: 'البحث في العروض',
  labels: {
    employer: 'جهة العمل',
    place: 'المكان',
    contract: 'العقد',
    category: 'الفئة',
    grade: 'السلك الوظيفي',
    salary: 'الأجر',
    remote: 'العمل عن بُعد',
    datePosted: 'تاريخ النشر',
    reference: 'المرجع',
  },
  all: { contract: 'كل العقود', place: 'كل الأماكن', category: 'كل الفئات', employer: 'كل جهات العمل' },
  option: (name, count) => `${name} (${count})`,
  sort: 'الترتيب حسب',
  sorts: { newest: 'الأحدث', deadline: 'آخر أجل' },
  more: 'عرض المزيد من العروض',
  moreShown: (count) => `العروض الإضافية المعروضة: ${count}.`,
  results: (count) => (count === 0 ? 'لا توجد عروض.' : `${offers(count)}.`),
  isNew: 'جديد',
  closes: (days) =>
    days === 0
      ? 'ينتهي اليوم'
      : days === 1
        ? 'ينتهي غدًا'
        : `ينتهي بعد ${plural(days, ['أقل من يوم', 'يوم', 'يومين', 'أيام', 'يومًا', 'يوم'])}`,
  remote: 'ممكن',
  placeWithCode: (place, code) => `${place} (${code})`,
  until: 'حتى',
  details: 'التفاصيل',
  about: (title) => `: ${title}`,
  apply: 'التقدّم للوظيفة',
  applyByMail: 'التقدّم للوظيفة بالبريد الإلكتروني',
  applyByPhone: 'التقدّم للوظيفة بالهاتف',
  subject: (title, reference = '') => `طلب توظيف: ${title}${reference && ` (المرجع ${reference})`}`,
  subscribe: 'الاشتراك في هذا البحث (RSS)',
  unsolicited: 'إرسال طلب توظيف تلقائي',
  unsolicitedSubject: 'طلب توظيف تلقائي',
  kilobytes: (size) => `${size} كيلوبايت`,
  megabytes: (size) => `${size} ميغابايت`,
  print: 'طباعة العرض',
  group: '.',
  money: (amount, currency) => `${amount} ${currency === 'EUR' ? '€' : currency}`,
  salary: (min, max, unit) => {
    const range = !max ? `ابتداءً من ${min}` : !min ? `حتى ${max}` : min === max ? min : `من ${min} إلى ${max}`;
    return `${range} ${UNITS[unit] ?? ''}`.trim();
  },
  terms: {
    FULL_TIME: 'دوام كامل',
    PART_TIME: 'دوام جزئي',
    TEMPORARY: 'عقد محدد المدة',
    CONTRACTOR: 'متعاقد',
    INTERN: 'تدريب',
    INTERNSHIP: 'تدريب',
    APPRENTICESHIP: 'تدريب مهني',
    VOLUNTEER: 'تطوع',
    PER_DIEM: 'عمل باليوم',
    PERMANENT: 'عقد دائم',
    FIXED_TERM: 'عقد محدد المدة',
    SEASONAL: 'عمل موسمي',
  },
};
