import { isCalendar } from '../../calendar/text.js';
import { onDemand } from '../../pending.js';
import { laterSource } from '../later-source.js';

const calendar = onDemand(() => import('./icalendar.js'));

/** The formats of `formats.ts`, in the same order. */
export const eventFormats = {
  icalendar: laterSource(
    () => calendar().icalendar,
    ({ text }) => isCalendar(text),
  ),
};
