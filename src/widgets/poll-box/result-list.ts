import { html, nothing, type TemplateResult } from 'lit';
import type { ChoiceResult, Poll } from '../../sources/polls/poll.js';
import { sharesOfVoters, sharesOfVotes } from './percentages.js';
import type { PollContext } from './poll-context.js';

/**
 * Each choice with its percentage as text, and a bar that is hidden from assistive technology. `own` has the `id` of
 * each answer that the visitor has chosen.
 */
export function renderResultList(
  poll: Poll,
  results: readonly ChoiceResult[],
  own: readonly string[],
  context: PollContext,
): TemplateResult {
  const { language } = poll;
  const several = poll.maxChoices > 1;
  const counts = results.map(({ votes }) => votes);
  const shares = several ? sharesOfVoters(counts, poll.voters ?? 0) : sharesOfVotes(counts);
  return html`<ul part="results" role="list">
    ${poll.choices.map(({ id, label }, index) => {
      const votes = counts[index] ?? 0;
      return renderResult(
        { label, language, votes, share: shares[index] ?? 0, several, own: own.includes(id) },
        context,
      );
    })}
  </ul>`;
}

/** The result of one choice. */
interface Result {
  label: string;
  /** The language of the label. */
  language: string | undefined;
  votes: number;
  /** Percentage, 0 to 100. */
  share: number;
  /** True if a voter may choose several answers: the percentages are then those of voters, not of votes. */
  several: boolean;
  /** True for the visitor's own choice. */
  own: boolean;
}

function renderResult(
  { label, language, votes, share, several, own }: Result,
  { strings, counts }: PollContext,
): TemplateResult {
  // A style attribute would be blocked by a strict policy; setting the property uses CSSOM, which is always allowed.
  return html`<li part=${own ? 'result own' : 'result'}>
    <span part="label" lang=${language ?? nothing} dir="auto">${label}</span>
    ${own ? html`<strong part="yours">${strings.yours}</strong>` : nothing}
    <span part="share">${strings.share(share, several)}</span>
    ${counts ? html`<span part="votes">${strings.votes(votes)}</span>` : nothing}
    <span part="bar" aria-hidden="true"><span part="fill" .style=${`inline-size: ${share}%`}></span></span>
  </li>`;
}

/** The reason why no results are shown, by the server's policy. */
export function hiddenReason(poll: Poll, voted: boolean, { strings }: PollContext): string {
  const { resultsPolicy: policy, status, voters, minimumVoters } = poll;
  const closed = status === 'closed';
  if (policy === 'never') return strings.hidden.never;
  if (policy === 'after-close' && !closed) return strings.hidden['after-close'];
  if (policy === 'after-vote' && !closed && !voted) return strings.hidden['after-vote'];
  return (voters ?? 0) < minimumVoters ? strings.minimum(minimumVoters) : strings.hidden.unavailable;
}
