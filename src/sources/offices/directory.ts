import { limits } from '../../limits.js';
import type { OpeningHours, TimeRange, WeeklyHours } from '../../opening-hours/opening-hours.js';
import { territoryOfCommune } from '../../opening-hours/territory.js';
import { parseDate } from '../../text/parse-date.js';
import { httpUrl } from '../../text/urls.js';
import { at, line, objects, string, type JsonObject } from '../json-values.js';
import type { SourceDocument } from '../source-document.js';
import type { Source } from '../source.js';
import { officesOf } from './office-draft.js';
import type { Office } from './office.js';
import { conditionIn, type Condition } from './spoken-conditions.js';
import { isUnreadable, timeRange } from './time-range.js';

const TIMES = ['valeur_heure_debut_1', 'valeur_heure_fin_1', 'valeur_heure_debut_2', 'valeur_heure_fin_2'] as const;
const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
/** `DEM` is for those who ask: one gets in, but not alone. */
const WHEELCHAIR: Record<string, boolean> = { ACC: true, DEM: true, NAC: false };
const PARIS = 'Europe/Paris';
const LICENSE = 'Licence Ouverte 2.0';

/**
 * The directory of public services of the State, “annuaire de l’administration”: records of the data set
 * `api-lannuaire-administration` (https://api-lannuaire.service-public.gouv.fr/explore/) by version 2 or 1 of its API or
 * as an export. Most members hold JSON in a text. One commune may have several town halls: the main one is first.
 */
export const directory: Source<Office[]> = {
  detect: (document) =>
    recordsIn(document).some((record) => 'plage_ouverture' in record && 'nom' in record) || isEmpty(document),
  parse(document) {
    const records = recordsIn(document);
    const total = Number(at(document.json, 'total_count') ?? at(document.json, 'nhits') ?? 0);
    if (total > records.length) {
      document.payload.warn?.(
        `The directory has ${total} entries, and its answer only ${records.length}: add "limit=100".`,
      );
    }
    return records
      .filter((record) => string(record.statut_de_diffusion) !== 'false')
      .map((record, index) => ({ record, rank: rankOf(record), index }))
      .sort((one, other) => one.rank - other.rank || one.index - other.index)
      .slice(0, limits.items)
      .flatMap(({ record }) => officeIn(record, document.url));
  },
};

function isEmpty({ json }: SourceDocument): boolean {
  return Array.isArray(at(json, 'results')) && at(json, 'total_count') === 0;
}

/** Version 2 has `results`, version 1 `records` with `fields`, an export is a list. */
function recordsIn({ json }: SourceDocument): JsonObject[] {
  if (Array.isArray(json)) return objects(json);
  const fields = objects(at(json, 'records')).map((record) => at(record, 'fields'));
  return objects(at(json, 'results') ?? fields);
}

/** The main town hall, then those of former communes, then other offices. */
function rankOf(record: JsonObject): number {
  const types = within(record.pivot).map(({ type_service_local: type }) => type);
  if (types.length && !types.some((type) => /^mairie/.test(string(type)))) return 2;
  const isDelegated = /d[ée]l[ée]gu[ée]e|annexe|associ[ée]e/i.test(string(record.nom));
  const number = /-(\d\d)$/.exec(string(record.ancien_code_pivot))?.[1] ?? '01';
  return isDelegated || number !== '01' || types.includes('mairie_com') ? 1 : 0;
}

function officeIn(record: JsonObject, base: string): Office[] {
  const addresses = within(record.adresse);
  const address = addresses.find(({ type_adresse: type }) => type === 'Adresse') ?? addresses[0] ?? {};
  const { longitude, latitude, code_postal: postalCode, nom_commune: city } = address;
  const [site] = within(record.site_internet);
  const [form] = texts(record.formulaire_contact);
  const code = string(texts(record.code_insee_commune)[0]);
  return officesOf(
    {
      id: record.id,
      language: 'fr',
      name: string(record.nom).replace(' - ', ' – '),
      hours: hoursIn(record),
      comment: record.commentaire_plage_ouverture,
      ...(code && { territory: territoryOfCommune(code) }),
      lines: [address.complement1, address.complement2, address.numero_voie, address.service_distribution],
      ...{ postalCode, city, latitude, longitude },
      wheelchair: WHEELCHAIR[string(address.accessibilite)],
      accessibility: address.note_accessibilite,
      telephones: within(record.telephone).map(({ valeur, description }) => ({ number: valeur, label: description })),
      emails: texts(record.adresse_courriel),
      url: site?.valeur,
      contactUrl: form,
      updated: parseDate(isoDate(string(record.date_modification)), PARIS),
      source: { name: 'Annuaire de l’administration', url: httpUrl(record.url_service_public, base), license: LICENSE },
    },
    base,
  );
}

/** `09/08/2023 13:30:19` in the order of ISO 8601. */
function isoDate(text: string): string {
  return text.replace(/^(\d\d)\/(\d\d)\/(\d{4})\s+(\d\d:\d\d)/, '$3-$2-$1T$4');
}

/** The objects in a member: a list, or a text with one. */
function within(value: unknown): JsonObject[] {
  return objects(unwrapped(value));
}

/** The texts in a member: one, a list, a text with a list, or objects with a `valeur`. */
function texts(value: unknown): string[] {
  const read = unwrapped(value);
  return [read]
    .flat()
    .map((each) => string(at(each, 'valeur') ?? each))
    .filter(Boolean);
}

function unwrapped(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function hoursIn(record: JsonObject): OpeningHours | undefined {
  const general = conditionIn(string(record.commentaire_plage_ouverture));
  // Where all is by appointment, the directory says so once.
  const isByAppointment = general.kind === 'appointment' && general.concerns({ from: 0, to: 1_440 });
  const entries = within(record.plage_ouverture).slice(0, limits.items);
  const times = entries.flatMap((entry) => TIMES.map((name) => entry[name]));
  if (isUnreadable(...times)) return undefined;
  const weekly = entries.flatMap((entry) => weeklyHours(entry, isByAppointment));
  return weekly.length ? { weekly, special: [] } : undefined;
}

function weeklyHours(entry: JsonObject, isByAppointment: boolean): WeeklyHours[] {
  const comment = line(entry.commentaire);
  const condition = conditionIn(comment);
  const weekdays = weekdaysBetween(entry.nom_jour_debut, entry.nom_jour_fin);
  const [opens, closes, opensAgain, closesAgain] = TIMES.map((name) => entry[name]);
  const ranges = [...timeRange(opens, closes), ...timeRange(opensAgain, closesAgain)];
  if (!weekdays.length || !ranges.length) return [];
  const concerned = ranges.filter(condition.concerns).map((range) => withCondition(range, condition, comment));
  const others = ranges.filter((range) => !condition.concerns(range));
  return [
    ...(concerned.length ? [{ weekdays, ranges: concerned, ...(condition.nth && { nth: condition.nth }) }] : []),
    ...(others.length ? [{ weekdays, ranges: others }] : []),
  ].map((hours) => (isByAppointment ? { ...hours, ranges: hours.ranges.map(byAppointment) } : hours));
}

function withCondition(range: TimeRange, { kind }: Condition, comment: string): TimeRange {
  return { ...range, ...(kind !== 'open' && { kind }), ...(comment && { comment }) };
}

function byAppointment(range: TimeRange): TimeRange {
  return { ...range, kind: range.kind ?? 'appointment' };
}

/** From one day to another, over Sunday if need be; the last one may be left out. */
function weekdaysBetween(first: unknown, last: unknown): number[] {
  const numberOf = (name: unknown) => WEEKDAYS.indexOf(string(name).trim().toLowerCase());
  const from = numberOf(first);
  const to = numberOf(last) < 0 ? from : numberOf(last);
  if (from < 0) return [];
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, index) => (from + index) % 7);
}
