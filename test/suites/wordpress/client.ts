import assert from 'node:assert/strict';
import type { Login, WordPress } from '../../support/wordpress/wordpress.js';

/** A post as returned to its author. */
export interface Post {
  id: number;
  content: { raw: string };
}

/**
 * Sends a request to WordPress' REST API as one of the users. Throws when it is refused.
 * https://developer.wordpress.org/rest-api/reference/
 */
export async function rest<Answer>(
  { origin, passwords }: Pick<WordPress, 'origin' | 'passwords'>,
  login: Login,
  method: string,
  route: string,
  body?: object,
): Promise<Answer> {
  const response = await fetch(`${origin}/?rest_route=${route}`, {
    method,
    headers: {
      Authorization: `Basic ${Buffer.from(`${login}:${passwords[login]}`).toString('base64')}`,
      'Content-Type': 'application/json',
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  assert.ok(response.ok, `${method} ${route}: ${response.status} ${text.slice(0, 300)}`);
  return JSON.parse(text) as Answer;
}

/** Publishes a post with this content as one of the users, whose content WordPress may filter. */
export function publish(site: Pick<WordPress, 'origin' | 'passwords'>, login: Login, content: string): Promise<Post> {
  return rest<Post>(site, login, 'POST', '/wp/v2/posts', { title: 'Vie locale', status: 'publish', content });
}
