import { limits } from '../../limits.js';
import { languageTag } from '../../text/language-tag.js';
import { parseDate } from '../../text/parse-date.js';
import { plainText } from '../../text/plain-text.js';
import { httpUrl } from '../../text/urls.js';
import { FormatError } from '../format-error.js';
import { object, objects, string, type JsonObject } from '../json-values.js';
import type { SourceDocument } from '../source-document.js';
import type { Source } from '../source.js';
import type { ChoiceImage, ChoiceResult, Poll, PollChoice, PollStatus, ResultsPolicy } from './poll.js';

const STATUSES: readonly PollStatus[] = ['scheduled', 'open', 'closed'];
const POLICIES: readonly ResultsPolicy[] = ['always', 'after-vote', 'after-close', 'never'];

/** Our own contract: `Poll` in `demo/api/openapi.yaml`. A choice without an `id` or a label is left out. */
export const pollJson: Source<Poll> = {
  detect({ json }) {
    const root = object(json);
    return root !== undefined && 'question' in root && Array.isArray(root.choices);
  },
  parse: (document) => parsePoll(document),
};

function parsePoll(document: SourceDocument): Poll {
  const root = object(document.json);
  if (!root) throw new FormatError('malformed', 'A poll is one object.');
  const id = string(root.id);
  const question = words(root.question);
  const choices = readChoices(root.choices, document.url);
  // An id of dots alone would be a parent folder in the URL that votes are sent to.
  if (!id || /^\.+$/.test(id)) throw new FormatError('malformed', 'The poll has no usable "id".');
  if (!question) throw new FormatError('malformed', 'The poll has no "question".');
  if (!choices.length) throw new FormatError('malformed', 'The poll has no "choices".');
  const minChoices = Math.min(Math.max(count(root.minChoices) ?? 1, 1), choices.length);
  const ballot = string(root.ballot) || undefined;
  return {
    id,
    language: languageTag(root.language),
    question,
    description: words(root.description, limits.summary),
    organiser: words(root.organiser),
    choices,
    minChoices,
    maxChoices: Math.min(Math.max(count(root.maxChoices) ?? minChoices, minChoices), choices.length),
    opensAt: parseDate(root.opensAt, document.timeZone),
    closesAt: parseDate(root.closesAt, document.timeZone),
    // Without a valid status, a ballot means that the poll is open.
    status: STATUSES.find((known) => known === root.status) ?? (ballot ? 'open' : 'closed'),
    resultsPolicy: POLICIES.find((known) => known === root.resultsPolicy) ?? 'after-vote',
    minimumVoters: count(root.minimumVoters) ?? 0,
    voters: count(root.voters),
    results: readResults(root.results, choices),
    ballot,
    notice: words(root.notice, limits.summary),
    receipt: string(root.receipt) || undefined,
  };
}

/** Of two choices with the same `id` the first is kept: votes could not tell them apart. */
function readChoices(value: unknown, base: string): PollChoice[] {
  const read = objects(value)
    .slice(0, limits.items)
    .flatMap((choice) => readChoice(choice, base));
  return read.filter(({ id }, index) => read.findIndex((other) => other.id === id) === index);
}

function readChoice(choice: JsonObject, base: string): PollChoice[] {
  const id = string(choice.id);
  const label = words(choice.label);
  const description = words(choice.description, limits.summary);
  return id && label ? [{ id, label, description, image: readImage(object(choice.image), base) }] : [];
}

/** An image without a text alternative is left out: a choice must be the same for everyone. */
function readImage(image: JsonObject | undefined, base: string): ChoiceImage | undefined {
  const url = httpUrl(image?.url, base);
  const alt = words(image?.alt);
  const root = httpUrl('/', base);
  if (!alt || !root || !url?.startsWith(root)) return undefined;
  return { url, alt, width: count(image?.width), height: count(image?.height) };
}

/** The votes of each choice, 0 for a choice that has no result. */
function readResults(value: unknown, choices: readonly PollChoice[]): ChoiceResult[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const votes = new Map(objects(value).map((result) => [string(result.choice), count(result.votes) ?? 0]));
  return choices.map(({ id }) => ({ choice: id, votes: votes.get(id) ?? 0 }));
}

function words(value: unknown, maxLength: number = limits.title): string | undefined {
  return plainText(string(value), maxLength) || undefined;
}

/** A whole number that is not negative. */
function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
