import { storable } from '../http/storable.js';
import { Problem } from '../problem.js';
import type { ModerationContext } from './environment.js';
import type { Values } from './fields.js';

/** The trimmed texts of a form that was sent, with single line feeds. */
export async function readForm(context: ModerationContext): Promise<Values> {
  const type = context.req.header('Content-Type')?.split(';')[0];
  if (type !== 'application/x-www-form-urlencoded') throw new Problem(415);
  return textsOf(await context.req.parseBody());
}

/** The texts of a parsed form, without its files. */
export function textsOf(body: Record<string, unknown>): Values {
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, storable(value).replaceAll(/\r\n?/g, '\n').trim()]] : [],
    ),
  );
}

/** The errors that `work` throws as a 422 of the API; other errors are thrown on. */
export async function issuesOf(work: () => void | Promise<void>): Promise<NonNullable<Problem['options']['errors']>> {
  try {
    await work();
    return [];
  } catch (error) {
    if (error instanceof Problem && error.options.errors) return error.options.errors;
    throw error;
  }
}
