import { shown, squeeze } from './everywhere.js';

/** Elements whose text is code, or an example of what is typed; a list of options can't mark its texts. */
const MARKED = 'code, pre, samp, kbd, textarea, option, script, style, noscript';
/** A tag, an attribute with its value, a placeholder's attribute. */
const CODE = /<\/?[a-z][\w-]*>|\b[a-z][\w-]*="[^"]*"|\bdata-cw\b/;

/** Texts with code that is not marked as such: it is read as words, and breaks at its hyphens. */
export function plainCode(): string[] {
  return shown('*')
    .filter((element) => !element.closest(MARKED))
    .flatMap(({ childNodes }) => [...childNodes].filter((node) => node.nodeType === Node.TEXT_NODE))
    .map(({ textContent }) => squeeze(textContent ?? ''))
    .filter((text) => CODE.test(text))
    .map((text) => `"${text.slice(0, 80)}"`);
}

/** Code in a line of text that is broken in two. */
export function brokenCode(): string[] {
  return shown(':not(pre) > code:not(.hash)')
    .filter((code) => code.getClientRects().length > 1)
    .map(({ textContent }) => `"${squeeze(textContent)}"`);
}
