import type { HttpAnswer } from '../http/fetch-bytes.js';
import { fetchBytes } from '../http/fetch-bytes.js';
import { HttpError, type HttpErrorCode } from '../http/http-error.js';
import { limits } from '../limits.js';

/** What a browser keeps from the page when it blocks a request, found out by asking otherwise. */
export type Blocked = 'csp' | 'mixed-content' | 'cors' | 'network';

/** What came of one address: an answer, or why there is none. */
export type Probe =
  { answer: HttpAnswer } | { cause: Exclude<HttpErrorCode, 'blocked'> | Blocked; status?: number | undefined };

/** Asks once as the widget does, within the same limits. Never rejects. */
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
 * Why a request to `url` was blocked on `page`. `violations` are the addresses that the policy of the page refused,
 * `isThere` whether the server answers to whoever may not read what it says.
 */
export function whyBlocked(url: string, page: string, violations: readonly string[], isThere: boolean): Blocked {
  // Of another site only the origin is told (https://www.w3.org/TR/CSP3/#strip-url-for-use-in-reports).
  if (violations.some((each) => URL.canParse(each, page) && new URL(each, page).origin === new URL(url).origin)) {
    return 'csp';
  }
  if (isThere) return 'cors';
  return url.startsWith('http:') && page.startsWith('https:') ? 'mixed-content' : 'network';
}

/** Whether anything answers there: a request whose answer stays opaque needs no leave from the server. */
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

/** A violation is told by a task of its own, after the request has failed (https://www.w3.org/TR/CSP3/#report-violation). */
const TOLD_WITHIN = 50;

function listen(): { urls: string[]; told: () => Promise<void>; stop: () => void } {
  const urls: string[] = [];
  const note = ({ effectiveDirective, disposition, blockedURI }: SecurityPolicyViolationEvent): void => {
    if (effectiveDirective === 'connect-src' && disposition === 'enforce') urls.push(blockedURI);
  };
  document.addEventListener('securitypolicyviolation', note);
  return {
    urls,
    told: () => new Promise((resolve) => setTimeout(resolve, TOLD_WITHIN)),
    stop: () => document.removeEventListener('securitypolicyviolation', note),
  };
}
