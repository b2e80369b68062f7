import type { Names } from '../../support/source-server.js';

/** An attempt to reach an internal address: the request to the bridge, and the simulated DNS answers and redirects. */
export interface Way {
  title: string;
  url: string;
  names?: Names;
  /** The redirects of the source, in turn. */
  redirects?: string[];
  /** The list of allowed sources; default: `SOURCES`. */
  sources?: string;
  /** Whether only the check of addresses prevents it, not the list of sources. */
  byAddress?: boolean;
}

export const SOURCES = 'http://flux.example/ https://flux.example/rss.xml';
const FEED = 'http://flux.example/rss.xml';
const METADATA = 'http://169.254.169.254/latest/meta-data/';

/** Spellings of internal addresses, for an operator who was talked into listing them as sources. */
const spellings: [title: string, url: string][] = [
  ['loopback', 'http://127.0.0.1/'],
  ['another loopback', 'http://127.255.255.254/'],
  ['a decimal address', 'http://2130706433/'],
  ['an octal address', 'http://0177.0.0.01/'],
  ['a hexadecimal address', 'http://0x7f000001/'],
  ['a mix of hexadecimal and decimal', 'http://0x7f.0.0.1/'],
  ['a short address', 'http://127.1/'],
  ['the unspecified address', 'http://0.0.0.0/'],
  ['the shortest address', 'http://0/'],
  ['10/8', 'http://10.0.0.1/'],
  ['172.16/12', 'http://172.31.255.255/'],
  ['192.168/16', 'http://192.168.1.1/'],
  ['the addresses of a provider’s own network', 'http://100.64.0.1/'],
  ['the metadata of a cloud', METADATA],
  ['multicast', 'http://224.0.0.1/'],
  ['broadcast', 'http://255.255.255.255/'],
  ['loopback of IPv6', 'http://[::1]/'],
  ['the unspecified address of IPv6', 'http://[::]/'],
  ['an IPv4-mapped address', 'http://[::ffff:127.0.0.1]/'],
  ['an IPv4-mapped address in hexadecimal', 'http://[::ffff:a9fe:a9fe]/'],
  ['an IPv4-compatible address', 'http://[::127.0.0.1]/'],
  ['an IPv4-translated address', 'http://[::ffff:0:127.0.0.1]/'],
  ['NAT64', 'http://[64:ff9b::127.0.0.1]/'],
  ['NAT64 of one’s own network', 'http://[64:ff9b:1::7f00:1]/'],
  ['6to4', 'http://[2002:7f00:1::]/'],
  ['Teredo', 'http://[2001:0:7f00:1::]/'],
  ['link-local', 'http://[fe80::1]/'],
  ['site-local', 'http://[fec0::1]/'],
  ['unique local', 'http://[fd00::1]/'],
  ['full-width digits', 'http://１２７.０.０.１/'],
  ['full stops of other scripts', 'http://127。0。0。1/'],
  ['digits in circles', 'http://①②⑦.⓪.⓪.①/'],
  ['a percent-encoded host', 'http://%31%32%37.0.0.1/'],
  ['a trailing dot', 'http://127.0.0.1./'],
  ['a tab within', 'http://127.0.\t0.1/'],
];

/** DNS answers that an attacker can give. */
const answers: [title: string, addresses: string[]][] = [
  ['loopback', ['127.0.0.1']],
  ['a private address', ['192.168.0.10']],
  ['metadata', ['169.254.169.254']],
  ['loopback of IPv6', ['::1']],
  ['a mapped address', ['::ffff:10.0.0.1']],
  ['an address with a zone', ['fe80::1%eth0']],
  ['a public and a private address', ['93.184.215.14', '10.0.0.1']],
  ['a private and a public address', ['10.0.0.1', '93.184.215.14']],
  ['something that is no address', ['127.1']],
];

const localNames = ['localhost', 'localhost.', 'a.localhost', 'localhost.localdomain', 'LOCALHOST'];

const redirects: [title: string, targets: string[]][] = [
  ['loopback', ['http://127.0.0.1/']],
  ['metadata', [METADATA]],
  ['loopback, at the end of a chain', [FEED, `${FEED}?2`, 'http://[::1]/']],
  ['an address without a scheme', ['//127.0.0.1/']],
  ['a file', ['file:///etc/passwd']],
  ['gopher', ['gopher://127.0.0.1:6379/_FLUSHALL']],
  ['ftp', ['ftp://127.0.0.1/']],
  ['data', ['data:application/rss+xml,<rss/>']],
  ['another port', ['http://flux.example:6379/']],
  ['a name with credentials', ['http://flux.example@127.0.0.1/']],
  ['itself without end', [FEED, FEED, FEED, FEED, FEED]],
];

const tricks: [title: string, url: string][] = [
  ['a file', 'file:///etc/passwd'],
  ['gopher', 'gopher://flux.example/'],
  ['ftp', 'ftp://flux.example/rss.xml'],
  ['data', 'data:application/rss+xml,<rss/>'],
  ['blob', 'blob:http://flux.example/rss.xml'],
  ['credentials', 'http://flux.example@127.0.0.1/'],
  ['credentials with a password', 'http://flux.example:80@127.0.0.1/'],
  ['credentials of the right host', 'http://root:root@flux.example/rss.xml'],
  ['a backslash before credentials', 'http://127.0.0.1\\@flux.example/rss.xml'],
  ['a hash before credentials', 'http://127.0.0.1#@flux.example/rss.xml'],
  ['a longer name', 'http://flux.example.evil.example/rss.xml'],
  ['a name that ends alike', 'http://evilflux.example/rss.xml'],
  ['another port', 'http://flux.example:22/rss.xml'],
  ['a trailing dot', 'http://flux.example./rss.xml'],
  ['a neighbour of the one address', 'https://flux.example/rss.xml/../admin'],
  ['the one address with a query', 'https://flux.example/rss.xml?callback=a'],
  ['an encoded slash', 'http://flux.example/..%2fadmin'],
  ['no address', 'flux.example/rss.xml'],
  ['nothing', ''],
];

/** All known ways to reach an internal address. */
export const ways: Way[] = [
  ...spellings.map(([title, url]) => ({ title, url })),
  ...spellings.map(([title, url]) => ({
    title: `${title}, listed`,
    url,
    sources: url.replace('\t', ''),
    byAddress: true,
  })),
  ...answers.map(([title, addresses]) => ({
    title: `a name that means ${title}`,
    url: FEED,
    names: { 'flux.example': addresses },
    byAddress: true,
  })),
  ...localNames.map((name) => ({
    title: `the name ${name}, listed`,
    url: `http://${name}/`,
    sources: `http://${name}/`,
    names: { [name.toLowerCase()]: ['127.0.0.1'] },
    byAddress: true,
  })),
  ...redirects.map(([title, targets]) => ({ title: `a redirect to ${title}`, url: FEED, redirects: targets })),
  {
    title: 'a redirect to a listed name that means loopback',
    url: FEED,
    redirects: ['http://autre.example/'],
    sources: `${SOURCES} http://autre.example/`,
    names: { 'autre.example': ['127.0.0.1'] },
    byAddress: true,
  },
  {
    title: 'a name that means another address after a redirect to itself',
    url: FEED,
    redirects: [`${FEED}?2`],
    names: { 'flux.example': [['93.184.215.14'], ['127.0.0.1']] },
    byAddress: true,
  },
  ...tricks.map(([title, url]) => ({ title, url })),
];
