import type { HttpAnswer } from '../http/fetch-bytes.js';
import { fetchBytes } from '../http/fetch-bytes.js';
import { HttpError, type HttpErrorCode } from '../http/http-error.js';
import { limits } from '../limits.js';

/** The causes that browsers hide from the page when they block a request, found by further requests. */
export type Blocked = 'csp' | 'mixed-content' | 'cors' | 'network';

/** The result of a request: a response, or the cause of its failure. */
export type Probe =
  { answer: HttpAnswer } | { cause: Exclude<HttpErrorCode, 'blocked'> | Blocked; status?: number | undefined };

/** Sends one request as the widget does, within the same limits. Never rejects. */
export async function probe(url: string): Promise<Probe> {
  const violations = listen();
  try {
    const answer = await fetchBytes(url, {}, limits.requestTimeout, new AbortController().signal);
    return { answer };
  } catch (reason) {
    const { code, status } = reason instanceof HttpError ? reason : new HttpError('blocked');
    if (code !== 'blocked') return { cause: code, status };
    const isThere = await answers(url);
    await violations.told();
    return { cause: whyBlocked(url, location.href, violations.urls, isThere) };
  } finally {
    violations.stop();
  }
}

/**
 * The cause for which a request to `url` was blocked on `page`. `violations` are the addresses that the page's policy
 * refused, `isThere` is whether the server answers at all, though the page may not read the response.
 */
export function whyBlocked(url: string, page: string, violations: readonly string[], isThere: boolean): Blocked {
  // For other sites only the origin is reported (https://www.w3.org/TR/CSP3/#strip-url-for-use-in-reports).
  if (violations.some((each) => URL.canParse(each, page) && new URL(each, page).origin === new URL(url).origin)) {
    return 'csp';
  }
  if (isThere) return 'cors';
  return url.startsWith('http:') && page.startsWith('https:') ? 'mixed-content' : 'network';
}

/** Whether a server answers: a `no-cors` request, whose response is opaque, needs no CORS headers. */
async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, {
      mode: 'no-cors',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(limits.requestTimeout),
    });
    return true;
  } catch {
    return false;
  }
}

/**
 * The time to wait for a violation event after a request has failed, in ms: the event comes in a separate task
 * (https://www.w3.org/TR/CSP3/#report-violation).
 */
const VIOLATION_DELAY = 50;

function listen(): { urls: string[]; told: () => Promise<void>; stop: () => void } {
  const urls: string[] = [];
  const note = ({ effectiveDirective, disposition, blockedURI }: SecurityPolicyViolationEvent): void => {
    if (effectiveDirective === 'connect-src' && disposition === 'enforce') urls.push(blockedURI);
  };
  document.addEventListener('securitypolicyviolation', note);
  return {
    urls,
    told: () => new Promise((resolve) => setTimeout(resolve, VIOLATION_DELAY)),
    stop: () => document.removeEventListener('securitypolicyviolation', note),
  };
}
