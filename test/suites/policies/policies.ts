import { readFile } from 'node:fs/promises';
import { publishedChunks } from '../../../scripts/build/published-chunks.js';
import { script, tags } from '../../support/observer/cases.js';

/** The expected result on a page with a policy. */
type ExpectedResult =
  /** The same as without the policy, and no violation. */
  | 'clean'
  /** Widgets report that their data cannot be loaded. */
  | 'no data'
  /** The fallback content is shown, and one warning is written to the console. */
  | 'fallback';

export interface Policy {
  name: string;
  headers: Record<string, string>;
  /** The script tags of the page. */
  scripts: string;
  outcome: ExpectedResult;
  /** The remedy that the warning of a fallback names. Default: the directive for our Trusted Types policy. */
  remedy?: string;
}

const FILE = '/dist/commune-widgets.js';
/** The script in one file, for policies that refuse its parts. */
const WHOLE = 'commune-widgets.iife.js';
/** The permissions to deny: https://github.com/w3c/webappsec-permissions-policy/blob/main/features.md */
const FEATURES =
  'accelerometer ambient-light-sensor attribution-reporting autoplay bluetooth browsing-topics camera ch-ua ' +
  'clipboard-read clipboard-write compute-pressure cross-origin-isolated display-capture encrypted-media fullscreen ' +
  'gamepad geolocation gyroscope hid identity-credentials-get idle-detection keyboard-map local-fonts magnetometer ' +
  'microphone midi otp-credentials payment picture-in-picture publickey-credentials-create publickey-credentials-get ' +
  'screen-wake-lock serial storage-access sync-xhr unload usb web-share window-management xr-spatial-tracking';

/** No policy, which all others are compared with. */
export const none: Policy = { name: 'no policy', headers: {}, scripts: script(FILE), outcome: 'clean' };

/** The policies of this suite, for data from the origin `data`. */
export async function policies(data: string): Promise<Policy[]> {
  const values = JSON.parse(await readFile('dist/integrity.json', 'utf8')) as Record<string, string>;
  const [value = '', whole = ''] = ['commune-widgets.js', WHOLE].map((file) => values[file]);
  const parts = (await publishedChunks('dist')).map(({ integrity }) => integrity);
  const quoted = (hash: string): string => `'${hash}'`;
  const bare = `default-src 'none'; connect-src ${data}`;
  const own = `${bare}; script-src 'self'`;
  const typed = `${own}; require-trusted-types-for 'script'`;
  const csp = (name: string, policy: string, more: Partial<Policy> = {}): Policy => ({
    ...none,
    name,
    headers: { 'Content-Security-Policy': policy },
    ...more,
  });
  return [
    csp("default-src 'none', styles of its own", `${own}; style-src 'self'`),
    csp("style-src 'none'", `${own}; style-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`),
    csp("img-src 'none', font-src 'none'", `default-src * 'unsafe-inline'; img-src 'none'; font-src 'none'`),
    csp('a nonce and strict-dynamic', `${bare}; script-src 'nonce-bm9uY2U=' 'strict-dynamic'; base-uri 'none'`, {
      scripts: script(FILE, 'nonce="bm9uY2U="'),
    }),
    csp('hashes of the script and of its parts', `${bare}; script-src ${[value, ...parts].map(quoted).join(' ')}`, {
      scripts: script(FILE, `integrity="${value}"`),
    }),
    csp('the hash of the script alone', `${bare}; script-src ${quoted(value)}`, {
      scripts: script(FILE, `integrity="${value}"`),
      outcome: 'fallback',
      remedy: WHOLE,
    }),
    csp('the hash of the script in one file', `${bare}; script-src ${quoted(whole)}`, {
      scripts: `<script defer src="/dist/${WHOLE}" integrity="${whole}"></script>`,
    }),
    csp('Trusted Types, our policy alone', `${typed}; trusted-types commune-widgets`),
    csp('Trusted Types, our policy alone, five files', `${typed}; trusted-types commune-widgets`, {
      scripts: tags.map((tag) => script(`/dist/${tag}.js`)).join(''),
    }),
    csp('Trusted Types without a list', typed),
    csp('Trusted Types, our policy among others', `${typed}; trusted-types dompurify commune-widgets lit-html`),
    csp('a sandbox', 'sandbox allow-scripts'),
    {
      ...none,
      name: 'Integrity-Policy',
      headers: { 'Integrity-Policy': 'blocked-destinations=(script)' },
      scripts: script(FILE, `integrity="${value}" crossorigin="anonymous"`),
    },
    {
      ...none,
      name: 'Permissions-Policy, all features off',
      headers: { 'Permissions-Policy': FEATURES.replaceAll(/\S+/g, '$&=()').replaceAll(' ', ', ') },
    },
    {
      ...none,
      name: 'a strict policy that only reports',
      headers: { 'Content-Security-Policy-Report-Only': `${typed}; trusted-types commune-widgets` },
    },
    csp('connect-src without the endpoint', "default-src 'self'", { outcome: 'no data' }),
    csp("Trusted Types, trusted-types 'none'", `${typed}; trusted-types 'none'`, { outcome: 'fallback' }),
    csp('Trusted Types, policies of others alone', `${typed}; trusted-types lit-html dompurify`, {
      outcome: 'fallback',
    }),
  ];
}
