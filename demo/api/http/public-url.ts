import type { HonoRequest } from 'hono';

/** How the outside knows this server. */
export interface PublicAddress {
  /** Its origin, `https://www.commune.fr`, where it is told (`PUBLIC_URL`). */
  publicOrigin?: string | undefined;
  /** How many proxies of one's own stand before it. */
  proxies: number;
}

/**
 * The address of `relative`, resolved against what was asked, as the client knows it. Without `PUBLIC_URL`, which only
 * the demo may be, it is the one that was asked; behind a proxy of one's own that speaks HTTPS (`TRUST_PROXY`), the request itself has come by HTTP.
 */
export function publicUrl({ req }: { req: HonoRequest }, relative: string, address: PublicAddress): string {
  const url = new URL(relative, req.url);
  if (address.publicOrigin) return `${address.publicOrigin}${url.pathname}${url.search}`;
  const forwarded = req.header('X-Forwarded-Proto')?.split(',')[0]?.trim();
  if (address.proxies > 0 && forwarded === 'https') url.protocol = forwarded;
  return url.href;
}

/** Throws where `PUBLIC_URL` is not set: on the Web, addresses would be made of what any client writes in `Host`. */
export function requirePublicUrl({ PUBLIC_URL }: NodeJS.ProcessEnv): void {
  if (PUBLIC_URL) return;
  throw new Error('PUBLIC_URL manque : l’adresse du site pour les visiteurs, par exemple https://www.commune.fr.');
}

/** The origin of `PUBLIC_URL`. Throws for anything but an address of the web without a path. */
export function publicOriginOf(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new Error(`PUBLIC_URL is an origin, such as https://www.commune.fr, not “${value}”.`);
}
