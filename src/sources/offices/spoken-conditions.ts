import type { RangeKind, TimeRange } from '../../opening-hours/opening-hours.js';
import { fold } from '../../text/fold.js';

/** The effect of a remark on the hours beside it. */
export interface Condition {
  /** `unknown` for a condition that only a reader understands. */
  kind: RangeKind;
  /** Which of their weekday in the month. */
  nth?: number[];
  /** Whether it is about this range: “l’après-midi” says nothing about the morning. */
  concerns(range: TimeRange): boolean;
}

const ORDINALS: readonly [pattern: RegExp, number: number][] = [
  [/\b(?:1ers?|premiers?)\b/, 1],
  [/\b(?:2(?:e|eme|nd|nde)s?|deuxiemes?|seconds?)\b/, 2],
  [/\b(?:3(?:e|eme)s?|troisiemes?)\b/, 3],
  [/\b(?:4(?:e|eme)s?|quatriemes?)\b/, 4],
  [/\b(?:5(?:e|eme)s?|cinquiemes?)\b/, 5],
  [/\bderniers?\b/, -1],
];

const APPOINTMENT = /\b(?:sur|avec|prise de|prendre) (?:rendez-vous|rdv)\b/;
const OPTIONAL = /\b(?:sans|ou sur|et sur) (?:rendez-vous|rdv)\b/;
/** Words after which hours hold on some days only, or not for a visit. */
const RESTRICTION =
  /\b(?:uniquement|seulement|exclusivement|sauf|hors|except\w+|fermee?s?|fermeture|semaines?|quinzaine|impaires?|paires?|alterna\w+|vacances|telephoniques?|reserve|reserves?|selon|possib\w+|juillet|aout|mois|estivale?s?|ete|hiver)\b/;
const NOON = 720;

/**
 * What a remark in French says, as municipal directories write it: “Sur rendez-vous”, “Uniquement le 2e et 4e samedis de
 * chaque mois”, “Fermé l’après-midi pendant les vacances scolaires”.
 */
export function conditionIn(remark: string): Condition {
  const text = fold(remark).replaceAll('’', "'");
  const isMorning = /\bmatins?\b|\bmatinees?\b/.test(text);
  const isAfternoon = /\bapres-midis?\b|\bsoirs?\b|\bsoirees?\b/.test(text);
  const concerns = ({ from }: TimeRange) => isMorning === isAfternoon || isMorning === from < NOON;
  const nth = ORDINALS.filter(([pattern]) => pattern.test(text)).map(([, number]) => number);
  if (OPTIONAL.test(text)) return { kind: 'open', concerns };
  if (APPOINTMENT.test(text)) return { kind: 'appointment', concerns };
  const isPlain = nth.length > 0 && /\bmois\b/.test(text) && !/\b(?:sauf|hors|ferm\w+|except\w+)\b/.test(text);
  if (isPlain) return { kind: 'open', nth, concerns };
  return { kind: RESTRICTION.test(text) ? 'unknown' : 'open', concerns };
}
