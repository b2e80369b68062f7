import { isTimeZone, wallClock } from '../../text/time-zone.js';
import { warning, type Fault } from '../finding.js';
import type { Widget } from '../widget.js';

/** A page that has chosen another time zone than that of the place which the answer is about. */
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
