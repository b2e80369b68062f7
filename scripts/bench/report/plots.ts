import { barChart, type Bar } from './bar-chart.js';
import { units, type Figures, type Metric } from './figures.js';

/** A chart for the site: one metric of all candidates under one condition. */
interface Plot {
  /** The name of its file. */
  id: string;
  title: string;
  suite: string;
  condition: string;
  metric: Metric;
}

/** In the order of the page. */
const plots: readonly Plot[] = [
  {
    id: 'premier-article',
    title: 'Dix articles affichés, 4G lente',
    suite: 'first item',
    condition: 'slow 4G',
    metric: 'time',
  },
  {
    id: 'telephone',
    title: 'Dix articles affichés, 4G lente et téléphone quatre fois plus lent',
    suite: 'first item',
    condition: 'phone',
    metric: 'time',
  },
  {
    id: 'reseau-reel',
    title: 'Dix articles affichés, réseau réel (HTTP/2, 150 ms, 1,6 Mbit/s)',
    suite: 'first item',
    condition: 'real network, HTTP/2',
    metric: 'time',
  },
  {
    id: 'processeur',
    title: 'Temps de processeur ajouté à une page vide par dix articles',
    suite: 'added CPU',
    condition: 'ten items',
    metric: 'cpu',
  },
  {
    id: 'javascript',
    title: 'JavaScript transféré (brotli)',
    suite: 'script bytes',
    condition: 'no throttling',
    metric: 'script',
  },
  {
    id: 'mille-articles',
    title: 'Mille articles : le premier affiché',
    suite: 'long list',
    condition: '1,000 items',
    metric: 'first',
  },
  {
    id: 'cinquante-widgets',
    title: 'Cinquante widgets dans une page : tous affichés',
    suite: 'many widgets',
    condition: '50 on a page',
    metric: 'time',
  },
];

const OURS = 'commune-widgets,';

/** The French name of each candidate; others keep their own, which is that of a product. */
const names: Record<string, [label: string, kind: Bar['kind']]> = {
  'static HTML': ['HTML statique, sans script', 'baseline'],
  'vanilla element': ['élément écrit à la main', 'baseline'],
  'vanilla element × 2': ['élément écrit à la main, × 2', 'baseline'],
  'vanilla element × 5': ['élément écrit à la main, × 5', 'baseline'],
  'vanilla element, preloaded': ['élément écrit à la main, préchargé', 'baseline'],
  'minimal Lit': ['Lit seul', 'peer'],
  'one tag': [`${OURS} une balise`, 'ours'],
  'one tag, RSS': [`${OURS} flux RSS`, 'ours'],
  'one tag, WordPress': [`${OURS} WordPress`, 'ours'],
  'news-feed.js': ['news-feed.js', 'ours'],
  'news-feed.js, one endpoint': ['news-feed.js, une seule source', 'ours'],
  'commune-widgets.iife.js': ['commune-widgets.iife.js', 'ours'],
  'preload head': [`${OURS} préchargé`, 'ours'],
  'two widgets': [`${OURS} deux widgets`, 'ours'],
  'five widgets': [`${OURS} cinq widgets`, 'ours'],
  prerendered: [`${OURS} prérendu`, 'ours'],
};

/** The charts of what was measured, as SVG by file name. */
export function drawPlots(figures: Figures): Map<string, string> {
  return new Map(
    plots.flatMap((plot): [string, string][] => {
      const bars = barsOf(plot, figures);
      if (bars.length === 0) return [];
      const description =
        `Diagramme à barres, du plus petit au plus grand : ` +
        `${bars.map(({ label, shown }) => `${label} ${shown}`).join(' ; ')}.`;
      return [[`${plot.id}.svg`, barChart({ title: plot.title, description, bars })]];
    }),
  );
}

/** The minima, the least first. */
function barsOf({ suite, condition, metric }: Plot, figures: Figures): Bar[] {
  return figures.measurements
    .filter((each) => each.suite === suite && each.condition === condition && each.metric === metric)
    .map(({ candidate }): Bar => {
      const value = figures.minimum({ suite, condition, metric, candidate });
      const [label, kind] = names[candidate] ?? [candidate, 'peer'];
      return { label, kind, value, shown: shownAs(value, units[metric]) };
    })
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => a.value - b.value);
}

/** A figure with its unit as it is written in French; bytes as kilobytes. */
export function shownAs(value: number, unit: string): string {
  const [figure, written] = unit === 'B' ? [value / 1_000, 'ko'] : [value, unit];
  const digits = Math.abs(figure) < 10 ? 1 : 0;
  return `${new Intl.NumberFormat('fr', { maximumFractionDigits: digits }).format(figure)}\u00a0${written}`.trim();
}
