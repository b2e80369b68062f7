import { expect } from '@open-wc/testing';
import { errorOf, read, readOne } from './read.js';

const rss = (item: string) =>
  `<rss xmlns:job_listing="https://www.commune.test"><channel><title>Offres</title>${item}</channel></rss>`;

describe('the feed format of job offers', () => {
  it('reads the items of any news format as offers', () => {
    const answers: unknown[] = [
      rss('<item><title>Agent</title></item>'),
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Agent</title></entry></feed>',
      { version: 'https://jsonfeed.org/version/1.1', items: [{ id: '1', title: 'Agent' }] },
      [{ id: 1, link: 'https://a.test/1', title: { rendered: 'Agent' } }],
    ];
    for (const answer of answers) expect(readOne(answer).title).to.equal('Agent');
    expect(read('[]')).to.deep.equal([]);
  });

  it('reads an RSS item with WP Job Manager’s fields, in a namespace at the site’s address', () => {
    const job = readOne(
      rss(`<item><title>Agent de catégorie B</title><guid isPermaLink="false">g1</guid><link>/1</link>
        <description>Texte</description><pubDate>Sun, 01 Feb 2026 10:00:00 +0100</pubDate><category>CDD</category>
        <category>Vie locale</category><job_listing:location>Laval</job_listing:location>
        <job_listing:company>Mairie</job_listing:company><job_listing:job_type>Temps plein</job_listing:job_type>
        <job_listing:salary>Selon grille</job_listing:salary>
        <enclosure url="/fiche.pdf" type="application/pdf" length="120000"/></item>`),
    );
    expect(job).to.deep.equal({
      id: 'g1',
      url: 'https://www.commune.test/1',
      applyUrl: 'https://www.commune.test/fiche.pdf',
      applySize: 120_000,
      title: 'Agent de catégorie B',
      description: 'Texte',
      employer: 'Mairie',
      place: 'Laval',
      contract: 'CDD',
      workTime: 'Temps plein',
      category: 'B',
      salary: 'Selon grille',
      remote: false,
      datePosted: new Date('2026-02-01T09:00:00Z'),
    });
  });

  const content = `<p>Vous accueillez :</p><ul>${'<li>le public</li>'.repeat(200)}</ul>`;
  const whole: [string, unknown][] = [
    [
      'RSS',
      rss(
        `<item><title>Agent</title><description>Vous accueillez […] Lire la suite</description>
        <content:encoded><![CDATA[${content}<p>L’article Agent est apparu en premier sur Marsac.</p>]]></content:encoded></item>`,
      ),
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Agent</title><summary>Vous…</summary>
        <content type="html"><![CDATA[${content}]]></content></entry></feed>`,
    ],
    [
      'JSON Feed',
      {
        version: 'https://jsonfeed.org/version/1.1',
        items: [{ id: '1', title: 'Agent', summary: 'Vous…', content_html: content }],
      },
    ],
    [
      'WordPress',
      [
        {
          id: 1,
          link: 'https://a.test/1',
          title: { rendered: 'Agent' },
          excerpt: { rendered: '<p>Vous…</p>' },
          content: { rendered: content },
        },
      ],
    ],
  ];
  for (const [name, answer] of whole) {
    it(`uses the whole text of ${name} with its lists, rather than the excerpt`, () => {
      const lines = readOne(answer).description?.split('\n') ?? [];
      expect(lines[0]).to.equal('Vous accueillez :');
      expect(lines.slice(2)).to.deep.equal(Array.from({ length: 200 }, () => '• le public'));
    });
  }

  it('uses the excerpt without its "read more" link if there is no text', () => {
    const answer =
      '<item><title>Agent</title><description>Vous accueillez le public […] Lire la suite</description></item>';
    expect(readOne(rss(answer)).description).to.equal('Vous accueillez le public…');
  });

  it('keeps the line breaks of JSON Feed’s plain text', () => {
    const item = { id: '1', title: 'Agent', content_text: 'Missions :\n- accueil\n- courrier' };
    expect(readOne({ version: 'https://jsonfeed.org/version/1', items: [item] }).description).to.equal(
      'Missions :\n• accueil\n• courrier',
    );
  });

  it('keeps items with the same id apart, each with its own place', () => {
    const item = (title: string, place: string) =>
      `<item><title>${title}</title><guid>N/A</guid><job_listing:location>${place}</job_listing:location></item>`;
    const jobs = read(rss(item('Agent', 'Laval') + item('Secrétaire', 'Mayenne')));
    expect(jobs.map(({ place }) => place)).to.deep.equal(['Laval', 'Mayenne']);
  });

  it('keeps brackets in a title', () => {
    expect(readOne(rss('<item><title>Agent &lt;H/F&gt;</title></item>')).title).to.equal('Agent <H/F>');
  });

  it('reads Teamtailor’s places and remote work', () => {
    const teamtailor = (members: string) =>
      readOne(
        `<rss xmlns:tt="https://teamtailor.com/locations"><channel><title>Mairie</title><item><title>Agent</title>
        <link>https://t.test/1</link>${members}</item></channel></rss>`,
      );
    const place = (city: string, zip: string) =>
      `<tt:location><tt:name>Siège</tt:name><tt:city>${city}</tt:city><tt:zip>${zip}</tt:zip><tt:country>France</tt:country></tt:location>`;
    const one = `<remoteStatus>hybrid</remoteStatus><tt:locations>${place('Laval', '53000')}</tt:locations>`;
    expect(teamtailor(one)).to.deep.include({
      place: 'Laval',
      postalCode: '53000',
      country: 'FR',
      employer: 'Mairie',
      remote: true,
    });
    const two = `<remoteStatus>none</remoteStatus><tt:locations>${place('Laval', '')}${place('Mayenne', '')}</tt:locations>`;
    expect(teamtailor(two)).to.deep.include({ place: 'Laval, Mayenne', remote: false });
  });

  it('links to an attached PDF of JSON Feed', () => {
    const attachments = [{ url: '/f.pdf', mime_type: 'application/pdf', size_in_bytes: 5 }];
    const answer = { version: 'https://jsonfeed.org/version/1.1', items: [{ id: 1, title: 'Agent', attachments }] };
    expect(readOne(answer)).to.deep.include({ applyUrl: 'https://www.commune.test/f.pdf', applySize: 5 });
  });

  it('refuses any other document', () => {
    expect(errorOf({ a: 1 })).to.equal('unknown-format');
    expect(errorOf('<!doctype html><title>x')).to.equal('wrong-type');
    expect(errorOf({ a: 1 }, 'feed')).to.equal('malformed');
  });

  it('keeps offers that share a link or a guid', () => {
    const item = (n: number, rest: string) => `<item><title>Poste ${n}</title><link>/emploi</link>${rest}</item>`;
    expect(read(rss(item(1, '') + item(2, '')))).to.have.length(2);
    const guid = '<guid isPermaLink="false">N/A</guid>';
    expect(read(rss(item(1, guid) + item(2, guid)))).to.have.length(2);
  });
});
