import { html } from 'hono/html';
import type { SubmissionRules } from '../submissions/rules.js';
import type { StoredSubmission, SubmissionStatus } from '../submissions/submission.js';
import { frenchMoment } from './dates.js';
import type { ModerationContext } from './environment.js';
import { answerPage, type Html } from './page.js';

export const types = { news: 'Actualité', event: 'Événement' };

const groups: readonly (readonly [SubmissionStatus, string])[] = [
  ['pending', 'À relire'],
  ['approved', 'Publiées'],
  ['rejected', 'Refusées'],
];

/** What waits comes first. */
export function answerList(
  context: ModerationContext,
  submissions: readonly StoredSubmission[],
  categories: SubmissionRules['form']['categories'],
): Response | Promise<Response> {
  const base = context.get('base');
  const waiting = submissions.filter(({ status }) => status === 'pending').length;
  return answerPage(context, {
    title: waiting > 0 ? `Propositions (${waiting} à relire)` : 'Propositions',
    content: html`${groups.map(([status, name]) => {
      const some = submissions.filter((submission) => submission.status === status);
      return html`<h2>${name} (${some.length})</h2>
        ${
          some.length === 0
            ? html`<p class="meta">Aucune proposition.</p>`
            : html`<ul class="list">
              ${some.map((submission) => renderItem(base, submission, categories))}
            </ul>`
        }`;
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
