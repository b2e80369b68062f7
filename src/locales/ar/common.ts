import type { WallClock } from '../../text/time-zone.js';
import type { Locale } from '../locale.js';
import { longDate, two } from './dates.js';
import { plural } from './plural.js';

const date = ({ day, month, year }: WallClock): string => `${two(day)}/${two(month)}/${year}`;

export const common: Locale['common'] = {
  decimal: ',',
  loading: 'جارٍ التحميل…',
  loaded: 'اكتمل التحميل.',
  retry: 'إعادة المحاولة',
  pause: 'إيقاف التحديث التلقائي',
  resume: 'استئناف التحديث التلقائي',
  paused: 'توقف التحديث التلقائي.',
  resumed: 'استؤنف التحديث التلقائي.',
  newWindow: '(نافذة جديدة)',
  date,
  dateTime: (clock: WallClock) => `${date(clock)} - ${two(clock.hour)}:${two(clock.minute)}`,
  longDate,
  longDateTime: (clock) => `${longDate(clock)} الساعة ${clock.hour}:${two(clock.minute)}`,
  ago: (minutes) => {
    if (minutes < 1) return 'الآن';
    if (minutes < 60) return `منذ ${plural(minutes, ['أقل من دقيقة', 'دقيقة', 'دقيقتين', 'دقائق', 'دقيقة', 'دقيقة'])}`;
    const hours = Math.floor(minutes / 60);
    if (hours < 24) return `منذ ${plural(hours, ['أقل من ساعة', 'ساعة', 'ساعتين', 'ساعات', 'ساعة', 'ساعة'])}`;
    return `منذ ${plural(Math.floor(hours / 24), ['أقل من يوم', 'يوم', 'يومين', 'أيام', 'يومًا', 'يوم'])}`;
  },
  stale: (when) => `تعذّر التحديث. المعلومات المعروضة: ${when}.`,
  staleUnknown: 'تعذّر التحديث. المعلومات المعروضة من زيارة سابقة.',
  errors: {
    'endpoint-missing': 'هذه المعلومات غير متاحة حاليًا.',
    'endpoint-invalid': 'هذه المعلومات غير متاحة حاليًا.',
    blocked: 'تعذّر تحميل هذه المعلومات. أعيدوا المحاولة بعد قليل.',
    offline: 'يبدو أنكم غير متصلين بالإنترنت. سيُستأنف التحميل عند عودة الاتصال.',
    timeout: 'يستغرق التحميل وقتًا طويلًا. أعيدوا المحاولة بعد قليل.',
    'http-4xx': 'هذه المعلومات غير متاحة حاليًا.',
    'http-5xx': 'الخدمة غير متاحة مؤقتًا. أعيدوا المحاولة بعد قليل.',
    'rate-limited': 'الخدمة مشغولة جدًا. أعيدوا المحاولة بعد بضع دقائق.',
    'too-large': 'لا يمكن عرض هذه المعلومات.',
    'wrong-type': 'لا يمكن عرض هذه المعلومات.',
    malformed: 'لا يمكن عرض هذه المعلومات.',
    'unknown-format': 'لا يمكن عرض هذه المعلومات.',
  },
};
