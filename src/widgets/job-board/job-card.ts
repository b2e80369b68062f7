import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../element/heading.js';
import type { Job } from '../../sources/jobs/job.js';
import { formatNumber } from '../../text/numbers.js';
import { wallClock } from '../../text/time-zone.js';
import { httpUrl, safeUrl } from '../../text/urls.js';
import { renderDescription } from './job-description.js';
import { renderBadges, renderFacts, type FactContext } from './job-facts.js';

/** Everything that a card needs besides its offer. */
export interface CardContext extends FactContext {
  /** The level of the card's title; above 6 it is a paragraph. */
  level: number;
  /** Whether offers open in place, instead of linking to their own page. */
  inline: boolean;
  /** The `id` of the open offer. */
  openId: string | undefined;
}

/** An offer in the list. */
export function renderItem(job: Job, context: CardContext): TemplateResult {
  return html`<li part="item">${renderCard(job, context)}</li>`;
}

/** Everything that offers are rendered with, for `ListController.render`: of the present, only the day is shown. */
export function conditionsOf({ now, ...context }: CardContext): unknown[] {
  return [...Object.values(context), context.common.date(wallClock(now, context.timeZone))];
}

function renderCard(job: Job, context: CardContext): TemplateResult {
  const url = httpUrl(job.url);
  // If the offer has no page of its own, its text is not available elsewhere.
  const inline = context.inline || (!url && !!job.description);
  const open = inline && context.openId === job.id;
  const title = inline ? renderDisclosure(job, open) : renderTitle(job, url);
  const text = open
    ? html`<div part="description" lang=${job.language ?? nothing}>${renderDescription(job.description)}</div>`
    : nothing;
  const actions = renderActions(job, inline ? url : undefined, open, context);
  const facts = renderFacts(job, context);
  return html`${heading(context.level, 'title', title)}${renderBadges(job, context)}${facts}${text}${actions}`;
}

function renderTitle(job: Job, url: string | undefined): TemplateResult {
  if (!url) return html`<span lang=${job.language ?? nothing} dir="auto">${job.title}</span>`;
  return html`<a part="link" href=${url} lang=${job.language ?? nothing} dir="auto">${job.title}</a>`;
}

function renderDisclosure(job: Job, open: boolean): TemplateResult {
  return html`<button
    part="disclosure"
    type="button"
    lang=${job.language ?? nothing}
    dir="auto"
    aria-expanded=${open ? 'true' : 'false'}
    >${job.title}</button
  >`;
}

/**
 * The link to apply and the button to print. `page` replaces a missing address to apply at: the offer's own page,
 * unless the title links to it.
 */
function renderActions(
  job: Job,
  page: string | undefined,
  open: boolean,
  { jobs, common }: CardContext,
): TemplateResult | typeof nothing {
  const url = safeUrl(job.applyUrl) ?? page;
  if (!url && !open) return nothing;
  const format = url && formatOf(url, job.applySize, jobs, common.decimal);
  const label = jobs.apply(job.title) + (format ? ` (${format})` : '');
  const apply = url && html`<a part="apply" href=${url} data-address=${addressOf(url)} dir="auto">${label}</a>`;
  const print = open ? html`<button part="button print" type="button">${jobs.print(job.title)}</button>` : nothing;
  return html`<p part="actions">${apply} ${print}</p>`;
}

/** A link's address in print: the e-mail address or telephone number, else the whole URL. */
function addressOf(url: string): string {
  return /^(?:mailto|tel):([^?]*)/.exec(url)?.[1] ?? url;
}

/** The target of a link that is not a page: RGAA 13.3 requires the format and the size of a file. */
function formatOf(
  url: string,
  size: number | undefined,
  jobs: FactContext['jobs'],
  decimal: string,
): string | undefined {
  if (url.startsWith('mailto:')) return jobs.byMail;
  if (url.startsWith('tel:')) return jobs.byPhone;
  const [, extension] = /\.(pdf|docx?|odt|rtf)$/i.exec(new URL(url).pathname) ?? [];
  return extension && [extension.toUpperCase(), size && sizeText(size, jobs, decimal)].filter(Boolean).join(', ');
}

function sizeText(bytes: number, { kilobytes, megabytes }: FactContext['jobs'], decimal: string): string {
  const kilo = Math.max(1, Math.round(bytes / 1000));
  return kilo < 1000
    ? kilobytes(formatNumber(kilo, { decimal }))
    : megabytes(formatNumber(bytes / 1e6, { decimal, precision: 1 }));
}
