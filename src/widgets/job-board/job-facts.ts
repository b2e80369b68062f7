import { html, nothing, type TemplateResult } from 'lit';
import { renderTime } from '../../element/time.js';
import type { Locale } from '../../locales/locale.js';
import type { Job, SalaryRange } from '../../sources/jobs/job.js';
import { formatNumber } from '../../text/numbers.js';
import { wallClock } from '../../text/time-zone.js';
import { daysLeft, deadlineOf, isEndOfDay, isNew } from './job-dates.js';
import { termOf } from './selection.js';

/** Everything that facts are formatted with. */
export interface FactContext {
  common: Locale['common'];
  jobs: Locale['jobs'];
  timeZone: string;
  now: Date;
  /** Whether the present is known from more than the visitor's clock. */
  sure: boolean;
}

/** The badges for new offers and near deadlines. */
export function renderBadges(job: Job, { jobs, now, sure, timeZone }: FactContext): TemplateResult | typeof nothing {
  if (!sure) return nothing;
  const days = daysLeft(job, now, timeZone);
  const fresh = isNew(job, now, timeZone);
  if (days === undefined && !fresh) return nothing;
  const added = fresh ? html`<span part="badge new">${jobs.isNew}</span>` : nothing;
  const closing = days === undefined ? nothing : html`<span part="badge closing">${jobs.closes(days)}</span>`;
  return html`<p part="badges">${added} ${closing}</p>`;
}

/** Everything known about an offer except its text, each with its label. */
export function renderFacts(job: Job, context: FactContext): TemplateResult | typeof nothing {
  const { labels } = context.jobs;
  const facts = Object.entries(factsOf(job, context)).filter(([, value]) => value);
  if (!facts.length) return nothing;
  return html`<dl part="facts">${facts.map(([name, value]) => {
    const label = labels[name as keyof typeof labels];
    // Values in the words of the source are in its language, those of the widget (a date, a known contract) are not.
    const own = value === job[name as keyof Job] ? job.language : undefined;
    return html`<div part=${`fact ${name}`}><dt>${label}</dt> <dd lang=${own ?? nothing} dir="auto">${value}</dd></div>`;
  })}</dl>`;
}

function factsOf(job: Job, context: FactContext): Record<keyof Locale['jobs']['labels'], unknown> {
  const { jobs } = context;
  return {
    employer: job.employer,
    place: job.place && job.postalCode ? jobs.placeWithCode(job.place, job.postalCode) : job.place,
    contract: job.contract && termOf(job.contract, jobs),
    workTime: job.workTime && termOf(job.workTime, jobs),
    category: job.category,
    grade: job.grade,
    salary: typeof job.salary === 'object' ? salaryText(job.salary, context) : job.salary,
    remote: job.remote && jobs.remote,
    datePosted: job.datePosted && dayOf(job.datePosted, context),
    validThrough: deadline(job, context),
    reference: job.reference,
  };
}

function dayOf(date: Date, { common, timeZone }: FactContext): TemplateResult {
  return renderTime(date, timeZone, common.date(wallClock(date, timeZone)), 'date');
}

function deadline(job: Job, context: FactContext): TemplateResult | undefined {
  const { common, timeZone } = context;
  const date = deadlineOf(job, timeZone);
  if (!date) return undefined;
  const clock = wallClock(date, timeZone);
  return isEndOfDay(clock) ? dayOf(date, context) : renderTime(date, timeZone, common.dateTime(clock), 'date');
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
