import { absolute, first, ratio, script, STATIC, worstShift, type Goal, type Subject } from './goal.js';

const SLOW = 'slow 4G';
const KEPT = 'inserted and removed 200 times';
const HUGE = 'ten of 10,000 items';
const FIFTY = '50 on a page';
const UPDATE = ['update', '1 of 500 items'] as const;

/** In the order of the design: name, French name, the most that is accepted, what is aimed at, the figure. */
const table: readonly [name: string, french: string, must: number, aim: number, subject: Subject][] = [
  ['one tag, one feed, slow 4G', 'Une balise, un flux, 4G lente', 1.09, 1.04, first(SLOW, 'one tag')],
  ['the same, RSS', 'De même, en RSS', 1.12, 1.06, first(SLOW, 'one tag, RSS')],
  ['the same, WordPress', 'De même, WordPress', 1.12, 1.06, first(SLOW, 'one tag, WordPress')],
  ['two widgets', 'Deux widgets', 1.11, 1.06, first(SLOW, 'two widgets', 'vanilla element × 2')],
  ['five widgets', 'Cinq widgets', 1.11, 1.06, first(SLOW, 'five widgets', 'vanilla element × 5')],
  ['preload head', 'Avec préchargement', 0.78, 0.74, first(SLOW, 'preload head')],
  ['preload head, beside a', 'Avec préchargement, face à a', 1.18, 1.1, first(SLOW, 'preload head', STATIC)],
  ['phone: one tag', 'Téléphone, une balise', 1.11, 1.04, first('phone', 'one tag')],
  ['phone: preload head', 'Téléphone, avec préchargement', 0.8, 0.72, first('phone', 'preload head')],
  [
    'real network, HTTP/2, one tag',
    'Réseau réel, HTTP/2, une balise',
    1.08,
    1,
    first('real network, HTTP/2', 'one tag', 'Preact'),
  ],
  ['JavaScript, JSON feed', 'JavaScript, flux JSON', 24, 18, script('one tag')],
  ['JavaScript, RSS', 'JavaScript, flux RSS', 32, 25, script('one tag, RSS')],
  ['JavaScript, news and weather', 'JavaScript, actualités et météo', 36, 28, script('two widgets')],
  ['JavaScript, all five', 'JavaScript, les cinq widgets', 71, 52, script('five widgets')],
  ['shift, every way in, 1 to 50', 'Décalage, de 1 à 50 widgets', 0.01, 0, worstShift],
  ['added CPU, 10 items', 'Processeur, 10 articles', 1.5, 1.15, ratio('added CPU', 'ten items', 'cpu', 'one tag')],
  ['500 shown: added CPU', '500 articles, processeur', 1.35, 0.8, listed('500 items', 'cpu')],
  ['500 shown: layout', '500 articles, mise en page', 0.6, 0.3, listed('500 items', 'layout')],
  ['1,000 shown: first item', '1 000 articles, le premier', 0.7, 0.55, listed('1,000 items', 'first')],
  ['1,000 shown: blocking', '1 000 articles, blocage', 0, 0, absolute('ms', 'long list', '1,000 items', 'blocked')],
  [
    '10,000 sent: longest task',
    '10 000 reçus, plus longue tâche',
    50,
    50,
    absolute('ms', 'long list', HUGE, 'longest'),
  ],
  ['10,000 sent: added CPU', '10 000 reçus, processeur', 1.5, 1.2, listed(HUGE, 'cpu')],
  ['50 widgets: time', '50 widgets, durée', 1.35, 1.1, ratio('many widgets', FIFTY, 'time', 'news-feed.js')],
  ['50 widgets: task CPU', '50 widgets, processeur', 1.8, 1.2, ratio('many widgets', FIFTY, 'cpu', 'news-feed.js')],
  ['1 of 500 changed: mutations', '1 article sur 500, mutations', 4, 2, absolute('', ...UPDATE, 'mutations')],
  ['1 of 500 changed: CPU', '1 article sur 500, processeur', 0.4, 0.25, ratio(...UPDATE, 'cpu', 'news-feed.js')],
  ['inserted × 200: heap', 'Inséré 200 fois, mémoire', 80, 48, absolute('kB', 'memory', KEPT, 'heap')],
  ['inserted × 200: nodes', 'Inséré 200 fois, nœuds', 0, 0, absolute('', 'memory', KEPT, 'nodes')],
  ['inserted × 200: listeners', 'Inséré 200 fois, écouteurs', 0, 0, absolute('', 'memory', KEPT, 'listeners')],
  ['heap above a blank page', 'Mémoire d’un widget', 0.5, 0.3, absolute('MB', 'memory', '3 s idle', 'heap', 1_000)],
  ['calendar: time', 'Calendrier, durée', 0.5, 0.4, read('cpu')],
  ['calendar: memory', 'Calendrier, mémoire', 0.5, 0.4, read('heap')],
  [
    'calendar of 20,000 events: longest task',
    'Calendrier de 20 000 événements, plus longue tâche',
    50,
    50,
    absolute('ms', 'calendar', 'ten of 20,000 events', 'longest', 1, 'event-agenda.js'),
  ],
  ['prerendered, beside a', 'Prérendu, face à a', 1.05, 1.02, first(SLOW, 'prerendered', STATIC)],
];

/** A calendar read by the library, beside ical.js. */
function read(metric: 'cpu' | 'heap'): Subject {
  return ratio('calendar', '1 MB, 2,000 events, 90 days', metric, 'our calendar', 'ical.js');
}

function listed(condition: string, metric: 'cpu' | 'layout' | 'first'): Subject {
  return ratio('long list', condition, metric, 'news-feed.js');
}

export const goals: readonly Goal[] = table.map(([name, french, must, aim, subject]) => {
  return { name, french, must, aim, subject };
});
