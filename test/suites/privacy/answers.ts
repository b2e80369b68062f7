import { readFileSync } from 'node:fs';
import { author, voter } from '../../support/writers.js';
import { drupal, embedded } from '../payloads/json-news.js';
import { atom, cdata, rss } from '../payloads/xml-news.js';
import { thirdPartyJson, thirdPartyMarkup, thirdPartyXml } from './third-party.js';

/** An answer of an endpoint. */
export interface EndpointAnswer {
  name: string;
  tag: string;
  body: string;
  /** Default: `application/json`. */
  contentType?: string;
}

export const tags = [
  'news-feed',
  'weather-card',
  'job-board',
  'event-agenda',
  'town-hall',
  'alert-banner',
  'poll-box',
  'submit-news',
];

const XML = 'application/xml; charset=utf-8';
const HOUR = 3_600_000;

/** Answers that contain addresses of a third party everywhere; the first of each widget is shown by default. */
export function answers(thirdParty: string): EndpointAnswer[] {
  const json = (tag: string, name: string, answer: unknown): EndpointAnswer => {
    return { tag, name, body: thirdPartyJson(answer, thirdParty) };
  };
  const xml = (tag: string, name: string, body: string): EndpointAnswer => ({ tag, name, body, contentType: XML });
  return [
    json('news-feed', 'JSON Feed', withAttachments(recordedJson('actualites.json'))),
    json('news-feed', 'WordPress', recordedJson('wordpress.json')),
    json('news-feed', 'WordPress with images', [post]),
    json('news-feed', 'Drupal', JSON.parse(drupal([{ file: {}, term: { name: 'Culture' } }]))),
    xml('news-feed', 'RSS of SPIP', thirdPartyXml(recorded('spip.xml'), thirdParty)),
    xml('news-feed', 'RSS', thirdPartyXml(fullRss(thirdParty), thirdParty)),
    xml('news-feed', 'Atom', thirdPartyXml(fullAtom(thirdParty), thirdParty)),
    json('weather-card', 'weather.json', { ...recordedJson('weather.json'), observedAt: new Date().toISOString() }),
    json('weather-card', 'OpenWeatherMap', recordedJson('openweathermap.json')),
    json('weather-card', 'Open-Meteo', recordedJson('open-meteo.json')),
    json('job-board', 'JobPosting', [posting(1), posting(2)]),
    json('job-board', 'France Travail', recordedJson('france-travail.json')),
    json('job-board', 'Lever', [{ id: 'l', text: 'Agent', hostedUrl: '/l', applyUrl: '/l', categories: {} }]),
    json('job-board', 'Greenhouse', { jobs: [{ id: 1, title: 'Agent', absolute_url: '/g', location: {} }] }),
    json('job-board', 'SmartRecruiters', {
      totalFound: 1,
      content: [{ id: 's', name: 'Agent', applyUrl: '/s', company: {} }],
    }),
    json('event-agenda', 'Events', {
      events: [
        {
          id: 'e',
          title: 'Fête',
          start: new Date(Date.now() + 48 * HOUR).toISOString(),
          url: '/e',
          image: { url: '/e.jpg' },
        },
      ],
    }),
    json('town-hall', 'Offices', {
      offices: [{ id: 'o', name: 'Mairie', url: '/o', contactUrl: '/c', source: { name: 'a', url: '/s' }, hours: {} }],
    }),
    json('alert-banner', 'Alerts', {
      alerts: [{ id: 'a', title: 'Coupure d’eau', url: '/a', severity: 'warning' }],
    }),
    json('town-hall', 'CityHall', { '@type': 'CityHall', name: 'Mairie', url: '/o', openingHours: 'Mo 09:00-12:00' }),
    json('job-board', 'WP Job Manager', [
      {
        id: 1,
        type: 'job_listing',
        link: '/w',
        title: { rendered: 'Agent' },
        meta: { _application: '/w' },
        _links: links,
      },
    ]),
    // The poll closes on the third day, when the page is hidden.
    json('poll-box', 'Poll', {
      ...(JSON.parse(voter.schema) as object),
      closesAt: new Date(Date.now() + 60 * HOUR).toISOString(),
      notice: 'Voir <https://commune.example/sondage>',
    }),
    json('submit-news', 'Submission schema', { ...(JSON.parse(author.schema) as object), rulesUrl: '/regles' }),
  ];
}

const links = { self: [{ href: '/self' }], next: { href: '/next' }, collection: '/all' };

const post = {
  id: 1,
  type: 'post',
  link: '/article',
  guid: { rendered: 'https://commune.example/?p=1' },
  title: { rendered: 'Article' },
  excerpt: { rendered: '<p>Texte</p>' },
  _links: links,
  yoast_head_json: { og_image: [{ url: '/og.jpg' }] },
  ...embedded({
    media: {
      source_url: 'https://commune.example/a.jpg',
      media_details: { sizes: { full: { source_url: '/b.jpg' } } },
    },
    author: { avatar_urls: { 24: '/avatar' } },
  }),
};

function posting(index: number): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    '@id': `poste-${index}`,
    title: `Agent d’accueil ${index}`,
    description: '<p>Accueil du public</p>',
    url: `/offres/${index}`,
    mainEntityOfPage: { '@id': '/page' },
    hiringOrganization: { '@type': 'Organization', name: 'Mairie', url: '/', logo: '/logo.png' },
    jobLocation: { address: { addressLocality: 'Pré-en-Vallée', addressCountry: 'FR' }, hasMap: '/plan' },
    applicationContact: { url: '/postuler' },
    associatedMedia: { contentUrl: '/fiche.pdf', contentSize: 5 },
    potentialAction: { '@type': 'ApplyAction', target: '/postuler' },
    datePosted: '2026-01-01',
    validThrough: '2099-01-01',
  };
}

function withAttachments(feed: object): object {
  const { items = [] } = feed as { items?: object[] };
  const attachments = [{ url: '/a.mp3', mime_type: 'audio/mpeg' }];
  return {
    ...feed,
    hubs: [{ type: 'WebSub', url: '/hub' }],
    items: items.map((item) => ({
      ...item,
      attachments,
      content_html: '<p>Texte</p>',
      authors: [{ url: '/', avatar: '/a' }],
    })),
  };
}

function fullRss(thirdParty: string): string {
  const address = 'https://commune.example/a.jpg';
  const item = {
    link: '<link>https://commune.example/article</link>',
    media: `<media:content url="${address}" medium="image"/><media:thumbnail url="${address}"/>`,
    enclosure: `<enclosure url="${address}" type="image/jpeg" length="1"/><comments>${address}</comments>`,
    source: `<source url="https://commune.example/feed">Mairie</source>`,
    content: `<content:encoded>${cdata(`<p>Texte</p>${thirdPartyMarkup(thirdParty)}`)}</content:encoded>`,
  };
  const channel =
    `<title>Mairie</title><link>https://commune.example/</link><docs>${address}</docs>` +
    `<image><url>${address}</url><title>Mairie</title><link>${address}</link></image>` +
    `<cloud domain="commune.example" port="80" path="/rpc" protocol="xml-rpc" registerProcedure="hear"/>` +
    `<textInput><title>Chercher</title><name>q</name><link>${address}</link></textInput>` +
    `<atom:link rel="hub" href="${address}"/><atom:link rel="next" href="${address}"/>`;
  return rss([item, item], channel);
}

function fullAtom(thirdParty: string): string {
  const address = 'https://commune.example/a.jpg';
  const entry = {
    link: `<link href="https://commune.example/article"/><link rel="enclosure" type="image/jpeg" href="${address}"/>`,
    content: `<content type="html">${cdata(`<p>Texte</p>${thirdPartyMarkup(thirdParty)}`)}</content>`,
    author: `<author><name>Mairie</name><uri>${address}</uri></author>`,
  };
  const feed =
    `<title>Mairie</title><icon>${address}</icon><logo>${address}</logo><generator uri="${address}">CMS</generator>` +
    `<link rel="hub" href="${address}"/><link rel="next" href="${address}"/><link rel="stylesheet" href="${address}"/>`;
  return atom([entry], feed);
}

function recorded(name: string): string {
  return readFileSync(new URL(`../../../demo/recordings/answers/${name}`, import.meta.url), 'utf8');
}

function recordedJson(name: string): object {
  return JSON.parse(recorded(name)) as object;
}
