import { onDemand } from '../../pending.js';
import type * as schedules from './schedule-dates.js';

const dates = onDemand(() => import('./schedule-dates.js'));

/** `scheduleDates` of `schedule-dates.ts`, which is loaded on demand, with what expands calendars. */
export const scheduleDates: typeof schedules.scheduleDates = (...parameters) => dates().scheduleDates(...parameters);
