/** A `Retry-After` header in milliseconds: seconds or a date (RFC 9110 §10.2.3). `undefined` when it is neither. */
export function retryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const delay = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(delay) ? Math.max(0, delay) : undefined;
}
