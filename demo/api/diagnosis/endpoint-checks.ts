import { prerenderWidget } from '../../../src/prerender/index.js';
import { answerFaults, shown, type SourceDiagnosis } from '../../../src/source-diagnosis/index.js';
import { membersOf, Problem } from '../problem.js';
import { type ReportedFault, reported, reportedEndpoint, type ReportedWidget } from './report.js';

/** Why an address was not read that a browser may well read: the page has no fault. */
const UNREAD = new Set(['source-not-allowed', 'source-moved', 'source-key']);

/**
 * Requests the data of the widgets of one page, each address once, and lets the widget’s own code read it.
 */
export function createEndpointChecks(
  ask: (address: string) => Promise<Response>,
  base: string,
): (widget: SourceDiagnosis['widgets'][number]) => Promise<ReportedWidget> {
  const asked = new Map<string, Promise<Response>>();
  const statuses = new Map<string, number>();
  const problems = new Map<string, Problem>();

  async function askOnce(address: string): Promise<Response> {
    const response = asked.get(address) ?? ask(address);
    asked.set(address, response);
    try {
      const answer = (await response).clone();
      statuses.set(address, answer.status);
      return answer;
    } catch (error) {
      problems.set(address, error instanceof Problem ? error : new Problem(500));
      throw error;
    }
  }

  function unread(address: string): ReportedFault[] {
    const problem = problems.get(address);
    if (!problem) return [];
    const { code, detail } = membersOf(problem);
    const severity = UNREAD.has(code) ? 'warning' : 'error';
    return [{ severity, code, problem: `Le serveur n’a pas lu ${shown(address)}.`, remedy: detail }];
  }

  return async (widget) => {
    const { label, tag, attributes, urls, faults } = widget;
    const about = { label, tag, endpoint: reportedEndpoint(widget) };
    if (!urls.length) {
      const isWrong = faults.some(({ code }) => /^endpoint-/.test(code));
      return { ...about, state: isWrong ? 'error' : 'skipped', findings: reported(faults) };
    }
    const options = { baseUrl: base, fetch: askOnce, quiet: true };
    const outcome = await prerenderWidget(tag, attributes, options);
    const refused = urls.flatMap(unread);
    const isUnread = refused.length > 0 && refused.every(({ severity }) => severity === 'warning');
    const answered = refused.length ? [] : answerFaults(urls, statuses, outcome);
    return {
      ...about,
      state: isUnread ? 'skipped' : outcome.state,
      findings: reported([...faults, ...refused, ...answered]),
    };
  };
}
