import { createApi } from '../../../demo/api/api.js';
import { originPolicy } from '../../../demo/api/http/origins.js';
import type { Services } from '../../../demo/api/services.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { connectionFrom } from '../connection.js';

export const ORIGIN = 'https://www.saint-martin.example';
const TOKEN = 'a-token-for-moderators-alone-0123456789';

/** A clock that stands still until it is set. */
interface Clock {
  now: Date;
}

export interface Poll {
  id: string;
  question: string;
  status: string;
  voters: number;
  closesAt: string | null;
  choices: { id: string; label: string }[];
  results: { choice: string; votes: number }[] | null;
  ballot: string | null;
  receipt?: string;
  notice: string;
}

export interface ApiResponse<Body> {
  status: number;
  headers: Headers;
  body: Body;
  /** The body as it came. */
  text: string;
}

export interface ProblemBody {
  code: string;
  status: number;
  detail: string;
  errors?: { pointer: string; code: string; detail: string }[];
}

export interface Request {
  method?: string;
  body?: unknown;
  /** The client's address. */
  from?: string;
  headers?: Record<string, string | undefined>;
}

/** Sends requests to the API as a page does, without a network. */
export interface Client {
  clock: Clock;
  ask<Body = ProblemBody>(path: string, request?: Request): Promise<ApiResponse<Body>>;
}

/** Limits that are never reached, because the clock of the tests stands still. */
const noLimit = { max: Infinity, window: 60_000 };

export function createClient(database: Database, overrides: Partial<Services> = {}): Client {
  const clock = { now: new Date('2026-03-01T10:00:00Z') };
  const services: Services = {
    database,
    secret: 'the secret of the tests',
    clock: () => clock.now,
    origins: originPolicy(ORIGIN),
    moderatorToken: TOKEN,
    proxies: 0,
    limits: { reads: noLimit, writes: noLimit },
    ...overrides,
  };
  const api = createApi(services.clock, services);
  const ask = async (
    path: string,
    { method = 'GET', body: content, from = '192.0.2.1', headers = {} }: Request = {},
  ) => {
    const usual = method === 'GET' ? {} : { Origin: ORIGIN, 'Idempotency-Key': crypto.randomUUID() };
    // A FormData body sets its own type, with its boundary.
    const type = content === undefined || content instanceof FormData ? {} : { 'Content-Type': 'application/json' };
    const given = Object.entries({ ...usual, ...type, ...headers }).filter((header) => header[1] !== undefined);
    const sent = typeof content === 'string' || content instanceof FormData ? content : JSON.stringify(content);
    const init = { method, headers: given as [string, string][], ...(content !== undefined && { body: sent }) };
    const response = await api.request(path, init, connectionFrom(from));
    const text = await response.text();
    const isJson = response.headers.get('Content-Type')?.includes('json');
    const body = (isJson ? JSON.parse(text) : null) as unknown;
    return { status: response.status, headers: response.headers, body, text };
  };
  return { clock, ask: ask as Client['ask'] };
}

/** The header of a moderator's requests. */
export const asModerator = { Authorization: `Bearer ${TOKEN}` };

/** Creates an open poll of three choices whose results are always visible, unless `members` say otherwise. */
export async function createPoll({ ask }: Client, members: Record<string, unknown> = {}): Promise<Poll> {
  const choices = ['marche', 'velo', 'bus'].map((id) => ({ id, label: `Le ${id}` }));
  const { body } = await ask<Poll>('/polls', {
    method: 'POST',
    headers: asModerator,
    body: { question: 'Comment venez-vous ?', choices, resultsPolicy: 'always', minimumVoters: 0, ...members },
  });
  return body;
}

/** Reads the poll to get a ballot, and votes. */
export async function castVote<Body = Poll>(
  { ask }: Client,
  id: string,
  choices: string[],
  request: Request = {},
): Promise<ApiResponse<Body>> {
  const { body: poll } = await ask<Poll>(`/polls/${id}`, { from: request.from ?? '192.0.2.1' });
  return ask<Body>(`/polls/${id}/votes`, { method: 'POST', body: { ballot: poll.ballot, choices }, ...request });
}

/** The votes for each choice, in the order of the choices. */
export async function votesOf({ ask }: Client, id: string): Promise<number[] | undefined> {
  const { body } = await ask<Poll>(`/polls/${id}`);
  return body.results?.map(({ votes }) => votes);
}
