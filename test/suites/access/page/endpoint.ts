import type { Answer, Tag } from '../case.js';

const PATH = '/access/answers';

/** What each address has still to answer. */
const runs: Answer[][] = [];
/** Requests that the server has still to answer. */
let open = 0;

/** An address that gives these answers in turn; the last one goes on, and what is sent to it counts too. */
export function endpoint(tag: Tag, answers: readonly Answer[]): string {
  return `${PATH}?${new URLSearchParams({ tag, run: String(runs.push([...answers]) - 1) })}`;
}

/**
 * Makes those addresses, and those beside them, work: the server gives the answers that have a name, save the one that
 * never comes. A browser keeps six connections to a server at most, so that real ones left open would hold up all
 * others.
 */
export function answerInTurn(): void {
  const { fetch } = window;
  window.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    const run = runs[Number(url.searchParams.get('run') ?? NaN)];
    if (!run) return fetch(input, init);
    const answer = (run.length > 1 ? run.shift() : run[0]) ?? 'none';
    if (answer === 'held') return aborted(init?.signal);
    if (typeof answer === 'object') return Promise.resolve(respond(answer));
    open += 1;
    const asked = fetch(`${PATH}/${answer}?${new URLSearchParams({ tag: url.searchParams.get('tag') ?? '' })}`, init);
    return asked.finally(() => (open -= 1));
  };
}

/** Whether a request is under way, other than those that never come. */
export function asking(): boolean {
  return open > 0;
}

function respond({ body, status = 200 }: Exclude<Answer, string>): Response {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } });
}

function aborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) =>
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
  );
}
