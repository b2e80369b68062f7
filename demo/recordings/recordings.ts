import { addressCollection } from './address-answer.js';
import { alertsJson } from './alert-answers.js';
import type { Recording } from './answer.js';
import { agendaCalendar, agendaJson } from './event-answers.js';
import { formSchema } from './form-answer.js';
import { franceTravail, jobPostings } from './job-answers.js';
import { jsonFeed, spip, videos, wordpress } from './news-answers.js';
import { directoryRecords, townHallJson } from './office-answers.js';
import { pollAnswers } from './poll-answers.js';
import { openMeteo, openWeatherMap, weatherJson } from './weather-answers.js';

/** The recorded answers, by the path that the real system has under its own root. */
export const recordings: Record<string, Recording> = {
  '/actualites.json': jsonFeed,
  '/spip/backend.xml': spip,
  '/videos.xml': videos,
  '/wp-json/wp/v2/posts': wordpress,
  '/open-meteo/v1/forecast': openMeteo,
  '/openweathermap/data/2.5/weather': openWeatherMap,
  '/weather.json': weatherJson,
  // The address of the API, which answers there itself where a service is configured.
  '/weather': weatherJson,
  '/offres.json': jobPostings,
  '/france-travail/v2/offres/search': franceTravail,
  '/agenda.ics': agendaCalendar,
  '/evenements.json': agendaJson,
  '/mairie.json': townHallJson,
  // As `/weather`: where a commune is configured, the API answers itself.
  '/town-hall': townHallJson,
  '/lannuaire/records': directoryRecords,
  '/alertes.json': alertsJson,
  // Where there is a database, the API answers itself.
  '/alerts': alertsJson,
  '/exemples/submissions/schema': formSchema,
  '/geocodage/search': addressCollection,
  ...pollAnswers,
};
