import { html, nothing, type TemplateResult } from 'lit';
import type { EventOccurrence } from '../../sources/events/event-occurrence.js';
import type { DateContext } from './event-dates.js';
import { daysOf } from './event-times.js';
import { DAY } from '../../calendar/local-days.js';

/** The status of an event that does not take place as planned, in words. */
export function renderStatus({ status }: EventOccurrence, { events }: DateContext): TemplateResult | typeof nothing {
  return status ? html`<p part="event-status"><span part="mark">${events.statuses[status]}</span></p>` : nothing;
}

/** That an event has begun, or is today or tomorrow. Only said if the present is known. */
export function renderBadges(
  { event, isRunning }: { event: EventOccurrence; isRunning: boolean },
  { events, today, sure, timeZone }: DateContext,
): TemplateResult | typeof nothing {
  if (!sure || event.status === 'cancelled' || event.status === 'postponed') return nothing;
  const days = (daysOf(event, timeZone)[0] - today) / DAY;
  const text = isRunning ? events.running : days === 0 || days === 1 ? events.days(days) : '';
  return text
    ? html`<p part="badges"><span part="badge" class=${isRunning ? 'running' : ''}>${text}</span></p>`
    : nothing;
}

/** Price, audience, ages, accessibility and organizer, each with its label. */
export function renderFacts(event: EventOccurrence, { events }: DateContext): TemplateResult | typeof nothing {
  const { price, audience, ages, accessibility, organizer } = event;
  const impairments = events.impairments as Record<string, string | undefined>;
  const facts = {
    price,
    audience,
    ages: ages && (ages.min ?? ages.max) !== undefined ? events.ages(ages.min, ages.max) : undefined,
    accessibility: accessibility.map((name) => impairments[name] ?? name).join(', '),
    organizer,
  };
  const rows = Object.entries(facts).filter(([, value]) => value);
  if (!rows.length) return nothing;
  return html`<dl part="facts">${rows.map(([name, value]) => {
    const label = events.labels[name as keyof typeof events.labels];
    // Ages and impairments are in the words of the widget.
    const own = value === event[name as keyof EventOccurrence] ? event.language : undefined;
    return html`<div part="fact"><dt>${label}</dt> <dd lang=${own ?? nothing} dir="auto">${value}</dd></div>`;
  })}</dl>`;
}
