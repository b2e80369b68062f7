import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../element/heading.js';
import { renderImage } from '../../element/image-view.js';
import type { ItemImage } from '../../element/item-image.js';
import { limits } from '../../limits.js';
import type { NewsItem } from '../../sources/news/news-item.js';
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
  image?: ItemImage | undefined;
  /** Rendered instead of the item's image: the preview of a form has an image file without an address. */
  picture?: TemplateResult | undefined;
  /** Whether the webmaster has put the item first. */
  pinned?: boolean | undefined;
  /** The rendered video of the item. */
  video?: unknown;
  /** The name of the item's source, if several are mixed. */
  source?: string | undefined;
  /** Whether the item is open in place; `undefined` if its title leads to its page. */
  open?: boolean | undefined;
  /** The rendered text of the item, while it is open. */
  detail?: TemplateResult | undefined;
}

/** The language of an item that is not the widget's. BCP 47. */
type Foreign = string | typeof nothing;

/** Characters of an excerpt: about three lines of a card. */
const EXCERPT = 220;
/** A short word and a bullet before the title, naming the kind of news: « VIDÉO • Le carnaval ». */
const KICKER = /^(\p{L}[\p{L}\p{N}’' -]{0,23}\s*•)\s+(?=\S)/u;

/**
 * A news item. The title is the card's only link, and the whole card can be clicked. Its templates are written without
 * white space and with few nested templates, because each of these is one more node in every item of a long list.
 */
export function renderCard(item: NewsItem, context: CardContext): TemplateResult {
  const text = renderText(item, context);
  const picture = context.picture ?? (context.image && renderImage(context.image, context.news.credit));
  return picture ? html`${picture}<div class="text">${text}</div>` : text;
}

function renderText(item: NewsItem, context: CardContext): TemplateResult {
  const foreign = item.language && !sameLanguage(item.language, context.language) ? item.language : nothing;
  const title = renderHeading(item, foreign, context);
  const excerpt = context.compact ? '' : cutAtWord(excerptOf(item), EXCERPT);
  const foot = renderFoot(item, context);
  if (!excerpt) return html`${title}${foot}`;
  return html`${title}<p part="excerpt" lang=${foreign} dir="auto">${excerpt}</p>${foot}`;
}

/** The title, and the category after it, which is shown above it. */
function renderHeading(item: NewsItem, language: Foreign, context: CardContext): TemplateResult {
  const title = heading(context.level, 'title', renderTitle(item, language, context));
  const category = context.compact ? undefined : item.categories[0];
  if (context.pinned) {
    const kind = category ? html` <span part="category" lang=${language} dir="auto">${category}</span>` : nothing;
    return html`<div class="titles">${title}<p part="pinned">${context.news.pinned}${kind}</p></div>`;
  }
  return category
    ? html`<div class="titles">${title}<p part="category" lang=${language} dir="auto">${category}</p></div>`
    : title;
}

/** The dates, the source, and the text of an open item. */
function renderFoot(item: NewsItem, context: CardContext): TemplateResult | typeof nothing {
  const { source, open, detail, video } = context;
  const dates = renderDates(item, context);
  // Opening an item must not replace the nodes of its dates, which may be translated.
  if (!source && open === undefined && !video) return dates;
  return html`${video}${dates}${source ? html`<p part="source" dir="auto">${source}</p>` : nothing}${detail}`;
}

function renderTitle(item: NewsItem, language: Foreign, { news, open }: CardContext): TemplateResult {
  const title = item.title || cutAtWord(item.summary, limits.title / 4) || news.untitled;
  const kicker = KICKER.exec(title)?.[1];
  const text = kicker ? html`<span part="kicker">${kicker}</span>${title.slice(kicker.length)}` : title;
  const url = safeUrl(item.url);
  if (!url) return html`<span lang=${language} dir="auto">${text}</span>`;
  return html`<a
    part=${open === undefined ? 'link' : 'link disclosure'}
    href=${url}
    lang=${language}
    dir="auto"
    aria-expanded=${open ?? nothing}
    >${text}</a
  >`;
}

/** The summary without a start that repeats the title: a missing title is made from the start of the text. */
function excerptOf({ title, summary }: NewsItem): string {
  const start = title.replace(/…$/, '');
  if (!title || summary === title) return '';
  return start === title || !summary.startsWith(start)
    ? summary
    : `… ${summary.slice(start.length).replace(/^[\s,;:.!?…»–-]+/, '')}`;
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
}
