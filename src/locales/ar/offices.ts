import type { WallClock } from '../../text/time-zone.js';
import type { Locale } from '../locale.js';
import type { DayAndTime } from '../opening-words.js';
import { MONTHS, two, WEEKDAYS } from './dates.js';
import { plural } from './plural.js';

const time = ({ hour, minute }: WallClock): string => (hour || minute ? `${hour}:${two(minute)}` : 'منتصف الليل');
const date = ({ day, month }: WallClock): string => `${day} ${MONTHS[month - 1]}`;
const day = (clock: WallClock): string => `${WEEKDAYS[clock.weekday]} ${date(clock)}`;

/** «الساعة 17:00»، «غدًا الساعة 9:00»، «يوم الإثنين الساعة 9:00» */
const at = ({ clock, days }: DayAndTime): string => {
  const hour = `الساعة ${time(clock)}`;
  if (days === 0) return hour;
  if (days === 1) return `غدًا ${hour}`;
  return `يوم ${days < 7 ? WEEKDAYS[clock.weekday] : day(clock)} ${hour}`;
};

const minutes = (count: number): string =>
  plural(count, ['أقل من دقيقة', 'دقيقة واحدة', 'دقيقتين', 'دقائق', 'دقيقة', 'دقيقة']);

export const offices: Locale['offices'] = {
  heading: 'البلدية',
  empty: 'لا توجد معلومات عن البلدية حاليًا.',
  openAlways: 'مفتوحة على مدار الساعة',
  openUntil: (when) => `مفتوحة حتى ${at(when)}`,
  closesIn: (count) => `تغلق بعد ${minutes(count)}`,
  opensIn: (count) => `تفتح بعد ${minutes(count)}`,
  closed: 'مغلقة',
  closedToday: (why) => (why ? `مغلقة اليوم: ${why}` : 'مغلقة اليوم استثنائيًا'),
  opens: (when) => `تفتح ${at(when)}`,
  opensByAppointment: (when) => `بموعد مسبق ${at(when)}`,
  appointment: 'بموعد مسبق',
  appointmentUntil: (when) => `بموعد مسبق حتى ${at(when)}`,
  unknown: 'الاستقبال بشروط',
  unknownHours: 'أوقات العمل غير معلنة',
  separator: '، ',
  week: (first, last) => `أوقات العمل من ${first.month === last.month ? first.day : date(first)} إلى ${date(last)}`,
  columns: { day: 'اليوم', hours: 'الأوقات' },
  weekday: ({ weekday }) => WEEKDAYS[weekday] ?? '',
  day,
  days: (first, last) => `من ${day(first)} إلى ${day(last)}`,
  today: 'اليوم',
  range: (from, to) => `من ${time(from)} إلى ${time(to)}`,
  wholeDay: '24 ساعة',
  closedDay: 'مغلقة',
  byAppointment: 'بموعد مسبق',
  conditional: 'بشروط',
  unknownDay: 'الأوقات غير معروفة',
  remark: (text, remark) => `${text} (${remark})`,
  coming: 'إغلاقات وأوقات استثنائية',
  entry: (days, hours) => `${days}: ${hours}`,
  holidays: {
    'new-year': 'رأس السنة',
    'easter-monday': 'اثنين الفصح',
    'labour-day': 'عيد العمال',
    'victory-1945': 'عيد النصر 1945',
    ascension: 'عيد الصعود',
    'whit-monday': 'اثنين العنصرة',
    'bastille-day': 'العيد الوطني',
    assumption: 'عيد انتقال العذراء',
    'all-saints': 'عيد جميع القديسين',
    'armistice-1918': 'ذكرى هدنة 1918',
    christmas: 'عيد الميلاد',
    'good-friday': 'الجمعة العظيمة',
    'saint-stephen': 'عيد القديس إسطفانوس',
    abolition: 'ذكرى إلغاء العبودية',
    'saint-peter-chanel': 'عيد القديس بيار شانيل',
    'saint-peter-and-paul': 'عيد القديسين بطرس وبولس',
    territory: 'عيد الإقليم',
    gospel: 'ذكرى وصول الإنجيل',
    matarii: 'ماتاري',
    citizenship: 'عيد المواطنة',
  },
  holiday: (name) => `عطلة رسمية (${name})`,
  labels: {
    address: 'العنوان',
    telephone: 'الهاتف',
    email: 'البريد الإلكتروني',
    url: 'الموقع',
    contact: 'نموذج الاتصال',
    access: 'سهولة الوصول',
  },
  wheelchair: { yes: 'متاح للكراسي المتحركة', no: 'غير متاح للكراسي المتحركة' },
  map: 'العرض على خريطة (OpenStreetMap)',
  write: 'مراسلة البلدية',
  updated: (when) => `آخر تحديث: ${when}`,
  credit: (name) => `المصدر: ${name}`,
};
