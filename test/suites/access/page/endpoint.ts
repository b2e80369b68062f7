import type { CaseAnswer, Tag } from '../case.js';

const PATH = '/access/answers';

/** The remaining answers of each address. */
const runs: CaseAnswer[][] = [];
/** The number of requests that the server has not answered yet. */
let open = 0;

/** An address that gives these answers in turn and repeats the last one; a write to it counts as well. */
export function endpoint(tag: Tag, answers: readonly CaseAnswer[]): string {
  return `${PATH}?${new URLSearchParams({ tag, run: String(runs.push([...answers]) - 1) })}`;
}

/**
 * Replaces `fetch` so that these addresses work. The server gives the answers that have a name, except for pending
 * ones, which never reach it: a browser keeps at most six connections to a server, and pending requests would block all
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

/** Whether a request is under way, other than those that stay pending. */
export function asking(): boolean {
  return open > 0;
}

function respond({ body, status = 200 }: Exclude<CaseAnswer, string>): Response {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } });
}

function aborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) =>
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true }),
  );
}
