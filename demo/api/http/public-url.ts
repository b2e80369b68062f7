import type { HonoRequest } from 'hono';

/** The public address of this server. */
export interface PublicAddress {
  /** Its origin, such as `https://www.commune.fr`, where it is set (`PUBLIC_URL`). */
  publicOrigin?: string | undefined;
  /** The number of the operator's proxies in front of it. */
  proxies: number;
}

/**
 * The address of `relative`, resolved against the requested address, as the client knows it. Without `PUBLIC_URL`,
 * which is only acceptable for the demo, the requested address is used; behind a proxy with HTTPS (`TRUST_PROXY`), the
 * request itself has come by HTTP.
 */
export function publicUrl({ req }: { req: HonoRequest }, relative: string, address: PublicAddress): string {
  const url = new URL(relative, req.url);
  if (address.publicOrigin) return `${address.publicOrigin}${url.pathname}${url.search}`;
  const forwarded = req.header('X-Forwarded-Proto')?.split(',')[0]?.trim();
  if (address.proxies > 0 && forwarded === 'https') url.protocol = forwarded;
  return url.href;
}

/**
 * Throws where `PUBLIC_URL` is not set: addresses would otherwise contain the `Host` header, which any client chooses.
 */
export function requirePublicUrl({ PUBLIC_URL }: NodeJS.ProcessEnv): void {
  if (PUBLIC_URL) return;
  throw new Error('PUBLIC_URL manque : l’adresse du site pour les visiteurs, par exemple https://www.commune.fr.');
}

/** The origin of `PUBLIC_URL`. Throws for anything but an http(s) address without a path. */
export function publicOriginOf(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new Error(`PUBLIC_URL is an origin, such as https://www.commune.fr, not “${value}”.`);
}
