import { html } from 'hono/html';
import type { Hono } from 'hono';
import { frenchTime } from './dates.js';
import type { Moderation, ModerationContext } from './environment.js';

/** Says when the session ends; `session.js` adds a warning and a button before (RGAA 13.1). */
export function renderSessionNotice({
  var: { base, sessionEnd, now },
}: ModerationContext): ReturnType<typeof html> | undefined {
  if (!sessionEnd || !now) return undefined;
  return html`<footer class="session" data-session="${base}/session" data-left="${sessionEnd.getTime() - now.getTime()}">
    <p class="hint">
      Sans action de votre part, votre session se ferme à ${frenchTime(sessionEnd)}. Ce que vous aurez saisi sera gardé.
    </p>
    <div role="alert"></div>
  </footer>`;
}

/** `GET /session`: prolongs the session, as every request does, and answers with the milliseconds that are left. */
export function addSession(pages: Hono<Moderation>): void {
  pages.get('/session', (context) => {
    const { sessionEnd, now } = context.var;
    return context.json({ left: sessionEnd && now ? sessionEnd.getTime() - now.getTime() : 0 });
  });
}
