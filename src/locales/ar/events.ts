import type { WallClock } from '../../text/time-zone.js';
import { spanText, type SpanWords } from '../event-span.js';
import type { Locale } from '../locale.js';
import { MONTHS, two, WEEKDAYS } from './dates.js';
import { plural } from './plural.js';

const yearIn = ({ year }: WallClock, hasYear: boolean): string => (hasYear ? ` ${year}` : '');
const date = (clock: WallClock, hasYear: boolean): string =>
  `${clock.day} ${MONTHS[clock.month - 1]}${yearIn(clock, hasYear)}`;

const words: SpanWords = {
  day: (clock, hasYear) => `${WEEKDAYS[clock.weekday]} ${date(clock, hasYear)}`,
  days: (from, to, hasYear) => {
    const isSameYear = from.year === to.year;
    const start = isSameYear && from.month === to.month ? from.day : date(from, hasYear && !isSameYear);
    return `من ${start} إلى ${date(to, hasYear)}`;
  },
  time: ({ hour, minute }) => `${hour}:${two(minute)}`,
  at: (day, time) => `${day}، ${time}`,
  between: ([day, time], [lastDay, lastTime]) => `من ${day} الساعة ${time} إلى ${lastDay} الساعة ${lastTime}`,
};

const counted = (count: number): string =>
  plural(count, ['لا فعاليات', 'فعالية واحدة', 'فعاليتان', 'فعاليات', 'فعالية', 'فعالية']);

const years = (count: number): string => plural(count, ['أقل من سنة', 'سنة', 'سنتين', 'سنوات', 'سنة', 'سنة']);

export const events: Locale['events'] = {
  heading: 'الفعاليات',
  empty: 'لا توجد فعاليات حاليًا.',
  noMatch: 'لا توجد فعاليات مطابقة لبحثكم.',
  noneInMonth: 'لا توجد فعاليات في هذا الشهر.',
  noneOnDay: 'لا توجد فعاليات في هذا اليوم.',
  untitled: 'بلا عنوان',
  when: (span) => spanText(span, words),
  day: (clock) => words.day(clock, false),
  zone: (place) => `بالتوقيت المحلي (${place})`,
  rhythm: (unit, { weekday }, until, year) => {
    const each = unit === 'day' ? 'كل يوم' : `كل يوم ${WEEKDAYS[weekday]?.replace(/^ال/, '')}`;
    return until ? `${each} حتى ${date(until, until.year !== year)}` : each;
  },
  otherDates: (count) =>
    `و${plural(count, ['لا تواريخ أخرى', 'تاريخ آخر', 'تاريخان آخران', 'تواريخ أخرى', 'تاريخًا آخر', 'تاريخ آخر'])}`,
  running: 'جارية الآن',
  days: (days) => (days === 0 ? 'اليوم' : 'غدًا'),
  statuses: {
    cancelled: 'ملغاة',
    postponed: 'مؤجلة',
    rescheduled: 'موعد جديد',
    'moved-online': 'عبر الإنترنت',
    full: 'اكتمل العدد',
    tentative: 'في انتظار التأكيد',
  },
  labels: { price: 'السعر', audience: 'الجمهور', ages: 'العمر', accessibility: 'إمكانية الوصول', organizer: 'المنظم' },
  ages: (min, max) =>
    max === undefined
      ? `ابتداءً من ${years(min ?? 0)}`
      : min === undefined
        ? `حتى ${years(max)}`
        : `من ${min} إلى ${years(max)}`,
  impairments: {
    hearing: 'ذوي الإعاقة السمعية',
    visual: 'ذوي الإعاقة البصرية',
    motor: 'ذوي الإعاقة الحركية',
    intellectual: 'ذوي الإعاقة الذهنية',
    psychic: 'ذوي الإعاقة النفسية',
  },
  online: 'عبر الإنترنت',
  credit: (name) => `الصورة: ${name}`,
  fullText: 'قراءة النص كاملًا',
  tickets: 'التذاكر',
  add: 'إضافة إلى تقويمي',
  of: (title) => `: ${title}`,
  subscribe: 'الاشتراك في هذا التقويم',
  more: 'عرض المزيد من الفعاليات',
  moreShown: (count) => `الفعاليات الإضافية المعروضة: ${count}.`,
  search: 'البحث في الفعاليات',
  results: (count) => (count === 0 ? 'لا توجد فعاليات.' : `${counted(count)}.`),
  filters: { period: 'متى', category: 'القسم', place: 'المكان' },
  all: { category: 'كل الأقسام', place: 'كل الأماكن' },
  option: (name, count) => `${name} (${count})`,
  periods: {
    all: 'كل التواريخ',
    today: 'اليوم',
    weekend: 'نهاية هذا الأسبوع',
    week: 'هذا الأسبوع',
    month: 'هذا الشهر',
    choose: 'اختيار التواريخ',
  },
  from: 'من',
  to: 'إلى',
  month: ({ year, month }) => `${MONTHS[month - 1]} ${year}`,
  previous: 'الشهر السابق',
  next: 'الشهر التالي',
  week: (week) => `الأسبوع ${week}`,
  weekdays: [...WEEKDAYS.slice(1), ...WEEKDAYS.slice(0, 1)].map((name) => ({
    short: name.replace(/^ال/, ''),
    long: name,
  })),
  cell: (day, count) => (count ? `${day}، ${counted(count)}` : day),
};
