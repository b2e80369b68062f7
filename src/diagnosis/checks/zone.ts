import { isTimeZone, wallClock } from '../../text/time-zone.js';
import { warning, type Fault } from '../finding.js';
import type { Widget } from '../widget.js';

/** The fault of a page whose time zone differs from that of the place in the response. */
export function zoneFaults(widget: Widget, model: unknown): Fault[] {
  const { timeZone: named, observedAt } = (model ?? {}) as { timeZone?: unknown; observedAt?: unknown };
  if (typeof named !== 'string' || !isTimeZone(named)) return [];
  const shown = widget.zoneOf?.(named) ?? widget.timeZone;
  const date = observedAt instanceof Date ? observedAt : new Date();
  if (wallClock(date, shown).offset === wallClock(date, named).offset) return [];
  return [
    warning(
      'time-zone',
      `La réponse est celle d’un lieu qui vit à l’heure « ${named} », et la page montre l’heure « ${shown} ».`,
      `Écrivez time-zone="${named}", ou retirez time-zone de cette balise et data-cw-time-zone de celle du script.`,
    ),
  ];
}
