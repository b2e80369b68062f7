import { html, nothing, type TemplateResult } from 'lit';
import { renderTime } from '../../element/time.js';
import type { Locale } from '../../locales/locale.js';
import type { Job, SalaryRange } from '../../sources/jobs/job.js';
import { formatNumber } from '../../text/numbers.js';
import { wallClock } from '../../text/time-zone.js';
import type { FactContext } from './job-summary.js';

/** Everything known about an offer except its text and what its summary says, each with its label. */
export function renderFacts(job: Job, context: FactContext): TemplateResult | typeof nothing {
  const { labels } = context.jobs;
  const facts = Object.entries(factsOf(job, context)).filter(([, value]) => value);
  if (!facts.length) return nothing;
  return html`<dl part="facts">${facts.map(([name, value]) => {
    const label = labels[name as keyof typeof labels];
    // As in the summary.
    const own = value === job[name as keyof Job] ? job.language : undefined;
    return html`<div part=${`fact ${name}`}><dt>${label}</dt> <dd lang=${own ?? nothing} dir="auto">${value}</dd></div>`;
  })}</dl>`;
}

function factsOf(job: Job, context: FactContext): Partial<Record<keyof Locale['jobs']['labels'], unknown>> {
  const { jobs, common, timeZone } = context;
  const posted = job.datePosted;
  return {
    employer: job.employer,
    category: job.category,
    grade: job.grade,
    salary: typeof job.salary === 'object' ? salaryText(job.salary, context) : job.salary,
    remote: job.remote && jobs.remote,
    datePosted: posted && renderTime(posted, timeZone, common.date(wallClock(posted, timeZone)), 'date'),
    reference: job.reference,
  };
}

function salaryText({ min, max, currency = 'EUR', unit = '' }: SalaryRange, { common, jobs }: FactContext): string {
  const money = (amount: number | undefined) =>
    amount ? jobs.money(cents(formatNumber(amount, { decimal: common.decimal, group: jobs.group })), currency) : '';
  return jobs.salary(money(min), money(max), unit);
}

/** Pads a single decimal: amounts have no decimals or two. */
function cents(amount: string): string {
  return amount.replace(/\D\d$/, '$&0');
}
