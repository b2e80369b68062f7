import type { Context } from 'hono';
import type { Bindings } from '../bindings.js';
import type { Services } from '../services.js';

/** What a page of the moderation knows of its request. */
export interface Moderation extends Bindings {
  Variables: {
    /** Where the pages are, without a slash at the end: `/api/moderation`. */
    base: string;
    /** What each form of this session carries. Absent before the login. */
    token?: string;
  };
}

export type ModerationContext = Context<Moderation>;

/** The services of a server that has a password for its moderators. */
export type ModerationServices = Services & { moderatorPasswordHash: string };
