import { html } from 'hono/html';
import type { Queryable } from '../storage/database.js';
import type { SubmissionRules } from '../submissions/rules.js';
import type { StoredSubmission, SubmissionStatus } from '../submissions/submission.js';
import { countSubmissions, listSubmissions } from '../submissions/submission-store.js';
import { frenchMoment } from './dates.js';
import type { ModerationContext } from './environment.js';
import { answerPage, type Html } from './page.js';
import { quoted } from '../../../src/text/quoted.js';
import { pageIn, renderPager, sliceAt } from './pager.js';

export const types = { news: 'Actualité', event: 'Événement' };

/** The groups of the list, each with its status, label, and the query parameter of its page number. */
const groups: readonly (readonly [SubmissionStatus, label: string, name: string])[] = [
  ['pending', 'À relire', 'relire'],
  ['approved', 'Publiées', 'publiees'],
  ['rejected', 'Refusées', 'refusees'],
];

/** A page of the proposals with one status, and their total number. */
interface Group {
  label: string;
  name: string;
  page: number;
  count: number;
  submissions: StoredSubmission[];
}

export async function readGroups(context: ModerationContext, database: Queryable): Promise<Group[]> {
  const counts = await countSubmissions(database);
  return Promise.all(
    groups.map(async ([status, label, name]) => {
      const page = pageIn(context, name);
      const submissions = await listSubmissions(database, status, sliceAt(page));
      return { label, name, page, count: counts[status], submissions };
    }),
  );
}

const decisions: Record<string, string> = {
  publiee: 'est publiée : elle paraît dans les actualités.',
  annoncee: 'est publiée : elle paraît dans l’agenda et dans les actualités.',
  refusee: 'est refusée. Son auteur peut en lire le motif avec sa référence et son code de suivi.',
};

/** The message about a decision, with a link to the proposal. */
export function renderDecided(
  context: ModerationContext,
  what: string,
  { reference, title, type }: StoredSubmission,
): Html | undefined {
  const sentence = decisions[what === 'publiee' && type === 'event' ? 'annoncee' : what];
  if (sentence === undefined) return undefined;
  const link = html`<a href="${context.get('base')}/propositions/${reference}">${quoted(title)}</a>`;
  return html`La proposition ${link} ${sentence}`;
}

/** The list of proposals; pending ones come first. */
export function answerList(
  context: ModerationContext,
  lists: readonly Group[],
  categories: SubmissionRules['form']['categories'],
  done?: Html,
): Response | Promise<Response> {
  const base = context.get('base');
  const waiting = lists[0]?.count ?? 0;
  return answerPage(context, {
    title: waiting > 0 ? `Propositions (${waiting} à relire)` : 'Propositions',
    done,
    content: html`${lists.map(({ label, name, page, count, submissions }) => {
      return html`<h2>${label} (${count})</h2>
        ${
          count === 0
            ? html`<p class="meta">Aucune proposition.</p>`
            : html`<ul class="list">
              ${submissions.map((submission) => renderItem(base, submission, categories))}
            </ul>`
        }
        ${renderPager(count, page, label, name)}`;
    })}`,
  });
}

function renderItem(
  base: string,
  { reference, title, type, category, receivedAt, images }: StoredSubmission,
  categories: SubmissionRules['form']['categories'],
): Html {
  const label = categories.find(({ id }) => id === category)?.label;
  const count = images.length > 1 ? `${images.length} images` : images.length === 1 ? '1 image' : '';
  return html`<li>
    <h3><a href="${base}/propositions/${reference}">${title}</a></h3>
    <p class="meta">${[types[type], label, count, `reçue le ${frenchMoment(receivedAt)}`].filter(Boolean).join(', ')}</p>
  </li>`;
}
