import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locales/locale.js';
import type { Job } from '../../sources/jobs/job.js';
import { formatNumber } from '../../text/numbers.js';
import { safeUrl } from '../../text/urls.js';
import type { FactContext } from './job-summary.js';
import { withSubject } from './mail-subject.js';

type Strings = Locale['jobs'];

/** The link to apply and the button to print. `page` replaces a missing address to apply at: the offer's own page. */
export function renderActions(job: Job, page: string | undefined, { jobs, common }: FactContext): TemplateResult {
  const url = safeUrl(job.applyUrl) ?? page;
  const about = html`<span class="visually-hidden" lang=${job.language ?? nothing}>${jobs.about(job.title)}</span>`;
  const apply = url
    ? html`<a
        part="apply"
        class="primary"
        href=${withSubject(url, jobs.subject(job.title, job.reference))}
        data-address=${addressOf(url)}
        >${nameOf(url, job.applySize, jobs, common.decimal)}${about}</a
      >`
    : nothing;
  return html`<p part="actions">${apply} <button part="print" type="button">${jobs.print}${about}</button></p>`;
}

/** A link's address in print: the e-mail address or telephone number, else the whole URL. */
function addressOf(url: string): string {
  return /^(?:mailto|tel):([^?]*)/.exec(url)?.[1] ?? url;
}

/** How to apply, and for a file its format and size (RGAA 13.3). */
function nameOf(url: string, size: number | undefined, jobs: Strings, decimal: string): string {
  if (url.startsWith('mailto:')) return jobs.applyByMail;
  if (url.startsWith('tel:')) return jobs.applyByPhone;
  const [, extension] = /\.(pdf|docx?|odt|rtf)$/i.exec(new URL(url).pathname) ?? [];
  if (!extension) return jobs.apply;
  const format = [extension.toUpperCase(), size && sizeText(size, jobs, decimal)].filter(Boolean).join(', ');
  return `${jobs.apply} (${format})`;
}

function sizeText(bytes: number, { kilobytes, megabytes }: Strings, decimal: string): string {
  const kilo = Math.max(1, Math.round(bytes / 1000));
  return kilo < 1000
    ? kilobytes(formatNumber(kilo, { decimal }))
    : megabytes(formatNumber(bytes / 1e6, { decimal, precision: 1 }));
}
