import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../element/heading.js';
import { limits } from '../../limits.js';
import type { NewsImage, NewsItem } from '../../sources/news/news-item.js';
import { cutAtWord } from '../../text/line.js';
import { safeUrl } from '../../text/urls.js';
import { renderDates, type DateContext } from './news-dates.js';

/** Everything that a card needs besides its item. */
export interface CardContext extends DateContext {
  /** The level of the card's title; above 6 it is a paragraph. */
  level: number;
  /** The language of the widget: items in another one get a `lang`. */
  language: string;
  /** True for titles and dates only. */
  compact: boolean;
  image?: NewsImage | undefined;
  /** Rendered instead of the item's image: the preview of a form has an image file without an address. */
  picture?: TemplateResult | undefined;
  /** The name of the item's source, if several are mixed. */
  source?: string | undefined;
  select?: ((item: NewsItem, event: MouseEvent) => void) | undefined;
  /** Whether the item is open in place; `undefined` if its title leads to its page. */
  open?: boolean | undefined;
  /** The rendered text of the item, while it is open. */
  detail?: TemplateResult | undefined;
}

/** Characters of an excerpt: about three lines of a card. */
const EXCERPT = 220;
/** A short word and a bullet before the title, naming the kind of news: « VIDÉO • Le carnaval ». */
const KICKER = /^(\p{L}[\p{L}\p{N}’' -]{0,23}\s*•)\s+(?=\S)/u;

/** A news item. The title is the card's only link, and the whole card can be clicked. */
export function renderCard(item: NewsItem, context: CardContext): TemplateResult {
  const foreign = item.language && !sameLanguage(item.language, context.language) ? item.language : undefined;
  const [category] = item.categories;
  return html`
    ${context.picture ?? (context.image ? renderImage(context.image, context) : nothing)}
    <div class="text">
      ${heading(context.level, 'title', renderTitle(item, foreign, context))}
      ${category && !context.compact ? html`<p part="category" dir="auto">${category}</p>` : nothing}
      ${context.compact ? nothing : renderExcerpt(item, foreign)} ${renderDates(item, context)}
      ${context.source ? html`<p part="source" dir="auto">${context.source}</p>` : nothing} ${context.detail}
    </div>
  `;
}

/** Hides an image that can't be loaded. */
function hideBroken(event: Event): void {
  const figure = (event.target as Element).closest<HTMLElement>('[part="image"]');
  if (figure) figure.hidden = true;
}

/**
 * Marks an image that is taller than wide, so that its upper part is kept when it is cropped; most feeds omit the size.
 */
function markPortrait({ target }: Event): void {
  const { classList, naturalWidth, naturalHeight } = target as HTMLImageElement;
  classList.toggle('portrait', isPortrait(naturalWidth, naturalHeight));
}

function isPortrait(width = 0, height = 0): boolean {
  return height > width;
}

function renderTitle(
  item: NewsItem,
  language: string | undefined,
  { news, select, open }: CardContext,
): TemplateResult {
  const title = item.title || cutAtWord(item.summary, limits.title / 4) || news.untitled;
  const kicker = KICKER.exec(title)?.[1];
  const text = kicker ? html`<span part="kicker">${kicker}</span>${title.slice(kicker.length)}` : title;
  const url = safeUrl(item.url);
  if (!url) return html`<span lang=${language ?? nothing} dir="auto">${text}</span>`;
  return html`<a
    part=${open === undefined ? 'link' : 'link disclosure'}
    href=${url}
    lang=${language ?? nothing}
    dir="auto"
    aria-expanded=${open ?? nothing}
    @click=${(event: MouseEvent) => select?.(item, event)}
    >${text}</a
  >`;
}

function renderExcerpt(item: NewsItem, language: string | undefined): TemplateResult | typeof nothing {
  const excerpt = excerptOf(item);
  if (!excerpt) return nothing;
  return html`<p part="excerpt" lang=${language ?? nothing} dir="auto">${cutAtWord(excerpt, EXCERPT)}</p>`;
}

/** The summary without a start that repeats the title: a missing title is made from the start of the text. */
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
