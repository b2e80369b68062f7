import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../element/heading.js';
import type { Job } from '../../sources/jobs/job.js';
import { wallClock } from '../../text/time-zone.js';
import { httpUrl } from '../../text/urls.js';
import type { JobDetails } from './job-details.js';
import { renderBadges, renderSummary, type FactContext } from './job-summary.js';

/** Everything that a card needs besides its offer. */
export interface CardContext extends FactContext {
  /** The level of the card's title; above 6 it is a paragraph. */
  level: number;
  /** Whether titles open their offers in place, instead of linking to their own pages. */
  inline: boolean;
  /** The `id` of the open offer. */
  openId: string | undefined;
  /** Renders the open offer; `undefined` while its module is being loaded, `null` if it could not be. */
  details: JobDetails | null | undefined;
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
  const { jobs, openId, level } = context;
  const url = httpUrl(job.url);
  // If the offer has no page of its own, the rest of it is not available elsewhere.
  const inline = context.inline ? !!url || hasMore(job) : !url && hasMore(job);
  const open = openId === job.id && (inline || hasMore(job));
  const title = inline ? renderDisclosure(job, open) : renderTitle(job, url);
  const more = inline || !hasMore(job) ? nothing : renderMore(jobs.details, jobs.about(job.title), open);
  return html`${heading(level, 'title', title)}${renderBadges(job, context)}${renderSummary(job, context)}${more}${
    open ? renderDetails(job, inline ? url : undefined, context) : nothing
  }`;
}

/** Whether an offer has more than a title and what its summary says. */
function hasMore({ description, applyUrl, employer, category, grade, salary, remote, ...job }: Job): boolean {
  const facts = [employer, category, grade, salary, remote, job.datePosted, job.reference];
  return [description, applyUrl, ...facts].some(Boolean);
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

/** The button that opens an offer whose title leads to its page. */
function renderMore(label: string, about: string, open: boolean): TemplateResult {
  return html`<button part="details" type="button" aria-expanded=${open ? 'true' : 'false'}
    >${label}<span class="visually-hidden">${about}</span></button
  >`;
}

/** The rest of an open offer; `page` is its own page, unless its title leads there. */
function renderDetails(job: Job, page: string | undefined, context: CardContext): unknown {
  const { details, common } = context;
  if (details === null) return html`<p part="message" role="alert">${common.errors.blocked}</p>`;
  return details?.render(job, page, context) ?? nothing;
}
