import { html, nothing, type TemplateResult } from 'lit';
import { renderDescription } from '../../element/description.js';
import { foreignText } from '../../element/foreign-text.js';
import { heading } from '../../element/heading.js';
import { renderImage } from '../../element/image-view.js';
import { allowedImage, type ImagePolicy } from '../../element/item-image.js';
import { cutAtWord } from '../../text/line.js';
import { httpUrl } from '../../text/urls.js';
import type { AgendaItem } from './agenda-item.js';
import { renderBadges, renderFacts, renderStatus } from './event-facts.js';
import { renderDates, type DateContext, type Dated } from './event-dates.js';
import { dateOf, isRunning } from './event-times.js';
import { isoDay } from '../../calendar/local-days.js';
import { rhythmOf } from './rhythm.js';

/** An event as it is rendered. */
export interface Card extends Dated {
  id: string;
  isRunning: boolean;
}

/** The card of an item. `horizon` is the moment at which the data ends. */
export function cardOf({ id, event, dates }: AgendaItem, now: Date, horizon: number, zone: string): Card {
  return {
    id,
    event,
    others: dates.filter((date) => date !== event).map(dateOf),
    rhythm: rhythmOf(dates, horizon, zone),
    isRunning: isRunning(event, now, zone),
  };
}

/** Everything that a card needs besides its event. */
export interface CardContext extends DateContext {
  /** The level of the card's title; above 6 it is a paragraph. */
  level: number;
  /** True for titles, dates and places only. */
  compact: boolean;
  images: ImagePolicy;
  /** Rendered instead of the event's image: the preview of a form has an image file without an address. */
  picture?: TemplateResult | undefined;
  /** The address of the page: images of its own origin may be loaded. */
  pageUrl: string;
  /** Whether the visitor can add events to a calendar. */
  isSaved: boolean;
}

/** Characters of an excerpt: about three lines of a card. */
const EXCERPT = 220;

/** An event in the list. */
export function renderItem(card: Card, context: CardContext): TemplateResult {
  const { event } = card;
  const image = context.compact ? undefined : allowedImage(event.image, context.images, context.pageUrl);
  const picture = context.picture ?? (image && renderImage(image, context.events.credit));
  const text = renderText(card, context);
  return html`<li part="item" class=${picture ? 'with-image' : ''}>${
    picture ? html`${picture}<div class="text">${text}</div>` : text
  }</li>`;
}

/** Everything that events are rendered with, for `ListController.render`: of the present, only the day is shown. */
export function conditionsOf({ today, now: _, ...context }: CardContext): unknown[] {
  return [...Object.values(context), isoDay(today)];
}

function renderText(card: Card, context: CardContext): TemplateResult {
  const { event } = card;
  const { compact, events } = context;
  const language = event.language ?? nothing;
  const title = heading(context.level, 'title', renderTitle(card, context));
  const category = compact ? undefined : event.categories[0];
  const place = event.place ?? (event.onlineUrl ? events.online : undefined);
  const where = [place, compact ? undefined : event.address].filter(Boolean).join(', ');
  return html`${
    category
      ? html`<div class="titles">${title}<p part="category" lang=${language} dir="auto">${category}</p></div>`
      : title
  }${renderStatus(event, context)}${renderBadges(card, context)}${renderDates(card, context)}${
    where ? html`<p part="place" lang=${event.place ? language : nothing} dir="auto">${where}</p>` : nothing
  }${compact ? nothing : html`${renderTexts(card, context)}${renderFacts(event, context)}`}${renderActions(card, context)}`;
}

function renderTitle({ event }: Card, { events }: CardContext): TemplateResult {
  const url = httpUrl(event.url);
  const title = event.title || events.untitled;
  const language = (event.title && event.language) || nothing;
  return url
    ? html`<a part="link" href=${url} lang=${language} dir="auto">${title}</a>`
    : html`<span lang=${language} dir="auto">${title}</span>`;
}

/** The beginning of the text, and all of it where the event has no page of its own. */
function renderTexts({ event }: Card, { events }: CardContext): TemplateResult | typeof nothing {
  const { description } = event;
  if (!description) return nothing;
  const line = description.replace(/\s*\n\s*/g, ' ');
  const excerpt = cutAtWord(line, EXCERPT);
  const language = event.language ?? nothing;
  const isCut = excerpt !== line && !httpUrl(event.url);
  return html`<p part="excerpt" lang=${language} dir="auto">${excerpt}</p>${
    isCut
      ? html`<details part="details"><summary part="summary">${events.fullText}</summary><div part="description" lang=${language}>${renderDescription(description)}</div></details>`
      : nothing
  }`;
}

/** The link to buy tickets and the button that adds the event to the visitor's calendar. */
function renderActions({ event }: Card, { events, isSaved, compact }: CardContext): TemplateResult | typeof nothing {
  const tickets = compact ? undefined : httpUrl(event.ticketUrl);
  const isOffered = isSaved && event.status !== 'cancelled';
  if (!tickets && !isOffered) return nothing;
  const rest = html`<span class="visually-hidden" dir="auto">${foreignText(events.of(event.title || events.untitled), event.title, event.language)}</span>`;
  return html`<p part="actions">${
    tickets ? html`<a part="tickets" href=${tickets}>${events.tickets}${rest}</a>` : nothing
  } ${isOffered ? html`<button part="button add" type="button">${events.add}${rest}</button>` : nothing}</p>`;
}
