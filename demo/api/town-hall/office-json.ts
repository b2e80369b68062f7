import type { OpeningHours, TimeRange, WeeklyHours } from '../../../src/opening-hours/opening-hours.js';
import type { Office } from '../../../src/sources/index.js';
import { weekdayNames } from '../../../src/sources/offices/hours-json.js';
import { isoInZone } from '../../../src/text/time-zone.js';
import { TIME_ZONE } from '../commune-day.js';

/** An office as the JSON that `<town-hall>` reads: `Office` in `openapi.yaml`. */
export function officeJson({ hours, updated, telephones, ...office }: Office): object {
  return {
    ...office,
    telephones: telephones.map(({ number, label }) => ({ number, label })),
    ...(hours && { hours: hoursJson(hours) }),
    ...(updated && { updated: isoInZone(updated, TIME_ZONE) }),
  };
}

function hoursJson({ weekly, special, holidays, schoolHolidays }: OpeningHours): object {
  return {
    weekly: weekly.map(weeklyJson),
    special: special.map(({ ranges, ...days }) => ({ ...days, ranges: ranges.map(rangeJson) })),
    // Explicit, since without it the postcode would decide.
    holidays: holidays ?? false,
    schoolHolidays,
  };
}

function weeklyJson({ weekdays, ranges, interval, ...others }: WeeklyHours): object {
  return {
    days: weekdays.map((day) => weekdayNames[day]),
    ranges: ranges.map(rangeJson),
    ...others,
    ...interval,
  };
}

function rangeJson({ from, to, ...others }: TimeRange): object {
  return { opens: clock(from), closes: clock(to), ...others };
}

/** `08:30`; an end after midnight is that of the next day, but 24:00. */
function clock(minutes: number): string {
  const ofDay = minutes > 1_440 ? minutes - 1_440 : minutes;
  return [Math.floor(ofDay / 60), ofDay % 60].map((value) => String(value).padStart(2, '0')).join(':');
}
