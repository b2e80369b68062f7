import { addSource, checkKind } from './added-sources.js';
import type { Alert } from './alerts/alert.js';
import { alertSources } from './alerts/index.js';
import type { EventOccurrence } from './events/event-occurrence.js';
import { eventSources } from './events/index.js';
import { jobSources } from './jobs/index.js';
import type { Job } from './jobs/job.js';
import { newsSources } from './news/index.js';
import type { NewsItem } from './news/news-item.js';
import { officeSources } from './offices/index.js';
import type { Office } from './offices/office.js';
import { pollSources } from './polls/index.js';
import type { Poll } from './polls/poll.js';
import type { SourceRegistry } from './source-registry.js';
import type { Payload } from './payload.js';
import type { Source } from './source.js';
import { submissionSources } from './submissions/index.js';
import type { SubmissionSchema } from './submissions/schema.js';
import { weatherSources } from './weather/index.js';
import type { Weather } from './weather/weather.js';

export type { Alert, AlertSeverity } from './alerts/alert.js';
export { mergeAlerts } from './alerts/merge.js';
export type { EventOccurrence, EventStatus } from './events/event-occurrence.js';
export { mergeEvents } from './events/merge.js';
export { FormatError, type FormatErrorCode } from './format-error.js';
export type { Job, SalaryRange } from './jobs/job.js';
export { mergeJobs } from './jobs/merge.js';
export { mergeNews } from './news/merge.js';
export type { NewsImage, NewsItem, NewsVideo } from './news/news-item.js';
export { mergeOffices } from './offices/merge.js';
export type { Office, OfficeAddress, Telephone } from './offices/office.js';
export type { ChoiceImage, ChoiceResult, Poll, PollChoice, PollStatus, ResultsPolicy } from './polls/poll.js';
export type { SourceDocument } from './source-document.js';
export type { Payload } from './payload.js';
export type { Source } from './source.js';
export type { FieldName, FieldRule, ImageRules, SubmissionSchema, SubmissionType } from './submissions/schema.js';
export { mergeWeather } from './weather/merge.js';
export type { DailyForecast, Vigilance, VigilanceLevel, Weather, WeatherCondition, Wind } from './weather/weather.js';

/** The model of each kind of content. */
export interface Models {
  news: NewsItem[];
  weather: Weather;
  jobs: Job[];
  events: EventOccurrence[];
  offices: Office[];
  alerts: Alert[];
  poll: Poll;
  submission: SubmissionSchema;
}

const registries: { [Kind in keyof Models]: SourceRegistry<Models[Kind]> } = {
  news: newsSources,
  weather: weatherSources,
  jobs: jobSources,
  events: eventSources,
  offices: officeSources,
  alerts: alertSources,
  poll: pollSources,
  submission: submissionSources,
};

/**
 * Parses the response of an endpoint; works in browsers and in Node, and does not touch the page. Throws a
 * `FormatError` if the response as a whole can't be read, a `TypeError` for an unknown kind.
 */
export function parse<Kind extends keyof Models>(kind: Kind, payload: Payload): Models[Kind] {
  checkKind(kind);
  return registries[kind].parse(payload);
}

/** The same as `parse`, but yields to the page while it parses a long response; rejects with the same errors. */
export async function parseAsync<Kind extends keyof Models>(kind: Kind, payload: Payload): Promise<Models[Kind]> {
  checkKind(kind);
  return registries[kind].parseAsync(payload);
}

/** Adds a format, or replaces the one of that name. `format="auto"` tries it before the built-in ones. */
export function registerSource<Kind extends keyof Models>(
  kind: Kind,
  name: string,
  source: Source<Models[Kind]>,
): void {
  addSource(kind, name, source);
}
