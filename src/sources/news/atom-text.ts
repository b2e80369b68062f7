import { guessedHtml } from '../../text/article-html.js';
import { decodeBytes } from '../../text/decode-bytes.js';
import { escapeHtml } from '../../text/plain-text.js';
import type { XmlElement } from '../../text/xml.js';
import { htmlIn } from './xml-query.js';

/**
 * An Atom text construct or `content` as HTML (RFC 4287 §3.1 and §4.1.3; 0.3 added `mode`). `text`, the default, is
 * literal: its `<b>` is shown to the reader. An unknown type is treated the same. Empty for content that is elsewhere
 * (`src`) or is not text.
 */
export function atomHtml(element: XmlElement | undefined): string {
  if (!element || element.attributes.has('src')) return '';
  const type = (element.attributes.get('type') ?? '').trim().toLowerCase();
  if (element.attributes.get('mode') === 'base64') {
    const text = fromBase64(element.text) ?? '';
    return type ? typedHtml(text, type) : guessedHtml(text);
  }
  // Child elements are markup, whatever the type is.
  if (element.children.length) return element.markup;
  return isBinary(type) ? bytesHtml(element.text, type) : typedHtml(htmlIn(element), type);
}

function typedHtml(text: string, type: string): string {
  return /^(?:x?html|text\/html|application\/xhtml\+xml)\b/.test(type) ? text : escapeHtml(text);
}

/** A media type that is neither text nor XML: its content is in base64 (RFC 4287 §4.1.3.3, 5). */
function isBinary(type: string): boolean {
  return type.includes('/') && !/^text\/|[/+]xml\b/.test(type);
}

/** Decodes base64 content of an unknown kind, if it is text. Content that is not base64 is taken as it is. */
function bytesHtml(content: string, type: string): string {
  if (/^(?:image|audio|video)\//.test(type)) return '';
  const text = fromBase64(content) ?? content;
  return /[^\P{Cc}\s]|\ufffd/u.test(text) ? '' : guessedHtml(text);
}

function fromBase64(text: string): string | undefined {
  try {
    return decodeBytes(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
