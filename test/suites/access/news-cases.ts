import type { NewsItem } from '../../../src/sources/news/news-item.js';
import { inlineNews } from './inline-news.js';
import { emptyCases, failedCases, hoursAgo, staleCase, waitingCases, type AccessCase } from './case.js';

const image = { url: '/access/image.svg', alt: 'Les étals du marché sous la halle', width: 800, height: 450 };

/** News with short and long titles, with and without each optional part. */
export const news: NewsItem[] = [
  {
    id: 'marche',
    url: 'https://commune.example/marche',
    title: 'VIDÉO • Le marché de printemps revient sous la halle dès samedi matin',
    summary:
      'Une trentaine de producteurs vous attendent de 8 h à 13 h. Fleurs, plants, fromages et pain cuit au feu de bois : ' +
      'la halle reprend ses couleurs, et la place de l’Église est rendue aux piétons toute la matinée. Un manège attend les enfants.',
    image: { ...image, credit: 'Mairie' },
    categories: ['Vie locale'],
    authors: [],
    published: hoursAgo(5),
    updated: hoursAgo(1),
    source: { title: 'Mairie', url: 'https://commune.example/' },
  },
  {
    id: 'conseil',
    url: 'https://commune.example/conseil',
    title: 'Conseil municipal : l’ordre du jour',
    summary: 'La séance est publique.',
    language: 'fr',
    categories: ['Démocratie'],
    authors: [],
    published: hoursAgo(50),
    source: { title: 'Intercommunalité du Pays des Trois-Rivières-et-Vallons', url: 'https://interco.example/' },
  },
  {
    id: 'anticonstitutionnellement',
    url: 'https://commune.example/deviation',
    title: 'Anticonstitutionnellement-interminable-deviation-de-la-route-departementale',
    summary:
      'https://commune.example/une/adresse/tres/longue/que/rien/ne/coupe/et/qui/doit/pourtant/tenir/dans/240/pixels',
    categories: ['Travaux', 'Vie locale'],
    authors: [],
    published: hoursAgo(24 * 40),
    source: { title: 'Mairie', url: 'https://commune.example/' },
  },
  {
    id: 'english',
    url: 'https://commune.example/welcome',
    title: 'Welcome walk for newcomers',
    summary: 'Meet at the town hall.',
    image: { ...image, alt: '' },
    categories: ['Vie locale'],
    authors: [],
    language: 'en',
    published: hoursAgo(24 * 3),
    source: { title: 'Mairie', url: 'https://commune.example/' },
  },
  {
    id: 'sans-adresse',
    title: 'Collecte des encombrants jeudi',
    summary: '',
    categories: [],
    authors: [],
    source: { title: 'Mairie', url: 'https://commune.example/' },
  },
];

const file = { url: '/access/absent.mp4', type: 'video/mp4', duration: 150 };
const page = { url: 'https://www.youtube.com/watch?v=M7lc1UVf-VE', provider: 'YouTube' };
const videos = [file, { url: '/access/film.webm' }, page].map((video, index): NewsItem => ({
  id: `video-${index}`,
  title: `Le conseil en images, ${index + 1}`,
  summary: 'La séance, filmée par la commune.',
  categories: [],
  authors: [],
  published: hoursAgo(5),
  video,
}));

const one: NewsItem[] = news.slice(0, 3).map((item) => ({ ...item, source: undefined }));

const states: Omit<AccessCase, 'tag'>[] = [
  {
    name: 'ready, with an item on top and a feed',
    state: 'ready',
    data: news,
    attributes: { pinned: news[1]?.id ?? '', feed: '/flux.xml' },
  },
  ...waitingCases,
  { name: 'ready', state: 'ready', data: news, fallback: true },
  { name: 'ready, from an endpoint', state: 'ready', answers: ['ok'], fallback: true },
  { name: 'ready, compact', state: 'ready', data: news, attributes: { layout: 'compact' } },
  { name: 'ready, grid', state: 'ready', data: news, attributes: { layout: 'grid' } },
  { name: 'ready, featured', state: 'ready', data: news, attributes: { layout: 'featured' } },
  { name: 'ready, without images', state: 'ready', data: one, attributes: { images: 'none' } },
  { name: 'ready, relative dates', state: 'ready', data: one, attributes: { dates: 'relative' } },
  { name: 'ready, without dates', state: 'ready', data: one, attributes: { dates: 'none' } },
  { name: 'ready, with more', state: 'ready', data: news, attributes: { limit: '2', more: '' } },
  {
    name: 'ready, after more',
    state: 'ready',
    data: news,
    attributes: { limit: '2', more: '' },
    steps: [{ press: 'more' }],
  },
  { name: 'ready, with search and filters', state: 'ready', data: news, attributes: { search: '', filters: '' } },
  {
    name: 'ready, with a category chosen',
    state: 'ready',
    data: news,
    attributes: { search: '', filters: '', layout: 'grid' },
    steps: [{ press: 'chip', nth: 1 }],
  },
  {
    name: 'ready, nothing matches',
    state: 'ready',
    data: news,
    attributes: { search: '' },
    steps: [{ fill: { query: 'piscine' } }],
  },
  { name: 'ready, with videos', state: 'ready', data: videos },
  { name: 'ready, a video that can’t be played', state: 'ready', data: videos, steps: [{ press: 'play' }] },
  { name: 'ready, a video played', state: 'ready', data: videos, steps: [{ press: 'play', nth: 1 }] },
  ...inlineNews,
  { name: 'ready, without a title of its own', state: 'ready', data: one, attributes: { heading: '' } },
  { name: 'ready, deepest title', state: 'ready', data: one, attributes: { 'heading-level': '6', heading: 'Agenda' } },
  { name: 'ready, refreshing by itself', state: 'ready', data: one, attributes: { refresh: '15' } },
  { name: 'ready, paused', state: 'ready', data: one, attributes: { refresh: '15' }, steps: [{ press: 'pause' }] },
  { name: 'ready, in English', state: 'ready', data: news, attributes: { lang: 'en', search: '', filters: '' } },
  {
    name: 'ready, in Arabic',
    state: 'ready',
    data: news,
    attributes: { lang: 'ar', search: '', filters: '', more: '', limit: '3' },
  },
  staleCase,
  ...emptyCases({ data: [] }),
  ...failedCases,
];

export const newsCases: readonly AccessCase[] = states.map((each) => ({ tag: 'news-feed', ...each }));
