import { html, nothing, type TemplateResult } from 'lit';
import { renderTime } from '../../element/time.js';
import type { Locale } from '../../locales/locale.js';
import type { Job } from '../../sources/jobs/job.js';
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

/** One line with what a visitor chooses an offer by: place, contract, working time, deadline. */
export function renderSummary(job: Job, context: FactContext): TemplateResult | typeof nothing {
  const { jobs } = context;
  const date = deadlineOf(job, context.timeZone);
  const facts = Object.entries({
    place: job.place && job.postalCode ? jobs.placeWithCode(job.place, job.postalCode) : job.place,
    contract: job.contract && termOf(job.contract, jobs),
    workTime: job.workTime && termOf(job.workTime, jobs),
    validThrough: date && html`${jobs.until} ${renderDate(date, context)}`,
  }).filter(([, value]) => value);
  if (!facts.length) return nothing;
  return html`<p part="summary">${facts.map(([name, value], index) => {
    // Values in the words of the source are in its language, those of the widget (a date, a known contract) are not.
    const own = value === job[name as keyof Job] ? job.language : undefined;
    return html`${index ? ' · ' : ''}<span part=${name} lang=${own ?? nothing} dir="auto">${value}</span>`;
  })}</p>`;
}

/** A date, with its time unless it is the end of a day. */
function renderDate(date: Date, { common, timeZone }: FactContext): TemplateResult {
  const clock = wallClock(date, timeZone);
  return renderTime(date, timeZone, isEndOfDay(clock) ? common.date(clock) : common.dateTime(clock), 'date');
}
