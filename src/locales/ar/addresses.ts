import type { Locale } from '../locale.js';
import { plural } from './plural.js';

const ADDRESSES = ['لا عناوين', 'عنوان واحد', 'عنوانان', 'عناوين', 'عنوانًا', 'عنوان'] as const;

export const addresses: Locale['addresses'] = {
  complete: 'إكمال العنوان',
  stop: 'إيقاف إكمال العنوان',
  notice: (host) => {
    const recipient =
      host === 'data.geopf.fr' ? `خدمة الترميز الجغرافي لدى المعهد الجغرافي الفرنسي IGN ‏(${host})` : host;
    return `مع هذه المساعدة يُرسَل ما تكتبونه في هذا الحقل، مع عنوان IP الخاص بكم، إلى ${recipient}.`;
  },
  found: 'العناوين المقترحة',
  count: (count) => (count === 0 ? 'لم يُعثر على أي عنوان.' : `المقترح تحت الحقل: ${plural(count, ADDRESSES)}.`),
  short: 'اكتبوا ثلاثة أحرف على الأقل.',
  failed: 'لا يمكن اقتراح أي عنوان حاليًا. اكتبوا عنوانكم.',
  filled: (label, commune) => `مُلئ الحقل «${label}» أيضًا: ${commune}.`,
};
