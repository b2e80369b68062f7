import { httpUrl } from '../../text/urls.js';

/** A page that shows a video. */
export interface VideoPage {
  /** The name of its site. */
  provider: string;
  /** The address of the page, `https:`. */
  url: string;
  /** The address of its player for frames; `undefined` if the site could be anybody’s. */
  frame?: string | undefined;
}

interface Site {
  provider: string;
  /** Matches the addresses of its pages and players; the group is the identifier of the video. */
  pattern: RegExp;
  page: string;
  frame: string;
}

/** The sites that have players for frames. YouTube: https://developers.google.com/youtube/player_parameters */
const sites: readonly Site[] = [
  {
    provider: 'YouTube',
    pattern:
      /^https?:\/\/(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#]*&)?v=|(?:embed|live|shorts|v)\/)|youtu\.be\/)([\w-]{11})(?![\w-])/i,
    page: 'https://www.youtube.com/watch?v=',
    frame: 'https://www.youtube-nocookie.com/embed/',
  },
  {
    provider: 'Dailymotion',
    pattern:
      /^https?:\/\/(?:(?:www\.|geo\.)?dailymotion\.com\/(?:(?:embed\/)?video\/|player(?:\/\w+)?\.html\?(?:[^#]*&)?video=)|dai\.ly\/)([a-z\d]+)/i,
    page: 'https://www.dailymotion.com/video/',
    frame: 'https://geo.dailymotion.com/player.html?video=',
  },
  {
    provider: 'Vimeo',
    pattern: /^https?:\/\/(?:www\.)?(?:player\.)?vimeo\.com\/(?:video\/)?(\d+)(?![\w-])/i,
    page: 'https://vimeo.com/',
    frame: 'https://player.vimeo.com/video/',
  },
];

/** PeerTube runs on many hosts: its pages have a UUID, written in full or shortened. */
const PEERTUBE =
  /^(https?:\/\/[^/?#]+)\/(?:w|videos\/(?:watch|embed))\/([\da-f-]{36}|[1-9A-HJ-NP-Za-km-z]{22})(?![\w-])/;

/** The page of a video with this address, be it that of the page or of its player; `undefined` if it is none. */
export function videoPage(address: unknown, base?: string): VideoPage | undefined {
  const url = httpUrl(address, base) ?? '';
  for (const { provider, pattern, page, frame } of sites) {
    const [, id] = pattern.exec(url) ?? [];
    if (id) return { provider, url: page + id, frame: frame + id };
  }
  const [, origin = '', id] = PEERTUBE.exec(url) ?? [];
  return id ? { provider: 'PeerTube', url: `${origin}/w/${id}` } : undefined;
}
