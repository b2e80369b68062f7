import { expect } from '@open-wc/testing';
import { MONTHS } from '../../../src/locales/ar/dates.js';
import * as ar from '../../../src/locales/ar/index.js';
import { name } from '../../../src/locales/ar/submission.js';
import { stringsOf } from '../strings.js';

/** Imperatives of the singular that the strings once had; visitors are addressed in the plural throughout. */
const SINGULAR = 'أعد|اختر|أدخل|املأ|أضف|اختصر|تحقق|صوّت|راجع|راسل|دوّن|أزل|اكتب|ضع|صف|التقط|أرسل|تريد|تقترح';

/** Patterns of faults in Arabic texts. */
const FAULTS: Readonly<Record<string, RegExp>> = {
  'a punctuation mark of another script': /\p{Script=Arabic}\s?[,;?]/u,
  // It would be shown on the other side of its number: CLDR wraps both in U+200E.
  'a percent sign that changes its side': /\d%(?!\u200e)|(?<!\u200e)(?<![\d.,])\d[\d.,]*%/u,
  // The dual and the forms of none and one replace the number: « صوتان », not « 2 صوت ».
  'a number that its noun contains': new RegExp(
    String.raw`(?<![\d.,:/\u200e])[012] (?!${MONTHS.join('|')}|إلى|في|هكتوباسكال|كيلوبايت|ميغابايت|بالمئة|[دث](?!\p{L}))\p{Script=Arabic}`,
    'u',
  ),
  'the singular for a visitor': new RegExp(
    String.raw`(?<!\p{L})(?:${SINGULAR})(?!\p{L})|(?<!\p{L})(?!ذلك|هناك|تلك|السلك|الاشتراك|مشترك)\p{L}{2,}ك(?!\p{L})`,
    'u',
  ),
};

const all = stringsOf({ ...ar, 'submission name': name });

describe('the Arabic strings', () => {
  for (const [fault, pattern] of Object.entries(FAULTS)) {
    it(`never contain ${fault}`, () => {
      expect(all.filter(([, text]) => pattern.test(text)).map(([path, text]) => `${path}: ${text}`)).to.be.empty;
    });
  }

  for (const [fault, text] of [
    ['a punctuation mark of another script', 'نعم, شكرًا'],
    ['a percent sign that changes its side', '50% من المصوّتين'],
    ['a number that its noun contains', '2 صوت'],
    ['the singular for a visitor', 'أعد المحاولة'],
    ['the singular for a visitor', 'سُجّل صوتك.'],
  ] as const) {
    it(`are detected to contain ${fault} in “${text}”`, () => {
      expect(FAULTS[fault]?.test(text)).to.equal(true);
    });
  }
});
