import type { Locale } from '../locale.js';
import { plural } from './plural.js';

const answers = (count: number): string =>
  plural(count, ['لا إجابات', 'إجابة واحدة', 'إجابتين', 'إجابات', 'إجابة', 'إجابة']);
const votes = (count: number): string => plural(count, ['لا أصوات', 'صوت واحد', 'صوتان', 'أصوات', 'صوتًا', 'صوت']);

export const poll: Locale['poll'] = {
  heading: 'استطلاع',
  empty: 'لا يوجد استطلاع حاليًا.',
  choose: (min, max) => {
    if (min === max) return `اختاروا ${answers(max)}.`;
    return min === 1 ? `اختاروا حتى ${answers(max)}.` : `اختاروا من ${min} إلى ${answers(max)}.`;
  },
  tooFew: (min) => (min === 1 ? 'اختاروا إجابة.' : `اختاروا ${answers(min)} على الأقل.`),
  tooMany: (max) => `اختاروا ${answers(max)} على الأكثر.`,
  vote: 'تصويت',
  sending: 'جارٍ الإرسال…',
  change: 'تعديل صوتي',
  save: 'حفظ التعديل',
  cancel: 'إلغاء',
  withdraw: 'سحب صوتي',
  showResults: 'عرض النتائج',
  yours: 'إجابتكم',
  share: (percent, ofVoters) => (ofVoters ? `\u200e${percent}%\u200e من المصوّتين` : `\u200e${percent}%\u200e`),
  votes,
  voters: (count) => plural(count, ['لا مصوّتين', 'مصوّت واحد', 'مصوّتان', 'مصوّتين', 'مصوّتًا', 'مصوّت']),
  organiser: (name) => `الجهة المنظمة: ${name}`,
  opens: (when) => `يُفتح في ${when}`,
  closes: (when) => `يُغلق في ${when}`,
  closedOn: (when) => `أُغلق في ${when}`,
  notice: 'استطلاع للاستئناس فقط، وليس اقتراعًا رسميًا.',
  scheduled: 'لم يُفتح هذا الاستطلاع بعد.',
  closed: 'هذا الاستطلاع مغلق.',
  outcomes: {
    cast: 'سُجّل صوتكم.',
    changed: 'عُدّل صوتكم.',
    withdrawn: 'سُحب صوتكم. يمكنكم التصويت من جديد.',
    already: 'صوتكم مسجّل من قبل.',
    'already-elsewhere': 'ورد صوت من هذا الاتصال بالإنترنت من قبل. لا يُقبل إلا صوت واحد لكل اتصال.',
    'too-late': 'هذا الاستطلاع مغلق: لم يُحتسب ما أرسلتموه أخيرًا.',
    lost: 'لم يُعثر على صوتكم. يمكنكم التصويت من جديد.',
  },
  hidden: {
    'after-vote': 'تظهر النتائج بعد التصويت.',
    'after-close': 'تظهر النتائج عند إغلاق الاستطلاع.',
    never: 'لا تُنشر النتائج.',
    unavailable: 'النتائج غير متاحة حاليًا.',
  },
  minimum: (voters) =>
    `تظهر النتائج ابتداءً من ${plural(voters, ['صفر', 'مصوّت واحد', 'مصوّتين', 'مصوّتين', 'مصوّتًا', 'مصوّت'])}.`,
  failures: {
    network: 'تعذّر الإرسال. إجابتكم محفوظة: أعيدوا المحاولة بعد قليل.',
    offline: 'يبدو أنكم غير متصلين بالإنترنت. إجابتكم محفوظة: أعيدوا المحاولة عند عودة الاتصال.',
    busy: 'الخدمة مشغولة جدًا. إجابتكم محفوظة: أعيدوا المحاولة بعد بضع دقائق.',
    ballot: 'انتهت مهلة التصويت وقد جُدّدت. إجابتكم محفوظة: صوّتوا من جديد.',
    choices: 'تغيّر الاستطلاع. تحققوا من إجابتكم ثم صوّتوا من جديد.',
    refused: 'التصويت غير ممكن على هذه الصفحة حاليًا.',
  },
};
