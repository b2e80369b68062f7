/** The visitor's message for each cause of a failed load, without address or code. */
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
  string
>;
