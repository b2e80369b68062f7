import { script } from '../../support/observer/cases.js';
import { div, feed, LINK, type DiagnosisCase } from './cases.js';

/** Correct pages, with each form of snippet and each kind of answer. */
export const rightPages: readonly DiagnosisCase[] = [
  { title: 'every widget, as a tag', body: everyTag(), told: [] },
  {
    title: 'every widget, as a block',
    body: everyTag().replace(
      /<([\w-]+-\w+) endpoint="([^"]*)"(.*?)<\/\1>/g,
      (_, name: string, url: string, rest: string) => `<div data-cw="${name}" data-cw-endpoint="${url}"${rest}</div>`,
    ),
    told: [],
  },
  {
    title: 'a link',
    body: '<p><a href="/feed#cw=news-feed&limit=3">Actualités</a></p>',
    head: script('/dist/commune-widgets.js', 'data-cw-links="on" data-cw-lang="fr" data-cw-theme="light"'),
    told: [],
  },
  {
    title: 'one file a widget',
    body: feed('endpoint="/feed"') + div('data-cw="weather-card" data-cw-endpoint="/weather"'),
    head: script('/dist/news-feed.js') + script('/dist/weather-card.js'),
    told: [],
  },
  {
    title: 'the classic script, with a prefix',
    body: '<cw-news-feed endpoint="/feed"><a href="/">Mairie</a></cw-news-feed>',
    head: '<script defer src="/dist/commune-widgets.iife.js" data-cw-prefix="cw"></script>',
    told: [],
  },
  {
    title: 'a policy that lets in only what has its nonce, the diagnosis included',
    body: feed('endpoint="/feed"'),
    head: script('/dist/commune-widgets.js', 'nonce="bm9uY2U="'),
    policy: "default-src 'none'; connect-src 'self'; script-src 'nonce-bm9uY2U='",
    told: [],
  },
  {
    title: 'a link whose address names the widget last',
    body: '<p><a href="/feed#limit=3&cw=news-feed">Actualités</a></p>',
    head: script('/dist/commune-widgets.js', 'data-cw-links="on"'),
    told: [],
  },
  {
    title: 'attributes of frameworks, and a feed that says that it is a page',
    body: feed(
      'endpoint="/mislabelled" class="a" id="b" data-v-1a2b aria-label="Infos" _ngcontent-x @click="y" limit="2"',
    ),
    told: [],
  },
];

function everyTag(): string {
  return ['/feed news-feed', '/weather weather-card', '/jobs job-board', '/poll poll-box', '/form submit-news']
    .map((each) => each.split(' ') as [string, string])
    .map(([url, name]) => `<${name} endpoint="${url}">${LINK}</${name}>`)
    .join('');
}
