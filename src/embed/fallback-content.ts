/**
 * Elements that are never part of a fallback. In HTML `<div … />` is not self-closing: the rest of the page ends up
 * inside.
 */
const PAGE = 'main,header,footer,nav,section,article,aside,form,script,table,h1,h2,h3,h4,h5,h6,[data-cw]';
/** A fallback is a line or a short list; with more characters than this the content is part of the page. */
const LONGEST_FALLBACK = 600;

/** Whether a placeholder contains part of the page besides its fallback, which must then stay visible. */
export function keepsSwallowed(placeholder: Element): boolean {
  return placeholder.querySelector(PAGE) !== null || (placeholder.textContent ?? '').trim().length > LONGEST_FALLBACK;
}
