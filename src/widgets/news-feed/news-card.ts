import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../element/heading.js';
import { limits } from '../../limits.js';
import type { NewsImage, NewsItem } from '../../sources/news/news-item.js';
import { cutAtWord } from '../../text/line.js';
import { safeUrl } from '../../text/urls.js';
import { renderDates, type DateContext } from './news-dates.js';

/** What a card is drawn with, beside its item. */
export interface CardContext extends DateContext {
  /** The level of the card's title; above 6 it is a paragraph. */
  level: number;
  /** The language of the widget: an item in another says so. */
  language: string;
  /** Titles and dates only. */
  compact: boolean;
  image?: NewsImage | undefined;
  /** In place of the image: one that has no address yet. */
  picture?: TemplateResult | undefined;
  /** Shown when several sources are mixed. */
  source?: string | undefined;
  select?: ((item: NewsItem) => void) | undefined;
}

/** Characters of an excerpt: about three lines of a card. */
const EXCERPT = 220;
/** « VIDÉO • Le carnaval » : a short word in front of a bullet says what kind of news it is. */
const KICKER = /^(\p{L}[\p{L}\p{N}’' -]{0,23}\s*•)\s+(?=\S)/u;

/** One piece of news. The title is the card's only link, and the whole card its target. */
export function renderCard(item: NewsItem, context: CardContext): TemplateResult {
  const foreign = item.language && !sameLanguage(item.language, context.language) ? item.language : undefined;
  const [category] = item.categories;
  return html`
    ${context.picture ?? (context.image ? renderImage(context.image, context) : nothing)}
    <div class="text">
      ${heading(context.level, 'title', renderTitle(item, foreign, context))}
      ${category && !context.compact ? html`<p part="category" dir="auto">${category}</p>` : nothing}
      ${context.compact ? nothing : renderExcerpt(item, foreign)} ${renderDates(item, context)}
      ${context.source ? html`<p part="source" dir="auto">${context.source}</p>` : nothing}
    </div>
  `;
}

/** Hides an image that cannot be loaded: its place is worth more than a broken picture. */
function hideBroken(event: Event): void {
  const figure = (event.target as Element).closest<HTMLElement>('[part="image"]');
  if (figure) figure.hidden = true;
}

/** An image that is higher than wide keeps its upper part where it is cropped; most feeds do not say its size. */
function markPortrait({ target }: Event): void {
  const { classList, naturalWidth, naturalHeight } = target as HTMLImageElement;
  classList.toggle('portrait', isPortrait(naturalWidth, naturalHeight));
}

function isPortrait(width = 0, height = 0): boolean {
  return height > width;
}

function renderTitle(item: NewsItem, language: string | undefined, { news, select }: CardContext): TemplateResult {
  const title = item.title || cutAtWord(item.summary, limits.title / 4) || news.untitled;
  const kicker = KICKER.exec(title)?.[1];
  const text = kicker ? html`<span part="kicker">${kicker}</span>${title.slice(kicker.length)}` : title;
  const url = safeUrl(item.url);
  if (!url) return html`<span lang=${language ?? nothing} dir="auto">${text}</span>`;
  return html`<a
    part="link"
    href=${url}
    lang=${language ?? nothing}
    dir="auto"
    @click=${() => select?.(item)}
    >${text}</a
  >`;
}

function renderExcerpt(item: NewsItem, language: string | undefined): TemplateResult | typeof nothing {
  const excerpt = excerptOf(item);
  if (!excerpt) return nothing;
  return html`<p part="excerpt" lang=${language ?? nothing} dir="auto">${cutAtWord(excerpt, EXCERPT)}</p>`;
}

/** The summary without what the title says already: an item without a title has the start of its text there. */
function excerptOf({ title, summary }: NewsItem): string {
  const start = title.replace(/…$/, '');
  if (!title || summary === title) return '';
  return start === title || !summary.startsWith(start)
    ? summary
    : `… ${summary.slice(start.length).replace(/^[\s,;:.!?…»–-]+/, '')}`;
}

function renderImage(image: NewsImage, { news }: CardContext): TemplateResult {
  return html`<figure part="image">
    <img
      class=${isPortrait(image.width, image.height) ? 'portrait' : ''}
      src=${image.url}
      srcset=${image.srcset ?? nothing}
      sizes=${image.srcset ? '(min-width: 40em) 20em, 100vw' : nothing}
      alt=${image.alt ?? ''}
      width=${image.width ?? nothing}
      height=${image.height ?? nothing}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      @load=${markPortrait}
      @error=${hideBroken}
    />
    ${image.credit ? html`<figcaption part="credit" dir="auto">${news.credit(image.credit)}</figcaption>` : nothing}
  </figure>`;
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
}
