import { storable } from '../http/storable.js';
import { Problem } from '../problem.js';
import type { ModerationContext } from './environment.js';
import type { Values } from './fields.js';

/** The texts of the form that was sent, without the spaces around them, one line feed a line. */
export async function readForm(context: ModerationContext): Promise<Values> {
  const type = context.req.header('Content-Type')?.split(';')[0];
  if (type !== 'application/x-www-form-urlencoded') throw new Problem(415);
  const body = await context.req.parseBody();
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, storable(value).replaceAll(/\r\n?/g, '\n').trim()]] : [],
    ),
  );
}

/** What a form has wrong, as the API would answer it; whatever else goes wrong is thrown on. */
export async function issuesOf(work: () => void | Promise<void>): Promise<NonNullable<Problem['options']['errors']>> {
  try {
    await work();
    return [];
  } catch (error) {
    if (error instanceof Problem && error.options.errors) return error.options.errors;
    throw error;
  }
}
