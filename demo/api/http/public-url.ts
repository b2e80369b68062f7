import type { HonoRequest } from 'hono';

/**
 * The address of `relative`, resolved against what was asked, as the client knows it: behind a proxy of one's own that
 * speaks HTTPS (`TRUST_PROXY`), the request itself has come by HTTP.
 */
export function publicUrl({ req }: { req: HonoRequest }, relative: string, proxies: number): string {
  const url = new URL(relative, req.url);
  const forwarded = req.header('X-Forwarded-Proto')?.split(',')[0]?.trim();
  if (proxies > 0 && forwarded === 'https') url.protocol = forwarded;
  return url.href;
}
