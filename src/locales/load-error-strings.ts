/** For each cause: the visitor's sentence, without address or code, then the webmaster's. */
export type LoadErrorStrings = Record<
  | 'endpoint-missing'
  | 'endpoint-invalid'
  | 'blocked'
  | 'offline'
  | 'timeout'
  | 'http-4xx'
  | 'http-5xx'
  | 'rate-limited'
  | 'too-large'
  | 'wrong-type'
  | 'malformed'
  | 'unknown-format',
  [visitor: string, webmaster: string]
>;
