import axe from 'axe-core';
import { nameOf, type AccessProblem } from './problem.js';

/** The rules for RGAA 4.1.2, for WCAG 2.2 AA and earlier versions, and best practices. None is left out. */
const tags = ['RGAAv4', 'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The violations that axe-core finds on the page, shadow roots included, and the rules that it cannot decide. */
export async function axeFindings(): Promise<{ violations: AccessProblem[]; undecided: AccessProblem[] }> {
  const results = await axe.run(document, {
    runOnly: tags,
    resultTypes: ['violations', 'incomplete'],
    rules: { [ONCE]: { enabled: false }, [SEEN]: { enabled: false } },
  });
  return { violations: problems(results.violations), undecided: problems(results.incomplete) };
}

/**
 * A rule that does not apply, since this page contains the same widget many times; `landmarks.ts` checks each of them.
 */
const ONCE = 'landmark-unique';
/** Whether the film of a feed has captions is for a person to see: a feed does not say it. The sheets say so. */
const SEEN = 'video-caption';

function problems(results: axe.Result[]): AccessProblem[] {
  return results.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary, html }) => ({
      where: hostOf(target),
      what: `${id}: ${help} ${html.slice(0, 120)} ${(failureSummary ?? '').replace(/\s+/g, ' ')}`,
    })),
  );
}

/** The host of a finding: the path through shadow roots starts with a selector in the document. */
function hostOf(target: axe.UnlabelledFrameSelector): string {
  const first = target[0];
  const selector = Array.isArray(first) ? first[0] : first;
  const host = selector ? document.querySelector(selector)?.closest('[data-case]') : undefined;
  return host ? nameOf(host) : 'the page';
}
