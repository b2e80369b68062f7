import { html, nothing, type TemplateResult } from 'lit';
import { dayAndTime } from '../../calendar/day-and-time.js';
import { foreignText } from '../../element/foreign-text.js';
import { renderIcon } from '../../element/icon.js';
import { renderTime } from '../../element/time.js';
import type { Alert } from '../../sources/alerts/alert.js';
import { wallClock } from '../../text/time-zone.js';
import { httpUrl } from '../../text/urls.js';
import { type AlertContext, nameOf, severityOf } from './alert-context.js';
import { SHAPES } from './icons.js';

/**
 * One alert: its severity in words and by its icon, what it says, its end, and a link. With `dismiss` it has a button that
 * hides it; a danger never has one. `isRest` is one of those that are shown on demand, and on paper.
 */
export function renderAlert(
  alert: Alert,
  context: AlertContext,
  isRest: boolean,
  dismiss: (alert: Alert) => void,
): TemplateResult {
  const { severity, title, text, area, until, language } = alert;
  const { strings } = context;
  const name = nameOf(alert, context);
  const url = httpUrl(alert.url);
  return html`<li part="item ${severity}" class="item ${severity} ${isRest ? 'rest' : ''}">
    ${renderIcon(SHAPES[severity])}
    <div part="content" class="content">
      <p part="title" dir="auto">
        <strong part="severity">${severityOf(alert, context)}${title ? strings.colon : nothing}</strong>${foreignText(title, title, language)}
        ${area ? html`<span part="area">${foreignText(strings.area(area), area, language)}</span>` : nothing}
      </p>
      ${text ? html`<p part="text" lang=${language ?? nothing} dir="auto">${text}</p>` : nothing}
      ${until ? html`<p class="until">${renderTime(until, context.timeZone, endOf(until, context), 'until')}</p>` : nothing}
      ${
        url
          ? html`<p>
              <a part="link" href=${url}>${strings.more}<span class="visually-hidden"> ${foreignText(strings.moreAbout(name), title, language)}</span></a>
            </p>`
          : nothing
      }
    </div>
    ${
      severity === 'danger'
        ? nothing
        : html`<button part="button dismiss" type="button" @click=${() => dismiss(alert)}>
            ${strings.dismiss}<span class="visually-hidden"> ${foreignText(strings.dismissWhat(name), title, language)}</span>
          </button>`
    }
  </li>`;
}

/** The end in words. Midnight is the end of the day before it. */
function endOf(until: Date, context: AlertContext): string {
  const { clock, days } = dayAndTime(new Date(until.getTime() - 1), context);
  const { hour, minute } = wallClock(until, context.timeZone);
  return context.strings.until({ clock: { ...clock, hour, minute }, days: context.isDateSure ? days : Infinity });
}
