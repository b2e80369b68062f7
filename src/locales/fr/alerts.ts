import { quoted } from '../../text/quoted.js';
import type { DayAndTime } from '../opening-words.js';
import { dayTime, weekdayAndDate, WEEKDAYS } from './dates.js';
import { LEVELS } from './levels.js';

/** The strings of `<alert-banner>`. */
export const alerts = {
  heading: 'Alertes',
  empty: 'Aucune alerte en cours.',
  severities: { information: 'Information', warning: 'Attention', danger: 'Danger' },
  levels: LEVELS,
  colon: '\u00a0: ',
  area: (name: string): string => `(${name})`,
  /** « Jusqu’à 18 h », « Jusqu’à mardi 18 h », « Jusqu’au lundi 4 janvier à 18 h » */
  until: ({ clock, days }: DayAndTime): string => {
    const time = dayTime(clock);
    if (days < 1) return `Jusqu’à ${time}`;
    if (days < 7) return `Jusqu’à ${days === 1 ? 'demain' : WEEKDAYS[clock.weekday]} ${time}`;
    return `Jusqu’au ${weekdayAndDate(clock)} à ${time}`;
  },
  more: 'En savoir plus',
  /** The rest of the link’s name, for those who hear it alone. */
  moreAbout: (title: string): string => `sur ${quoted(title)}`,
  dismiss: 'Masquer',
  dismissed: 'Alerte masquée.',
  /** The rest of the button’s name, for those who hear it alone. */
  dismissWhat: (title: string): string => `l’alerte ${quoted(title)}`,
  all: (count: number): string => `Voir toutes les alertes (${count})`,
};
