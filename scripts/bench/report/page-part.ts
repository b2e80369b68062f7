import { escaped } from './bar-chart.js';
import type { Unit } from './goal.js';
import type { Judgement } from './judge.js';

/** Where and when the figures were measured. */
export interface Circumstances {
  /** ISO 8601, the day. */
  date: string;
  browser: string;
  node: string;
  cores: number;
}

const verdicts: Record<Judgement['verdict'], string> = {
  'aim reached': 'visée atteinte',
  'must holds': 'tenu',
  MISSED: 'manqué',
  'not measured': 'non mesuré',
};

const unitNames: Partial<Record<Unit, string>> = { kB: 'ko', MB: 'Mo', '× Preact': '× Preact' };

/** The part of the page that shows the results: the goals beside the figures, then the charts. */
export function pagePart(
  judgements: readonly Judgement[],
  charts: ReadonlyMap<string, string>,
  { date, browser, node, cores }: Circumstances,
): string {
  const day = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
  const rows = judgements.map(
    ({ goal, figure, verdict }) =>
      `<tr><th scope="row">${escaped(goal.french)}</th><td>${number(figure, goal.subject.unit)}</td>` +
      `<td>${number(goal.must)}</td><td>${number(goal.aim)}</td><td>${verdicts[verdict]}</td></tr>`,
  );
  const images = [...charts].map(([file, svg]) => {
    const of = (name: string): string => new RegExp(`<${name} id="[a-z]+">(.*)</${name}>`).exec(svg)?.[1] ?? '';
    const [, width = '', height = ''] = / width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    return `<p><img src="/mesures/${file}" width="${width}" height="${height}" alt="${of('title')}. ${of('desc')}" loading="lazy" /></p>`;
  });
  return `<p>Mesuré le ${day} avec ${escaped(browser)} et Node ${escaped(node)}, sur ${cores} cœurs.</p>
<div class="table" role="region" aria-labelledby="objectifs" tabindex="0">
<table>
<caption id="objectifs">Les objectifs et ce qui a été mesuré</caption>
<thead><tr><th scope="col">Objectif</th><th scope="col">Mesure</th><th scope="col">Au plus</th><th scope="col">Visée</th><th scope="col">Résultat</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</div>
${images.join('\n')}
`;
}

function number(figure: number, unit: Unit = ''): string {
  if (Number.isNaN(figure)) return '–';
  const written = new Intl.NumberFormat('fr', { maximumFractionDigits: Math.abs(figure) < 10 ? 2 : 0 }).format(figure);
  return unit ? `${written}&nbsp;${unitNames[unit] ?? unit}` : written;
}
