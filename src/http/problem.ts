import { limits } from '../limits.js';

/** The problem details of an error response (RFC 9457). */
export interface Problem {
  /** Machine-readable cause: an extension member that our contract adds. */
  code: string;
  /** Human-readable, in the server's language; may be empty. */
  title: string;
  detail: string;
  /** One entry for each invalid value: where it is (a JSON pointer, RFC 6901), a machine-readable code, a sentence. */
  errors: ProblemIssue[];
}

export interface ProblemIssue {
  pointer: string;
  code: string;
  detail: string;
}

/**
 * The problem details in a response body, or `undefined` if it has none: many servers answer errors with an HTML page.
 */
export function parseProblem(body: string, contentType: string): Problem | undefined {
  if (!/^application\/(?:problem\+)?json\b/i.test(contentType.trim())) return undefined;
  const value = parseJson(body);
  if (!isObject(value)) return undefined;
  const errors = Array.isArray(value.errors) ? value.errors.filter(isObject) : [];
  return {
    code: text(value.code),
    title: text(value.title),
    detail: text(value.detail),
    errors: errors.slice(0, limits.items).map((error) => ({
      pointer: text(error.pointer),
      code: text(error.code),
      detail: text(error.detail),
    })),
  };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, limits.title) : '';
}
