import { readFileSync } from 'node:fs';
import { type Recording, HUGE, RECORDED_ORIGIN, type Size } from './answer.js';
import { replay } from './replay.js';

interface LightItem {
  id: number;
  url: string;
  title: string;
  /** RFC 3339, UTC. */
  date: string;
}

/** JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. */
export const jsonFeed: Recording = {
  contentType: 'application/feed+json; charset=utf-8',
  body(size, now) {
    const recording = replay(read('actualites.json'), now);
    if (size === 'usual') return recording;
    const items = lightItems(size, now).map(({ id, date, ...item }) => ({
      id: String(id),
      ...item,
      date_published: date,
    }));
    return JSON.stringify({ ...(JSON.parse(recording) as object), items });
  },
};

/** The answer of SPIP's `spip.php?page=backend`: RSS 2.0 with `dc:date` and no `pubDate`. */
export const spip: Recording = {
  contentType: 'text/xml; charset=utf-8',
  body: (size, now) => ofSize(replay(read('spip.xml'), now), size, now),
};

/** A channel of videos: a file of the commune's own site, and one of YouTube. */
export const videos: Recording = {
  contentType: 'application/rss+xml; charset=utf-8',
  body: (size, now) => ofSize(replay(read('videos.xml'), now), size, now),
};

/** The answer of WordPress' `/wp-json/wp/v2/posts?_embed`; its `date_gmt` has no `Z`. */
export const wordpress: Recording = {
  contentType: 'application/json; charset=UTF-8',
  body(size, now) {
    if (size === 'usual') return replay(read('wordpress.json'), now);
    const posts = lightItems(size, now).map(({ id, url, title, date }) => ({
      id,
      date_gmt: date.slice(0, 19),
      link: url,
      title: { rendered: title },
      excerpt: { rendered: '' },
    }));
    return JSON.stringify(posts);
  },
};

/** A recorded RSS feed, or one of that size with its head. */
function ofSize(recording: string, size: Size, now: Date): string {
  if (size === 'usual') return recording;
  const items = lightItems(size, now).map(
    ({ url, title, date }) => `<item><title>${title}</title><link>${url}</link><dc:date>${date}</dc:date></item>`,
  );
  const firstItem = recording.indexOf('<item');
  return `${recording.slice(0, firstItem)}${items.join('\n')}</channel></rss>`;
}

function lightItems(size: Size, now: Date): LightItem[] {
  const count = size === 'huge' ? HUGE : 0;
  return Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    url: `${RECORDED_ORIGIN}/actualites/${index + 1}`,
    title: `Délibération n° ${HUGE - index}`,
    date: new Date(now.getTime() - index * 3_600_000).toISOString().replace(/\.\d+/, ''),
  }));
}

function read(name: string): string {
  return readFileSync(new URL(`answers/${name}`, import.meta.url), 'utf8');
}
