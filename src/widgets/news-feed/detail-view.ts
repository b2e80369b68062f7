import type { html as Html, LitElement, nothing as Nothing, TemplateResult } from 'lit';
import type { LoadErrorCode } from '../../element/load-error.js';
import { printSheet } from '../../element/print-sheet.js';
import { article as en } from '../../locales/article/en.js';
import { article as fr } from '../../locales/article/fr.js';
import { localize, type Locale } from '../../locales/locale.js';
import type { ArticleBlock } from '../../sources/news/article-blocks.js';
import type { NewsItem } from '../../sources/news/news-item.js';
import { httpUrl } from '../../text/urls.js';
import { allowedImage, type ImagePolicy } from './news-image.js';

/** Access to the widget. `news-details.ts` is built as a file of its own, and uses the widget's copy of Lit. */
export interface Owner {
  host: LitElement & { images: ImagePolicy };
  lit: { html: typeof Html; nothing: typeof Nothing };
  /** The origins that may be asked for a text: those of the endpoint. */
  origins(): readonly string[];
  /** Tells assistive technology what has changed; `urgent` when it has failed. */
  announce(text: string, urgent?: boolean): void;
}

/** How the text of the open item stands: on its way, there, not to be had here (`gone`, `elsewhere`), or failed. */
export type Reading =
  | { kind: 'loading' }
  | { kind: 'ready'; blocks: ArticleBlock[] }
  | { kind: 'gone' }
  | { kind: 'elsewhere' }
  | { kind: 'error'; code: LoadErrorCode; busy: boolean };

/** The settings of the list that the text is rendered with. */
export interface DetailContext {
  common: Locale['common'];
  /** BCP 47. */
  language: string;
}

interface DetailActions extends Pick<Owner, 'host' | 'lit'> {
  close: (event: Event) => void;
  retry: () => void;
}

/** The words of this file, in the language of the widget. */
export function wordsIn(language: string): Locale['article'] {
  return localize('article', { fr, en }, language).strings;
}

/** An item that is open: its text, or why that is not there, and what can be done with it. */
export function renderDetail(
  item: NewsItem,
  reading: Reading,
  { common, language }: DetailContext,
  { host, lit, close, retry }: DetailActions,
): TemplateResult {
  const { html, nothing } = lit;
  const words = wordsIn(language);
  const url = httpUrl(item.url);
  const isPrintable = reading.kind === 'ready';
  const print = (event: Event) => printSheet(host, event.target as Element);
  return html`<div part="description" lang=${item.language ?? nothing} aria-busy=${reading.kind === 'loading' ? 'true' : 'false'}>
      ${reading.kind === 'ready' ? reading.blocks.map((block) => renderBlock(block, host, lit)) : renderState()}
    </div>
    <p part="actions">
      ${url && reading.kind !== 'gone' ? html`<a part="page" href=${url} dir="auto">${words.page(item.title)}</a>` : nothing}
      ${isPrintable ? html`<button part="button print" type="button" @click=${print}>${words.print(item.title)}</button>` : nothing}
      <button part="button close" type="button" @click=${close}>${words.close(item.title)}</button>
    </p>`;

  function renderState(): TemplateResult {
    if (reading.kind === 'gone' || reading.kind === 'elsewhere')
      return html`<p part="message">${words[reading.kind]}</p>`;
    if (reading.kind !== 'error') return html`<p part="message">${common.loading}</p>`;
    const { code, busy } = reading;
    return html`<div part="error">
      <p part="message" id="detail-reason">${common.errors[code]}</p>
      <button
        part="button retry"
        type="button"
        aria-describedby="detail-reason"
        aria-disabled=${busy ? 'true' : 'false'}
        @click=${busy ? undefined : retry}
      >
        ${common.retry}
      </button>
    </div>`;
  }
}

/** Text as text, and images that this page may ask for: nothing else of what the address answered. */
function renderBlock(block: ArticleBlock, host: Owner['host'], { html, nothing }: Owner['lit']): unknown {
  if (!('image' in block)) {
    return block.list
      ? html`<ul role="list">
        ${block.lines.map((line) => html`<li dir="auto">${line}</li>`)}
      </ul>`
      : html`<p dir="auto">${block.lines[0]}</p>`;
  }
  const image = allowedImage(block.image, host.images, location.href);
  if (!image) return nothing;
  return html`<figure part="photo">
    <img
      src=${image.url}
      alt=${image.alt ?? ''}
      width=${image.width ?? nothing}
      height=${image.height ?? nothing}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
    />
    ${block.caption ? html`<figcaption part="credit" dir="auto">${block.caption}</figcaption>` : nothing}
  </figure>`;
}
