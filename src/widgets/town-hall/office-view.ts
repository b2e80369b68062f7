import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../element/heading.js';
import { statusAt } from '../../opening-hours/status.js';
import type { Office } from '../../sources/offices/office.js';
import { wallClock } from '../../text/time-zone.js';
import { safeUrl } from '../../text/urls.js';
import { renderComing } from './coming-days.js';
import { renderContacts, renderTelephone } from './contacts.js';
import type { OfficeContext } from './office-context.js';
import { remarkMarker } from './remarks.js';
import { statusText } from './status-text.js';
import { renderWeek } from './week-table.js';

/** One office in full. Its name is a heading of a level, if there are several; 0 for none. */
export function renderOffice(office: Office, level: number, context: OfficeContext): TemplateResult {
  const { hours, comment, name } = office;
  const language = office.language ?? nothing;
  const mark = remarkMarker(office);
  return html`<div part="office" class="office">
    ${level ? heading(level, 'name', html`<span lang=${language}>${name}</span>`) : nothing} ${renderStatus(office, context, mark)}
    ${comment ? html`<p part="comment" lang=${language} dir="auto">${comment}</p>` : nothing}
    ${hours ? html`${renderWeek(hours, context, mark)} ${renderComing(hours, context, mark)}` : nothing}
    ${renderContacts(office, context)} ${renderNote(office, context)}
  </div>`;
}

/** One office on one line: whether it is open, and its first telephone number. */
export function renderLine(office: Office, level: number, context: OfficeContext): TemplateResult {
  const [telephone] = office.telephones;
  return html`<div part="office line" class="office line">
    ${level ? html`<p part="name" lang=${office.language ?? nothing}>${office.name}</p>` : nothing} ${renderStatus(office, context, remarkMarker(office))}
    ${telephone ? renderTelephone(telephone, office.language) : nothing}
  </div>`;
}

function renderStatus(
  { hours }: Office,
  context: OfficeContext,
  mark: ReturnType<typeof remarkMarker>,
): TemplateResult {
  if (!hours) return html`<p part="opening unknown" class="opening unknown">${context.strings.unknownHours}</p>`;
  const status = statusAt(hours, context.now, context.timeZone);
  const { state } = status;
  return html`<p part="opening ${state}" class="opening ${state}" dir="auto">${mark(statusText(status, context))}</p>`;
}

/** Whose data it is, and when it was last changed there. */
function renderNote({ updated, source }: Office, { strings, common, timeZone }: OfficeContext) {
  const url = safeUrl(source?.url);
  const name = source?.name ?? (url && new URL(url).hostname);
  const text = name && strings.credit(source?.license ? `${name} (${source.license})` : name);
  if (!text && !updated) return nothing;
  return html`<p part="note" class="note">
    ${updated ? html`<span part="updated">${strings.updated(common.date(wallClock(updated, timeZone)))}</span> ` : nothing}
    ${text ? html`<span part="credit" dir="auto">${url ? html`<a href=${url}>${text}</a>` : text}</span>` : nothing}
  </p>`;
}
