import { Readable } from 'node:stream';

/** A request body that only a program would send. */
export interface HostileBody {
  name: string;
  method?: string;
  path: string;
  type: string;
  body: () => string | Buffer | Readable;
  /** The statuses that are correct answers. */
  status: number[];
}

const BOUNDARY = 'limite';
const FORM = `multipart/form-data; boundary=${BOUNDARY}`;
const JSON_TYPE = 'application/json';
const MEGA = 1024 * 1024;

const part = (name: string, value = 'a'): string =>
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const form = (parts: (index: number) => string, count: number) => () =>
  Array.from({ length: count }, (_, index) => parts(index)).join('') + `--${BOUNDARY}--\r\n`;
const submission = (name: string, body: HostileBody['body'], status: number[], type = FORM): HostileBody => ({
  name,
  method: 'POST',
  path: '/api/submissions',
  type,
  body,
  status,
});

/** A stream of `size` bytes that repeats `unit`, generated on demand. */
function streamOf(size: number, unit = Buffer.alloc(65_536, 'a')): Readable {
  let sent = 0;
  return new Readable({
    read() {
      sent += unit.length;
      this.push(sent > size ? null : unit);
    },
  });
}

const members = (count: number): string =>
  `{"type":"news",${Array.from({ length: count }, (_, index) => `"m${index}":1`).join()}}`;

/** The bodies; comments give the former behaviour, where it was not a refusal. */
export const hostileBodies: readonly HostileBody[] = [
  // Before: 20 000 parts 2.5 s, 40 000 20 s, 100 000 not in 6 minutes, with nothing else answered meanwhile.
  submission(
    '100 000 parts of different names',
    form((index) => part(`n${index}`), 100_000),
    [422],
  ),
  submission(
    '100 000 parts of one name',
    form(() => part('imageAlt'), 100_000),
    [422],
  ),
  submission(
    '100 000 images',
    form(() => part('images"; filename="a.png'), 100_000),
    [422],
  ),
  submission(
    '100 000 delimiters without a part',
    form(() => `--${BOUNDARY}\r\n`, 100_000),
    [400, 422],
  ),
  submission('one part of 100 000 headers', () => `--${BOUNDARY}\r\n${'A: b\r\n'.repeat(100_000)}`, [400, 422]),
  submission('one header of 2 MB', () => `--${BOUNDARY}\r\n${part('a'.repeat(2 * MEGA))}--${BOUNDARY}--`, [400, 422]),
  submission('20 MB of hyphens', () => '-'.repeat(20 * MEGA), [400, 422]),
  submission('20 MB of line ends', () => `--${BOUNDARY}${'\r\n'.repeat(10 * MEGA)}`, [400, 422]),
  submission('20 MB of delimiters that are cut', () => `\r\n--${BOUNDARY.slice(0, -1)}`.repeat(MEGA), [400, 422]),
  submission('100 MB in chunks', () => streamOf(100 * MEGA), [413]),
  // Before: answered with 83 MB.
  submission('JSON of 9 MB of members', () => members(900_000), [413], JSON_TYPE),
  submission('JSON of 100 kB of members', () => members(10_000), [422], JSON_TYPE),
  submission(
    'JSON of 60 000 arrays within each other',
    () => '['.repeat(60_000) + ']'.repeat(60_000),
    [400, 422],
    JSON_TYPE,
  ),
  submission('a name of 100 kB', () => `{"type":"news","${'n'.repeat(100_000)}":1}`, [422], JSON_TYPE),
  submission(
    'a title of spaces',
    () => JSON.stringify({ type: 'news', title: `a${' '.repeat(45_000)}b` }),
    [422],
    JSON_TYPE,
  ),
  // Before: read to its end; 2.5 GB ended the process.
  {
    name: 'a withdrawal of 100 MB',
    method: 'DELETE',
    path: '/api/submissions/BCDF-GHJK',
    type: JSON_TYPE,
    body: () => streamOf(100 * MEGA),
    status: [413],
  },
  ...(['POST', 'PUT', 'DELETE'] as const).map((method): HostileBody => ({
    name: `${method} of a vote of 100 MB`,
    method,
    path: '/api/polls/survie/votes',
    type: JSON_TYPE,
    body: () => streamOf(100 * MEGA),
    status: [413],
  })),
  {
    name: 'a vote of 30 000 choices',
    method: 'POST',
    path: '/api/polls/survie/votes',
    type: JSON_TYPE,
    body: () => JSON.stringify({ ballot: 'a', choices: Array.from({ length: 30_000 }, () => 1) }),
    status: [422],
  },
  {
    name: 'a login of 30 000 fields',
    method: 'POST',
    path: '/api/moderation/connexion',
    type: 'application/x-www-form-urlencoded',
    body: () => Array.from({ length: 15_000 }, (_, index) => `f${index}=a`).join('&'),
    status: [403],
  },
  {
    name: '100 MB to nobody',
    method: 'POST',
    path: '/api/rien',
    type: JSON_TYPE,
    body: () => streamOf(100 * MEGA),
    status: [413],
  },
];
