/** A bar of a chart. */
export interface Bar {
  label: string;
  value: number;
  /** The value as it is written at the end of the bar. */
  shown: string;
  /** `ours` is drawn in the accent colour, `baseline` in grey and `peer` lighter. */
  kind: 'ours' | 'baseline' | 'peer';
}

export interface BarChart {
  title: string;
  /** The description for a reader who does not see the chart: the subject, and the order of the bars. */
  description: string;
  bars: readonly Bar[];
}

const WIDTH = 760;
const LABELS = 320;
const VALUES = 110;
const ROW = 30;
const BAR = 18;
const HEADER = 58;
const PADDING = 16;

/** Contrasts with white: 6.9, 5.9 and 3.1; the values are written beside the bars in black. */
const colours = { ours: '#0b5c8a', baseline: '#5f6368', peer: '#9a8f80' };

/**
 * A horizontal bar chart as SVG, on white, without style sheet or script, so that it can be shown by `<img>` under any
 * policy. The longest bar takes the whole width. https://www.w3.org/TR/SVG2/struct.html#TitleElement
 */
export function barChart({ title, description, bars }: BarChart): string {
  const height = HEADER + bars.length * ROW + PADDING;
  const longest = Math.max(...bars.map(({ value }) => value));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc" font-family="system-ui, sans-serif" font-size="15">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(description)}</desc>`,
    `<rect width="${WIDTH}" height="${height}" rx="8" fill="#fff"/>`,
    `<text x="${PADDING}" y="34" font-size="18" font-weight="600">${escaped(title)}</text>`,
    ...bars.map((bar, index) => drawn(bar, HEADER + index * ROW, longest)),
    '</svg>',
    '',
  ].join('\n');
}

function drawn({ label, value, shown, kind }: Bar, top: number, longest: number): string {
  const width = longest > 0 ? (value / longest) * (WIDTH - LABELS - VALUES - PADDING) : 0;
  const base = top + BAR - 4;
  const weight = kind === 'ours' ? ' font-weight="600"' : '';
  return (
    `<text x="${LABELS - 8}" y="${base}" text-anchor="end"${weight}>${escaped(label)}</text>` +
    `<rect x="${LABELS}" y="${top}" width="${width.toFixed(1)}" height="${BAR}" rx="2" fill="${colours[kind]}"/>` +
    `<text x="${(LABELS + width + 8).toFixed(1)}" y="${base}"${weight}>${escaped(shown)}</text>`
  );
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for markup. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
