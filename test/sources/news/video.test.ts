import { expect } from '@open-wc/testing';
import { videoPage } from '../../../src/sources/news/video-site.js';
import type { NewsVideo } from '../../../src/sources/index.js';
import { read, readOne, rssItem } from './read.js';

const of = (content: string) => rssItem(`<title>x</title>${content}`).video;
const media = (attributes: string, inside = '') => `<media:content ${attributes}>${inside}</media:content>`;
const defined = (video: NewsVideo | undefined) =>
  video && Object.fromEntries(Object.entries(video).filter(([, value]) => value !== undefined));

describe('the video of a news item', () => {
  const declared: [title: string, content: string, expected: NewsVideo | undefined][] = [
    [
      'an enclosure',
      '<enclosure url="/v.mp4" type="video/mp4" length="1"/><itunes:duration>1:02:03</itunes:duration>',
      { url: 'https://a.fr/v.mp4', type: 'video/mp4', duration: 3723 },
    ],
    [
      'a file without a type',
      media('url="/v.webm" medium="video" duration="12.4"'),
      { url: 'https://a.fr/v.webm', duration: 12 },
    ],
    ['a file of a type that only programs play', '<enclosure url="/v.mp4" type="video/x-flv"/>', undefined],
    ['a stream that browsers do not play', media('url="/v.m3u8" type="application/x-mpegURL"'), undefined],
    ['a document', '<enclosure url="/v.pdf" type="application/pdf"/>', undefined],
    ['a sound', '<enclosure url="/v.mp3" type="audio/mpeg"/>', undefined],
    ['a photo of that medium', media('url="/v.jpg" medium="image"'), undefined],
    ['an address that is no page', '<enclosure url="javascript:alert(1)//.mp4" type="video/mp4"/>', undefined],
    [
      'the file of PeerTube that is as wide as a card',
      `<media:group>${media('url="/1080.mp4" type="video/mp4" width="1920"')}${media('url="/480.mp4" type="video/mp4" width="854"')}</media:group>`,
      { url: 'https://a.fr/480.mp4', type: 'video/mp4' },
    ],
    [
      'a player of Vimeo',
      media('duration="83"', '<media:player url="https://player.vimeo.com/video/76979871"/>'),
      { url: 'https://vimeo.com/76979871', provider: 'Vimeo', duration: 83 },
    ],
    [
      'its own page',
      '<link>https://www.dailymotion.com/video/x8abcde</link>',
      { url: 'https://www.dailymotion.com/video/x8abcde', provider: 'Dailymotion' },
    ],
    ['no page of a video', '<link>https://www.youtube.com/@commune</link>', undefined],
  ];
  for (const [title, content, expected] of declared) {
    it(`of RSS is ${title}`, () => expect(defined(of(content))).to.deep.equal(expected));
  }

  it('of a channel of YouTube is the page that the feed names', () => {
    const entry = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:yt="http://www.youtube.com/xml/schemas/2015"
      xmlns:media="http://search.yahoo.com/mrss/"><entry><id>yt:video:M7lc1UVf-VE</id><yt:videoId>M7lc1UVf-VE</yt:videoId>
      <title>Conseil municipal</title><link rel="alternate" href="https://www.youtube.com/watch?v=M7lc1UVf-VE"/>
      <media:group><media:content url="https://www.youtube.com/v/M7lc1UVf-VE?version=3" type="application/x-shockwave-flash"/>
      <media:thumbnail url="https://i2.ytimg.com/vi/M7lc1UVf-VE/hqdefault.jpg" width="480" height="360"/></media:group></entry></feed>`;
    const item = readOne(entry);
    expect(defined(item.video)).to.deep.equal({
      url: 'https://www.youtube.com/watch?v=M7lc1UVf-VE',
      provider: 'YouTube',
    });
    expect(item.image?.url).to.equal('https://i2.ytimg.com/vi/M7lc1UVf-VE/hqdefault.jpg');
  });

  it('of Atom is an enclosure', () => {
    const entry =
      '<entry><title>x</title><link rel="enclosure" type="video/mp4" href="/v.mp4"/><link href="/1"/></entry>';
    const { url, video } = readOne(`<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>`);
    expect([url, video?.url]).to.deep.equal(['https://a.fr/1', 'https://a.fr/v.mp4']);
  });

  it('of JSON Feed is the first attachment that is one, or the page in _commune', () => {
    const attachments = [
      { url: '/a.mp3', mime_type: 'audio/mpeg' },
      { url: '/b.mp4', mime_type: 'video/mp4', duration_in_seconds: 90 },
      { url: '/c.mp4', mime_type: 'video/mp4' },
    ];
    const page = { url: 'https://www.youtube.com/watch?v=M7lc1UVf-VE', provider: 'YouTube', duration: 61 };
    const items = [
      { id: '1', title: 'a', attachments },
      { id: '2', title: 'b', _commune: { video: page } },
      { id: '3', title: 'c', _commune: { video: { ...page, url: 'javascript:alert(1)' } } },
      { id: '4', title: 'd', attachments: 'v.mp4', _commune: { video: 'v.mp4' } },
    ];
    const videos = read({ version: 'https://jsonfeed.org/version/1.1', items }).map(({ video }) => defined(video));
    expect(videos).to.deep.equal([
      { url: 'https://a.fr/b.mp4', type: 'video/mp4', duration: 90 },
      page,
      undefined,
      undefined,
    ]);
  });
});

describe('the page of a video', () => {
  const id = 'M7lc1UVf-VE';
  const youtube = {
    provider: 'YouTube',
    url: `https://www.youtube.com/watch?v=${id}`,
    frame: `https://www.youtube-nocookie.com/embed/${id}`,
  };
  const uuid = '9c9de5e8-0a1e-484a-b099-e80766180a6d';
  const pages: [string, ReturnType<typeof videoPage>][] = [
    ...[
      `https://www.youtube.com/watch?app=desktop&v=${id}&t=10`,
      `https://youtu.be/${id}?si=abc`,
      `http://m.youtube.com/shorts/${id}`,
      `https://www.youtube.com/live/${id}`,
      `https://www.youtube-nocookie.com/embed/${id}?rel=0`,
    ].map((url): [string, typeof youtube] => [url, youtube]),
    [`https://www.youtube.com/watch?v=${id}longer`, undefined],
    [`https://www.youtube.com.evil.example/watch?v=${id}`, undefined],
    [`https://evil.example/https://youtu.be/${id}`, undefined],
    [`https://youtu.be@evil.example/${id}`, undefined],
    [
      'https://dai.ly/x8abcde',
      {
        provider: 'Dailymotion',
        url: 'https://www.dailymotion.com/video/x8abcde',
        frame: 'https://geo.dailymotion.com/player.html?video=x8abcde',
      },
    ],
    [
      'https://geo.dailymotion.com/player/x1.html?video=x8abcde',
      {
        provider: 'Dailymotion',
        url: 'https://www.dailymotion.com/video/x8abcde',
        frame: 'https://geo.dailymotion.com/player.html?video=x8abcde',
      },
    ],
    [
      'https://vimeo.com/76979871',
      { provider: 'Vimeo', url: 'https://vimeo.com/76979871', frame: 'https://player.vimeo.com/video/76979871' },
    ],
    ['https://vimeo.com/commune', undefined],
    [`https://framatube.org/videos/embed/${uuid}`, { provider: 'PeerTube', url: `https://framatube.org/w/${uuid}` }],
    [
      'https://framatube.org/w/kkGMgK9ZtnKfYAgnEtQxbv?start=1s',
      { provider: 'PeerTube', url: 'https://framatube.org/w/kkGMgK9ZtnKfYAgnEtQxbv' },
    ],
    ['https://www.commune.fr/w/accueil', undefined],
  ];
  for (const [url, expected] of pages) {
    it(`${expected ? `of ${expected.provider}` : 'none'} is at ${url}`, () => {
      const { provider, url: page, frame } = videoPage(url) ?? {};
      expect({ provider, url: page, frame }).to.deep.equal({
        provider: undefined,
        url: undefined,
        frame: undefined,
        ...expected,
      });
    });
  }
});
