import { html, nothing, type TemplateResult } from 'lit';
import { renderTime } from '../../element/time.js';
import type { Poll } from '../../sources/polls/poll.js';
import { wallClock } from '../../text/time-zone.js';
import type { PollContext } from './poll-context.js';

/** Organiser, number of voters, date, and the notice about the poll's value. */
export function renderFacts(poll: Poll, context: PollContext): TemplateResult {
  const { strings } = context;
  const { organiser, voters, status, notice, language } = poll;
  return html`<div part="facts">
    ${organiser ? html`<p part="organiser" dir="auto">${strings.organiser(organiser)}</p>` : nothing}
    ${voters !== undefined && status !== 'scheduled' ? html`<p part="voters">${strings.voters(voters)}</p>` : nothing}
    ${renderDate(poll, context)}
    <p part="indicative" lang=${(notice && language) ?? nothing} dir="auto">${notice ?? strings.notice}</p>
  </div>`;
}

/** The opening or closing time, depending on the status. */
function renderDate(poll: Poll, context: PollContext): TemplateResult | typeof nothing {
  const { strings } = context;
  switch (poll.status) {
    case 'scheduled':
      return renderMoment(poll.opensAt, strings.opens, context);
    case 'open':
      return renderMoment(poll.closesAt, strings.closes, context);
    case 'closed':
      return renderMoment(poll.closesAt, strings.closedOn, context);
  }
}

function renderMoment(
  date: Date | undefined,
  sentence: (when: string) => string,
  { common, timeZone }: PollContext,
): TemplateResult | typeof nothing {
  if (!date) return nothing;
  const text = sentence(common.dateTime(wallClock(date, timeZone)));
  return html`<p part="date">${renderTime(date, timeZone, text, 'time')}</p>`;
}
