import type { SpecialHours } from '../../../src/opening-hours/opening-hours.js';
import type { Office } from '../../../src/sources/index.js';
import { timeRange } from '../../../src/sources/offices/time-range.js';
import { isoInZone } from '../../../src/text/time-zone.js';
import type { KeptAnswer } from '../asked/kept-answers.js';
import { keptAnswers } from '../asked/kept-answers.js';
import { TIME_ZONE } from '../commune-day.js';
import { type Tagged, tagged } from '../http/tagged.js';
import type { Database } from '../storage/database.js';
import { officeJson } from './office-json.js';
import { officesFrom, questionName } from './question.js';
import type { TownHallSettings } from './settings.js';
import { listSpecialDays, type StoredSpecialDays } from './special-store.js';

/** In seconds. */
const MAX_AGE = 300;

/** The town hall's hours and contacts, in memory. */
export interface CurrentTownHall {
  /** Takes over what the database has. */
  refresh(): Promise<void>;
  /** `undefined` until the directory has answered once. */
  answer(): Tagged | undefined;
}

/** The town hall that a server tells of: whose, and the present answer. */
export interface ServedTownHall {
  settings: TownHallSettings;
  current: CurrentTownHall;
}

/** Keeps the answer in memory; `refresh` is to be called regularly, and when the commune changes its own days. */
export function createCurrentTownHall({
  database,
  clock,
  settings,
}: {
  database: Database;
  clock: () => Date;
  settings: TownHallSettings;
}): CurrentTownHall {
  const name = questionName(settings.code);
  let written = '';
  let answer: Tagged | undefined;
  return {
    async refresh() {
      const [kept, days] = await Promise.all([keptAnswers(database, [name]), listSpecialDays(database, clock())]);
      const found = kept.get(name);
      // Made again only when something has changed: an unchanged answer keeps its text, and its tag.
      const state = JSON.stringify([found?.readAt, days]);
      if (!found || state === written) return;
      answer = make(found, days, settings);
      written = state;
    },
    answer: () => answer,
  };
}

function make({ body, readAt }: KeptAnswer, days: readonly StoredSpecialDays[], settings: TownHallSettings): Tagged {
  const { code, goodFriday } = settings;
  const special = days.map(specialHours);
  const offices = officesFrom(JSON.parse(body) as string[], code).map((office, index) =>
    // The commune's own days are those of its main town hall.
    officeJson(withDays(office, index ? [] : special, goodFriday)),
  );
  return tagged(JSON.stringify({ readAt: isoInZone(readAt, TIME_ZONE), offices }), {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': `public, max-age=${MAX_AGE}`,
  });
}

function withDays(office: Office, special: readonly SpecialHours[], goodFriday: boolean): Office {
  const { hours } = office;
  if (!hours) return office;
  const holidays = hours.holidays && { ...hours.holidays, goodFriday };
  return { ...office, hours: { ...hours, special: [...hours.special, ...special], holidays } };
}

function specialHours({ firstDay, lastDay, ranges, reason }: StoredSpecialDays): SpecialHours {
  return {
    from: firstDay,
    until: lastDay,
    ranges: ranges.flatMap((range) => {
      const [opens, closes] = range.split('-');
      return timeRange(opens, closes);
    }),
    reason: reason || undefined,
  };
}
