import { decideSubmission } from '../../../demo/api/submissions/submission-store.js';
import type { Decision } from '../../../demo/api/submissions/submission.js';
import type { Database } from '../../../demo/api/storage/database.js';
import { picture } from '../../support/pictures.js';
import type { ApiResponse, Client, ProblemBody } from '../polls/client.js';

export interface Receipt {
  reference: string;
  status: string;
  secret: string;
  receivedAt: string;
}

/** A valid news proposal with all required fields. */
export const news: Record<string, unknown> = {
  type: 'news',
  title: 'Le comité des fêtes recrute',
  body: 'Venez nous rejoindre.',
  contactName: 'Anne Petit',
  contactEmail: 'anne@exemple.fr',
  organisation: 'Comité des fêtes',
  consent: true,
  elapsed: 42,
};

export const event: Record<string, unknown> = {
  ...news,
  type: 'event',
  title: 'Loto',
  startsAt: '2026-03-14T14:00:00+01:00',
  place: 'Salle des fêtes',
};

/** Submits a proposal as JSON. */
export function propose<Body = Receipt>(
  { ask }: Client,
  members: Record<string, unknown> = news,
  headers: Record<string, string | undefined> = {},
): Promise<ApiResponse<Body>> {
  return ask<Body>('/submissions', { method: 'POST', body: members, headers });
}

/** The errors of a proposal, each as its pointer and code. */
export async function faultsOf(client: Client, members: Record<string, unknown>): Promise<string[]> {
  const { body } = await propose<ProblemBody>(client, members);
  return (body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`);
}

/** A form with one picture, its description and credit. */
export async function formWithPicture(members: Record<string, unknown> = news): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of Object.entries(members)) form.append(name, String(value));
  form.append('images', new Blob([new Uint8Array(await picture().jpeg().toBuffer())], { type: 'image/jpeg' }), 'a.jpg');
  form.append('imageAlt', 'Des bénévoles « en tenue »');
  form.append('imageCredit', 'Paul Roux');
  return form;
}

export function decide(database: Database, reference: string, decision: Decision, now: Date): Promise<boolean> {
  return database.transaction((transaction) => decideSubmission(transaction, reference, decision, now));
}
