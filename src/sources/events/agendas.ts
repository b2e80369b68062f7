/** The formats of agendas, as one part that is loaded on demand: see `formats.on-demand.ts`. */
export { eventsCalendar } from './events-calendar.js';
export { openAgenda } from './openagenda.js';
