/**
 * A random UUID (version 4, RFC 9562 §5.4) for the `Idempotency-Key` header.
 * `crypto.randomUUID` is missing on pages served by `http:`, as many intranets are; the random bytes are not.
 */
export function idempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'));
  hex[6] = `4${hex[6]?.[1]}`;
  hex[8] = `${'89ab'[(bytes[8] ?? 0) & 3]}${hex[8]?.[1]}`;
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
