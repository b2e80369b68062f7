import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../element/heading.js';
import type { Job } from '../../sources/jobs/job.js';
import { formatNumber } from '../../text/numbers.js';
import { httpUrl, safeUrl } from '../../text/urls.js';
import { renderDescription } from './job-description.js';
import { renderBadges, renderFacts, type FactContext } from './job-facts.js';

/** What a card is drawn with, beside its offer. */
export interface CardContext extends FactContext {
  /** The level of the card's title; above 6 it is a paragraph. */
  level: number;
  /** Whether the whole offer opens in place, rather than on a page of its own. */
  inline: boolean;
  /** The offer that is open. */
  openId: string | undefined;
  toggle: (job: Job) => void;
  /** The visitor follows a link of the offer. */
  select: (job: Job, url: string) => void;
  print: (event: Event) => void;
}

/** One offer. */
export function renderCard(job: Job, context: CardContext): TemplateResult {
  const url = httpUrl(job.url);
  // Without a page of its own, its text is nowhere else.
  const inline = context.inline || (!url && !!job.description);
  const open = inline && context.openId === job.id;
  return html`
    ${heading(context.level, 'title', inline ? renderDisclosure(job, open, context) : renderTitle(job, url, context))}
    ${renderBadges(job, context)} ${renderFacts(job, context)}
    ${open ? html`<div part="description">${renderDescription(job.description)}</div>` : nothing}
    ${renderActions(job, inline ? url : undefined, open, context)}
  `;
}

function renderTitle(job: Job, url: string | undefined, { select }: CardContext): TemplateResult {
  if (!url) return html`<span dir="auto">${job.title}</span>`;
  return html`<a part="link" href=${url} dir="auto" @click=${() => select(job, url)}>${job.title}</a>`;
}

function renderDisclosure(job: Job, open: boolean, { toggle }: CardContext): TemplateResult {
  return html`<button
    part="disclosure"
    type="button"
    dir="auto"
    aria-expanded=${open ? 'true' : 'false'}
    @click=${() => toggle(job)}
    >${job.title}</button
  >`;
}

/** `page` stands in for an address to apply at: the offer's own page, unless its title leads there. */
function renderActions(
  job: Job,
  page: string | undefined,
  open: boolean,
  { jobs, common, select, print }: CardContext,
): TemplateResult | typeof nothing {
  const url = safeUrl(job.applyUrl) ?? page;
  if (!url && !open) return nothing;
  const format = url && formatOf(url, job.applySize, jobs, common.decimal);
  return html`<p part="actions">
    ${
      url
        ? html`<a part="apply" href=${url} data-address=${addressOf(url)} dir="auto" @click=${() => select(job, url)}
          >${jobs.apply(job.title)}${format ? html` (${format})` : nothing}</a
        >`
        : nothing
    }
    ${open ? html`<button part="button print" type="button" @click=${print}>${jobs.print(job.title)}</button>` : nothing}
  </p>`;
}

/** The printed form of a link's address: the mailbox or the number alone, else the whole address. */
function addressOf(url: string): string {
  return /^(?:mailto|tel):([^?]*)/.exec(url)?.[1] ?? url;
}

/** What a link opens, where that is no page: RGAA 13.3 asks for the format and the size of a file. */
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
