import { html, nothing, type TemplateResult } from 'lit';
import { renderAlert } from '../../element/announcement.js';
import { heading } from '../../element/heading.js';
import type { Locale } from '../../locales/locale.js';
import { eventSummary } from '../../locales/fr/event-summary.js';
import type { NewsItem } from '../../sources/news/news-item.js';
import { askedFields } from '../../sources/submissions/fields.js';
import { collapse } from '../../text/line.js';
import { parseDate } from '../../text/parse-date.js';
import { renderCard, type CardContext } from '../news-feed/news-card.js';
import type { AgendaPreview } from './agenda-preview.js';
import { renderAnnounced } from './dates-view.js';
import type { FormImage } from './form-image.js';
import type { FormContext } from './form-context.js';
import { announcedDates } from './other-dates.js';
import { shownValue } from './shown-value.js';

/** The state and the handlers of the review. */
export interface ReviewState {
  /** The message that the last attempt failed; empty for none. */
  failure: string;
  /** The share of the bytes that was sent, 0 to 1; `undefined` when nothing is being sent. */
  progress: number | undefined;
  /** True while a challenge is being solved. */
  solving: boolean;
  /** Goes back to the form. */
  edit(): void;
  send(): void;
  /** Cancels sending. */
  cancel(): void;
}

/** Everything that the card of the preview needs. */
export interface PreviewContext extends Pick<CardContext, 'common' | 'news' | 'timeZone' | 'language'> {
  /** The card of the agenda, for an event; the one for news is shown until it is loaded. */
  agenda: AgendaPreview | null | undefined;
}

/** The step before sending: a preview, all answers, and the buttons to send or to correct them. */
export function renderReview(context: FormContext, preview: PreviewContext, state: ReviewState): TemplateResult {
  const { strings, level } = context;
  return html`<div part="review">
    ${heading(level, 'step-title', strings.review)} ${heading(level + 1, 'part-title', strings.preview)}
    ${renderPreview(context, preview)}
    ${renderAnnounced(context)} ${heading(level + 1, 'part-title', strings.recap)} ${renderRecap(context)}
    ${renderAlert(state.failure, 'send-error', state.failure && html`<p>${state.failure}</p><p>${strings.kept}</p>`)}
    ${state.progress === undefined ? renderActions(strings, state) : renderProgress(strings, state.progress, state)}
    ${state.solving ? html`<p part="hint">${strings.solving}</p>` : nothing}
  </div>`;
}

/** A preview with the same card that the news, or the agenda, use. */
function renderPreview(context: FormContext, { agenda, ...preview }: PreviewContext): TemplateResult {
  const [image] = context.form.images;
  const picture = image && html`<div part="image" role="img" aria-label=${image.alt}>${image.preview}</div>`;
  if (agenda) return agenda.render(context, preview.language, picture);
  return html`<div class="list">
    <div part="item" class=${picture ? 'with-image' : ''}>${renderNews(context, preview, picture)}</div>
  </div>`;
}

function renderNews(
  context: FormContext,
  preview: Omit<PreviewContext, 'agenda'>,
  picture: TemplateResult | undefined,
): TemplateResult {
  const { form, level } = context;
  const { values } = form;
  const category = shownValue('category', context);
  const item: NewsItem = {
    id: '',
    title: collapse(values.title ?? ''),
    summary: collapse(`${eventText(context)} ${values.summary?.trim() || (values.body ?? '')}`),
    categories: category ? [category] : [],
    authors: [],
  };
  const now = new Date();
  return renderCard(item, { ...preview, dates: 'none', now, sure: true, level: level + 2, compact: false, picture });
}

/**
 * The date, place and price of an event, in the same words as in the feed. They come first, because in a list of news
 * the event has the date of its approval.
 */
function eventText({ form, schema, timeZone }: FormContext): string {
  const { type, values } = form;
  if (type !== 'event') return '';
  const { place = '', address = '', price = '' } = values;
  const dates = announcedDates(form, schema, timeZone).flatMap(({ start, end }) => {
    const startsAt = parseDate(start, timeZone);
    return startsAt ? [{ startsAt, endsAt: parseDate(end, timeZone) ?? null }] : [];
  });
  return eventSummary({ dates, allDay: !!values.allDay, place, address, price }, timeZone);
}

/** The answers of all fields that are filled in, and the images. */
function renderRecap(context: FormContext): TemplateResult {
  const { strings, schema, form } = context;
  const names = askedFields(schema, form.type).filter((name) => name !== 'images' && name !== 'consent');
  return html`<dl part="recap">
      ${schema.types.length > 1 ? renderRow(strings.type, strings.types[form.type]) : nothing}
      ${names.map((name) => renderRow(strings.fields[name], shownValue(name, context)))}
    </dl>
    ${form.images.length > 0 ? html`<ul part="photos" role="list">${form.images.map((image) => renderPhoto(image, context))}</ul>` : nothing}`;
}

function renderRow(label: string, value: string): TemplateResult | typeof nothing {
  return value ? html`<dt>${label}</dt><dd dir="auto">${value}</dd>` : nothing;
}

/** An image beside its description and credit. */
function renderPhoto({ preview, alt, credit }: FormImage, { strings }: FormContext): TemplateResult {
  return html`<li part="photo">
    <div part="thumbnail" aria-hidden="true">${copyOf(preview)}</div>
    <dl part="recap">
      ${renderRow(strings.images.alt, alt.trim())} ${renderRow(strings.images.credit, credit.trim())}
    </dl>
  </li>`;
}

const copies = new WeakMap<HTMLCanvasElement, HTMLCanvasElement>();

/** The copy of a canvas: an element is in one place at a time, and the canvas of the first image is in the card. */
function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  let copy = copies.get(canvas);
  if (!copy) {
    copy = canvas.cloneNode() as HTMLCanvasElement;
    copy.getContext('2d')?.drawImage(canvas, 0, 0);
    copies.set(canvas, copy);
  }
  return copy;
}

function renderActions(strings: Locale['submission'], { edit, send }: ReviewState): TemplateResult {
  return html`<p class="actions">
    <button part="button send" class="primary" type="button" @click=${send}>${strings.send}</button>
    <button part="button edit" type="button" @click=${edit}>${strings.edit}</button>
  </p>`;
}

function renderProgress(strings: Locale['submission'], progress: number, { cancel }: ReviewState): TemplateResult {
  return html`<p class="actions" part="sending">
    <progress part="progress" max="1" .value=${progress} aria-label=${strings.progress}></progress>
    <span>${strings.percent(String(Math.floor(progress * 100)))}</span>
    <button part="button cancel" type="button" @click=${cancel}>${strings.cancel}</button>
  </p>`;
}
