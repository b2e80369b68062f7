import type { Answer, Tag } from '../case.js';

const PATH = '/access/answers';

const asked = new Map<string, number>();
let runs = 0;

/** An address that gives these answers in turn; the last one goes on. */
export function endpoint(tag: Tag, answers: Answer[]): string {
  return `${PATH}?${new URLSearchParams({ tag, answers: answers.join(','), run: String(++runs) })}`;
}

/**
 * Makes those addresses work: the server gives each answer, save the one that never comes. A browser keeps six
 * connections to a server at most, so that real ones left open would hold up all others.
 */
export function answerInTurn(): void {
  const { fetch } = window;
  window.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (url.pathname !== PATH) return fetch(input, init);
    const answer = nextAnswer(url.searchParams);
    if (answer === 'held') return aborted(init?.signal);
    return fetch(`${PATH}/${answer}?${new URLSearchParams({ tag: url.searchParams.get('tag') ?? '' })}`, init);
  };
}

function nextAnswer(query: URLSearchParams): string {
  const run = query.get('run') ?? '';
  const answers = (query.get('answers') ?? '').split(',');
  const count = asked.get(run) ?? 0;
  asked.set(run, count + 1);
  return answers[Math.min(count, answers.length - 1)] ?? '';
}

function aborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) =>
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
  );
}
