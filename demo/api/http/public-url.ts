import type { ApiContext } from '../bindings.js';

/**
 * The address of `relative`, resolved against what was asked, as the client knows it: behind a proxy of one's own that
 * speaks HTTPS (`TRUST_PROXY`), the request itself has come by HTTP.
 */
export function publicUrl(context: ApiContext, relative: string, proxies: number): string {
  const url = new URL(relative, context.req.url);
  const forwarded = context.req.header('X-Forwarded-Proto')?.split(',')[0]?.trim();
  if (proxies > 0 && forwarded === 'https') url.protocol = forwarded;
  return url.href;
}
