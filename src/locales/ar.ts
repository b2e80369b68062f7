import type { Locale } from './locale.js';
import type { WallClock } from '../text/time-zone.js';

const two = (value: number): string => String(value).padStart(2, '0');
const date = ({ day, month, year }: WallClock): string => `${two(day)}/${two(month)}/${year}`;

/** A count with its noun. Arabic has different forms for one, two, three to ten, and more. */
function plural(count: number, one: string, dual: string, few: string, many: string): string {
  if (count === 1) return one;
  if (count === 2) return dual;
  const rest = count % 100;
  return `${count} ${rest >= 3 && rest <= 10 ? few : many}`;
}

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
  longDateTime: ({ day, month, year, hour, minute }) =>
    `${day} ${MONTHS[month - 1]} ${year} الساعة ${hour}:${two(minute)}`,
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
    'endpoint-missing': 'هذه المعلومات غير متاحة حاليًا.',
    'endpoint-invalid': 'هذه المعلومات غير متاحة حاليًا.',
    blocked: 'تعذّر تحميل هذه المعلومات. أعد المحاولة بعد قليل.',
    offline: 'يبدو أنك غير متصل بالإنترنت. سيُستأنف التحميل عند عودة الاتصال.',
    timeout: 'يستغرق التحميل وقتًا طويلًا. أعد المحاولة بعد قليل.',
    'http-4xx': 'هذه المعلومات غير متاحة حاليًا.',
    'http-5xx': 'الخدمة غير متاحة مؤقتًا. أعد المحاولة بعد قليل.',
    'rate-limited': 'الخدمة مشغولة جدًا. أعد المحاولة بعد بضع دقائق.',
    'too-large': 'لا يمكن عرض هذه المعلومات.',
    'wrong-type': 'لا يمكن عرض هذه المعلومات.',
    malformed: 'لا يمكن عرض هذه المعلومات.',
    'unknown-format': 'لا يمكن عرض هذه المعلومات.',
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

const MONTHS = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];
const WEEKDAYS = ['الأحد', 'الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];

/** A number with its unit, for speech. Decimals take the singular. */
function counted(value: number, text: string, one: string, few: string): string {
  const size = Math.abs(value);
  const unit = Number.isInteger(size) && size % 100 >= 3 && size % 100 <= 10 ? few : one;
  return `${text.replace('\u200e−', 'ناقص ')} ${unit}`;
}

export const weather: Locale['weather'] = {
  heading: 'الطقس',
  empty: 'لا توجد بيانات طقس حاليًا.',
  observed: ({ day, month, hour, minute }) => `${two(day)}/${two(month)} الساعة ${two(hour)}:${two(minute)}`,
  observedOn: (when) => when,
  stale: (ago) => `هذه القراءة ليست حديثة: ${ago}.`,
  expired: (when) => `آخر قراءة معروفة: ${when}. لم تعد هذه القيم حالية.`,
  doubtful: (when) => `قد لا تكون هذه القراءة حالية: ${when}.`,
  uncertain: 'وقت هذه القراءة غير مؤكد.',
  labels: {
    wind: 'الرياح',
    gust: 'الهبّات',
    direction: 'اتجاه الرياح',
    pressure: 'الضغط الجوي',
    humidity: 'الرطوبة',
    'feels-like': 'درجة الحرارة المحسوسة',
  },
  inline: {
    wind: (value) => `الرياح ${value}`,
    gust: (value) => `الهبّات ${value}`,
    direction: (value) => `رياح من ${value}`,
    pressure: (value) => value,
    humidity: (value) => `الرطوبة ${value}`,
    'feels-like': (value) => `المحسوسة ${value}`,
  },
  // U+200E keeps the sign on the left of its digits, as in CLDR.
  minus: '\u200e−',
  group: '',
  percent: (value) => `${value}%`,
  celsius: (value) => `${value} °م`,
  hectopascals: (value) => `${value} هكتوباسكال`,
  millimetres: (value) => `${value} مم`,
  windUnits: {
    'km/h': (value) => `${value} كم/س`,
    'm/s': (value) => `${value} م/ث`,
    kn: (value) => `${value} عقدة`,
    bft: (value) => `قوة ${value}`,
  },
  directions: {
    0: 'الشمال',
    1: 'الشمال الشرقي',
    2: 'الشرق',
    3: 'الجنوب الشرقي',
    4: 'الجنوب',
    5: 'الجنوب الغربي',
    6: 'الغرب',
    7: 'الشمال الغربي',
  },
  spoken: {
    observed: ({ day, month, hour, minute }) => `${day} ${MONTHS[month - 1]} الساعة ${hour}:${two(minute)}`,
    degrees: (value, text) => counted(value, text, 'درجة', 'درجات'),
    percent: (text) => `${text} بالمئة`,
    hectopascals: (value, text) => counted(value, text, 'هكتوباسكال', 'هكتوباسكال'),
    millimetres: (value, text) => counted(value, text, 'مليمتر', 'مليمترات'),
    minimum: (degrees) => `الصغرى ${degrees}`,
    maximum: (degrees) => `العظمى ${degrees}`,
    precipitation: (amount) => `الهطول ${amount}`,
    separator: '، ',
  },
  spokenWind: {
    'km/h': (value, text) => counted(value, text, 'كيلومتر في الساعة', 'كيلومترات في الساعة'),
    'm/s': (value, text) => counted(value, text, 'متر في الثانية', 'أمتار في الثانية'),
    kn: (value, text) => counted(value, text, 'عقدة', 'عقد'),
    bft: (_value, text) => `قوة ${text}`,
  },
  forecast: 'التوقعات',
  today: 'اليوم',
  weekday: ({ weekday }) => WEEKDAYS[weekday] ?? '',
  shortDate: ({ day, month }) => `${two(day)}/${two(month)}`,
  longDate: ({ weekday, day, month }) => `${WEEKDAYS[weekday]} ${day} ${MONTHS[month - 1]}`,
  vigilance: { green: 'إنذار أخضر', yellow: 'إنذار أصفر', orange: 'إنذار برتقالي', red: 'إنذار أحمر' },
  phenomenon: (level, name) => `${level}: ${name}`,
  until: ({ day, month, hour, minute }) => `حتى ${two(day)}/${two(month)} الساعة ${two(hour)}:${two(minute)}.`,
  advice: 'الاطلاع على إرشادات السلامة',
  credit: (name) => `المصدر: ${name}`,
  conditions: {
    0: 'سماء صافية',
    1: 'غيوم قليلة',
    2: 'غائم جزئيًا',
    3: 'غائم كليًا',
    4: 'دخان',
    5: 'غبش',
    7: 'غبار أو رمال',
    10: 'شبورة',
    18: 'هبّات عاصفة',
    19: 'إعصار قمعي',
    45: 'ضباب',
    48: 'ضباب متجمد',
    51: 'رذاذ خفيف',
    53: 'رذاذ',
    55: 'رذاذ كثيف',
    56: 'رذاذ متجمد خفيف',
    57: 'رذاذ متجمد',
    61: 'مطر خفيف',
    63: 'مطر متوسط',
    65: 'مطر غزير',
    66: 'مطر متجمد خفيف',
    67: 'مطر متجمد',
    68: 'مطر مصحوب بثلج خفيف',
    69: 'مطر مصحوب بثلج',
    71: 'ثلج خفيف',
    73: 'ثلج',
    75: 'ثلج كثيف',
    77: 'حبيبات ثلجية',
    80: 'زخات مطر خفيفة',
    81: 'زخات مطر',
    82: 'زخات مطر غزيرة',
    83: 'زخات خفيفة من المطر والثلج',
    84: 'زخات من المطر والثلج',
    85: 'زخات ثلج خفيفة',
    86: 'زخات ثلج كثيفة',
    95: 'عاصفة رعدية',
    96: 'عاصفة رعدية مع برد',
    99: 'عاصفة رعدية مع برد كثيف',
  },
};

export { article } from './article/ar.js';
export { jobs } from './jobs/ar.js';
export { poll } from './poll/ar.js';
export { submission } from './submission/ar.js';
