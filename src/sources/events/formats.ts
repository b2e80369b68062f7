import { icalendar } from './icalendar.js';

/** The formats of events, in the order in which they are tried. */
export const eventFormats = { icalendar };
