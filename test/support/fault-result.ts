import { common, events, jobs, news, offices, poll, submission, weather } from '../../src/locales/fr/index.js';
import type { Observation } from './observe.js';

/** The result of a fault: the widget works, has nothing to show, or fails with this error code. */
export type FaultResult = 'ready' | 'empty' | keyof typeof common.errors;

/** The longest task in ms that users don't notice as a freeze of the page. */
export const LONGEST_TASK = 200;

/** Matches technical terms that visitors must never see: addresses, status codes, names of errors and protocols. */
const TECHNICAL = /https?:|\/\/|\b[1-5]\d\d\b|undefined|null|NaN|\[object|Error|CORS|JSON|XML|HTTP/;

/** The widgets that tell visitors of no failure and of no lack, because there is most of the time nothing to say. */
const SILENT = ['alert-banner'];

const EMPTY = [news, weather, jobs, events, offices, poll, submission].map(({ empty }) => empty);

/** The differences between an observation and the expected outcome; empty when there are none. */
export function problemsOf(seen: Observation, outcome: FaultResult, tag = ''): string[] {
  const failed = outcome !== 'ready' && outcome !== 'empty';
  const isSilent = SILENT.includes(tag);
  return [
    seen.state !== (failed ? 'error' : outcome) && `the state is "${seen.state}" after ${seen.settled.toFixed(1)} s`,
    seen.settled > 10 && `it took ${seen.settled.toFixed(1)} s to settle`,
    ...seen.incidents,
    ...(failed ? problemsOfError(seen, outcome, isSilent) : []),
    isSilent && outcome !== 'ready' && seen.text && `the visitor reads « ${seen.text} »`,
    outcome === 'empty' &&
      !isSilent &&
      !EMPTY.includes(seen.message) &&
      `of nothing, the visitor reads « ${seen.message} »`,
    outcome === 'ready' && seen.retry && 'it offers to try again though it works',
    seen.text.includes('\uFFFD') && 'a character is lost',
  ].filter((problem): problem is string => !!problem);
}

function problemsOfError(
  seen: Observation,
  outcome: keyof typeof common.errors,
  isSilent: boolean,
): (string | false)[] {
  const { code, message, text, retry, fallback } = seen;
  const sentence = common.errors[outcome];
  return [
    code !== outcome && `the page is told "${code}" in place of "${outcome}"`,
    !isSilent && message !== sentence && `the visitor reads « ${message} » in place of « ${sentence} »`,
    TECHNICAL.test(text) && `the visitor reads something technical: « ${text} »`,
    retry === isSilent && `there is ${isSilent ? 'a' : 'no'} button to try again`,
    !fallback && 'the link inside the element is not shown',
  ];
}
