import { div, feed, LINK, tag, type DiagnosisCase } from './cases.js';

/** Pages whose data cannot be loaded or parsed, or is empty. `elsewhere` is another site’s origin. */
export function dataFaults(elsewhere: string): readonly DiagnosisCase[] {
  return [
    tag('no endpoint', '', ['<news-feed>', 'endpoint-missing']),
    {
      title: 'a block that has lost its settings',
      body: div('data-cw="news-feed"'),
      told: [['<news-feed>', 'endpoint-missing', 'retirés']],
    },
    tag('an address that is none', 'endpoint="ftp://x.example/feed?key=secret"', [
      '<news-feed>',
      'endpoint-invalid',
      'ftp://x.example/feed',
    ]),
    tag('a key in the address', 'endpoint="/feed?appid=secret"', ['<news-feed>', 'key-exposed', '/feed']),
    {
      title: 'an address that the policy refuses',
      body: feed(`endpoint="${elsewhere}/feed"`),
      policy: "connect-src 'self'",
      told: [['<news-feed>', 'csp', `connect-src`, elsewhere]],
    },
    tag('another site that allows nobody', `endpoint="${elsewhere}/closed"`, [
      '<news-feed>',
      'cors',
      'Access-Control-Allow-Origin',
    ]),
    tag('a server that is not there', 'endpoint="http://127.0.0.1:9/feed"', [
      '<news-feed>',
      'network',
      'http://127.0.0.1:9/feed',
    ]),
    tag('an address that is not there', 'endpoint="/nowhere"', ['<news-feed>', 'http-4xx', '404']),
    tag('a server that fails', 'endpoint="/failing"', ['<news-feed>', 'http-5xx', '500']),
    tag('a server that is asked too often', 'endpoint="/limited"', ['<news-feed>', 'rate-limited']),
    tag('an answer that is too large', 'endpoint="/large"', ['<news-feed>', 'too-large', '2 Mo']),
    tag('one address of two', 'endpoint="/feed /nowhere"', ['<news-feed>', 'http-4xx', '/nowhere']),
    tag('a page instead of data', 'endpoint="/page"', ['<news-feed>', 'wrong-type', 'Connexion & compte']),
    tag('an image instead of data', 'endpoint="/image"', ['<news-feed>', 'wrong-type', 'image/png']),
    tag('JSON with something else in it', 'endpoint="/broken"', [
      '<news-feed>',
      'malformed',
      'ligne 4, colonne 3',
      '→<img src=x>]',
    ]),
    tag('XML that ends in its first item', 'endpoint="/cut"', [
      '<news-feed>',
      'malformed',
      'XML',
      'ligne 2, colonne 29',
    ]),
    tag('an empty answer', 'endpoint="/blank"', ['<news-feed>', 'malformed', 'vide']),
    tag('the address of another widget', 'endpoint="/weather"', ['<news-feed>', 'unknown-format', '<weather-card>']),
    tag('a format that does not exist', 'endpoint="/feed" format="rss2"', [
      '<news-feed>',
      'unknown-format',
      '« rss2 »',
    ]),
    tag('no news at all', 'endpoint="/none"', ['<news-feed>', 'no-items']),
    tag('news that a category keeps out', 'endpoint="/feed" limit="3" category="Sport" search', [
      ...(['<news-feed>', 'items-hidden'] as const),
      ...['category="Sport".'],
    ]),
    {
      title: 'offers that are over',
      body: `<job-board endpoint="/old-jobs">${LINK}</job-board>`,
      told: [['<job-board>', 'no-items', 'périmés']],
    },
  ];
}
