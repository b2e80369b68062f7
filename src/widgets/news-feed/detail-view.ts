import type { TemplateResult } from 'lit';
import type { LoadErrorCode } from '../../element/load-error.js';
import { printSheet } from '../../element/print-sheet.js';
import { article as en } from '../../locales/en/article.js';
import { article as fr } from '../../locales/fr/article.js';
import { localize, type Locale } from '../../locales/locale.js';
import type { ArticleBlock } from '../../sources/news/article-blocks.js';
import type { NewsItem } from '../../sources/news/news-item.js';
import { httpUrl } from '../../text/urls.js';
import type { Owner } from './detail-owner.js';
import { allowedImage } from '../../element/item-image.js';

/** The settings of the feed with which the text is rendered. */
export interface DetailContext {
  common: Locale['common'];
  /** BCP 47. */
  language: string;
}

/**
 * The state of the open item's text: being loaded, loaded, deleted from the site (`gone`), only on the item's own page
 * (`elsewhere`), or failed, with `busy` while it is requested again.
 */
export type DetailState =
  | { kind: 'loading' }
  | { kind: 'ready'; blocks: ArticleBlock[] }
  | { kind: 'gone' }
  | { kind: 'elsewhere' }
  | { kind: 'error'; code: LoadErrorCode; busy: boolean };

interface DetailActions extends Pick<Owner, 'host' | 'lit'> {
  close: (event: Event) => void;
  retry: () => void;
}

/** The strings of this module, in a language (BCP 47); French if it has no locale. */
export function stringsIn(language: string): Locale['article'] {
  return localize('article', { fr, en }, language).strings;
}

/** Renders an open item: its text, or the reason why there is none, and the link and buttons below it. */
export function renderDetail(
  item: NewsItem,
  state: DetailState,
  { common, language }: DetailContext,
  { host, lit, close, retry }: DetailActions,
): TemplateResult {
  const { html, nothing } = lit;
  const words = stringsIn(language);
  const url = httpUrl(item.url);
  const isPrintable = state.kind === 'ready';
  const print = (event: Event) => printSheet(host, event.target as Element);
  return html`<div part="description" lang=${item.language ?? nothing} aria-busy=${state.kind === 'loading' ? 'true' : 'false'}>
      ${state.kind === 'ready' ? state.blocks.map((block) => renderBlock(block, host, lit)) : renderState()}
    </div>
    <p part="actions">
      ${url && state.kind !== 'gone' ? html`<a part="page" href=${url} dir="auto">${words.page(item.title)}</a>` : nothing}
      ${isPrintable ? html`<button part="button print" type="button" @click=${print}>${words.print(item.title)}</button>` : nothing}
      <button part="button close" type="button" @click=${close}>${words.close(item.title)}</button>
    </p>`;

  function renderState(): TemplateResult {
    if (state.kind === 'gone' || state.kind === 'elsewhere') return html`<p part="message">${words[state.kind]}</p>`;
    if (state.kind !== 'error') return html`<p part="message">${common.loading}</p>`;
    const { code, busy } = state;
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

/** Renders a paragraph or a list as plain text, or an image that the `images` policy allows. */
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
