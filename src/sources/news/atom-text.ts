import { decodeBytes } from '../../text/decode-bytes.js';
import { escapeHtml } from '../../text/plain-text.js';
import type { XmlElement } from '../../text/xml.js';
import { htmlIn } from './xml-query.js';

/**
 * A text construct or `content` of Atom as HTML (RFC 4287 §3.1 and §4.1.3; 0.3 added `mode`).
 * `text`, the default, is what it says: its `<b>` is shown to the reader. Empty for content that is elsewhere (`src`)
 * or no text at all.
 */
export function atomHtml(element: XmlElement | undefined): string {
  if (!element || element.attributes.has('src')) return '';
  const type = (element.attributes.get('type') ?? 'text').trim().toLowerCase();
  if (element.attributes.get('mode') === 'base64') return typedHtml(fromBase64(element.text), type);
  // Elements inside are markup, whatever the type says.
  return element.children.length ? element.markup : typedHtml(htmlIn(element), type);
}

function typedHtml(text: string, type: string): string {
  if (/^(?:x?html|text\/html|application\/xhtml\+xml)\b/.test(type)) return text;
  return type === 'text' || type.startsWith('text/') ? escapeHtml(text) : '';
}

function fromBase64(text: string): string {
  try {
    return decodeBytes(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
  } catch {
    return '';
  }
}
