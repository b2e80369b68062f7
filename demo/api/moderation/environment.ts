import type { Context } from 'hono';
import type { Bindings } from '../bindings.js';
import type { Services } from '../services.js';

/** The Hono context of the moderation's pages. */
export interface Moderation extends Bindings {
  Variables: {
    /** The path of the pages, without a slash at the end: `/api/moderation`. */
    base: string;
    /** The CSRF token of the session, which each form contains. Absent before the login. */
    token?: string;
    /** The time at which the session ends without another request, and the time of this one. Absent before the login. */
    sessionEnd?: Date;
    now?: Date;
  };
}

export type ModerationContext = Context<Moderation>;

/** The services of a server with a password for the moderation. */
export type ModerationServices = Services & { moderatorPasswordHash: string };
