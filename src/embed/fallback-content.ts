/** What a self-closed placeholder swallows: in HTML `<div … />` only opens, and the rest of the page is inside. */
const PAGE = 'main,header,footer,nav,section,article,aside,form,script,table,h1,h2,h3,h4,h5,h6,[data-cw]';
/** A fallback is a line or a short list; more text than this is the page. */
const LONGEST_FALLBACK = 600;

/** Whether the content of a placeholder is more than its fallback: it must then stay visible. */
export function keepsSwallowed(placeholder: Element): boolean {
  return placeholder.querySelector(PAGE) !== null || (placeholder.textContent ?? '').trim().length > LONGEST_FALLBACK;
}
