import { createApi } from '../../../demo/api/api.js';
import { sourcePolicy } from '../../../demo/api/bridge/source-policy.js';
import { franceTravailAnswer, offer, OFFERS } from '../../api/bridge/france-travail-answers.js';
import { startSourceServer } from '../../support/source-server.js';
import type { ContractSetup } from './setup.js';

const FEED = 'https://flux.example/rss.xml';
const RSS =
  '<rss version="2.0"><channel><title>a</title><link>https://flux.example/</link><item><guid>1</guid><title>a</title>' +
  '<link>/1</link><pubDate>Fri, 13 Feb 2026 18:00:00 +0100</pubDate><category>Vie locale</category>' +
  '<enclosure url="/1.jpg" type="image/jpeg" length="1"/></item></channel></rss>';

/** Requests that cause every answer of the bridge. */
export async function readBridge({ ask, services }: ContractSetup): Promise<void> {
  const source = await startSourceServer();
  const allows = sourcePolicy(`${FEED} ${OFFERS}`);
  const credentials = { id: 'id', secret: 'secret' };
  const read = async (title: string, url: string, changes: object = {}): Promise<string | null> => {
    const bridge = { allows, credentials, network: source.network(), ...changes };
    const api = createApi(services.clock, { ...services, bridge });
    const path = `/bridge?url=${encodeURIComponent(url)}`;
    const etag = (await ask(title, path, { api })).headers.get('ETag');
    if (etag) await ask('unchanged', path, { api, headers: { 'If-None-Match': etag } });
    return etag;
  };
  source.answer = (_request, response) => response.end(RSS);
  await read('a feed', FEED);
  source.answer = franceTravailAnswer(206, { resultats: [offer] });
  await read('offers', OFFERS);
  source.answer = franceTravailAnswer(204);
  await read('no offer', OFFERS);
  await read('no key', OFFERS, { credentials: undefined });
  await read('nothing', '');
  await read('an unlisted source', 'https://flux.example.evil.example/');
  await read('an error', FEED);
  await read('an inner address', FEED, { network: source.network({ 'flux.example': ['127.0.0.1'] }) });
  await read('too slow', FEED, { timeLimit: () => AbortSignal.abort() });
  await source.close();
}

/** Requests that cause every answer of the rendering of widgets. */
export async function renderWidgets({ ask, services }: ContractSetup): Promise<void> {
  const source = await startSourceServer();
  const bridge = { allows: sourcePolicy(FEED), network: source.network() };
  const render = async (title: string, path: string, headers: Record<string, string> = {}): Promise<string> => {
    const api = createApi(services.clock, { ...services, bridge });
    return (await ask(title, `/render/${path}`, { api, headers })).headers.get('ETag') ?? '';
  };
  const feed = `news-feed?endpoint=${encodeURIComponent(FEED)}`;
  source.answer = (_request, response) => response.writeHead(200, { Date: 'Fri, 13 Feb 2026 18:00:00 GMT' }).end(RSS);
  const etag = await render('a feed', `${feed}&limit=2&lang=en`);
  await render('unchanged', `${feed}&limit=2&lang=en`, { 'If-None-Match': etag });
  await render('nothing to show', `${feed}&category=Sport`);
  await render('no endpoint', 'news-feed');
  await render('an unlisted source', 'news-feed?endpoint=https://a.example/');
  await render('the form', `submit-news?endpoint=${encodeURIComponent(FEED)}`);
  source.answer = (_request, response) => response.end('<p>');
  await render('no feed', feed);
  await source.close();
}

/** Requests that cause every answer of the diagnosis. */
export async function diagnosePages({ ask, services }: ContractSetup): Promise<void> {
  const source = await startSourceServer();
  const page = 'https://www.commune.example/actualites';
  const diagnose = async (title: string, query: string, changes: object = {}): Promise<void> => {
    const bridge = { allows: sourcePolicy(`${page} ${FEED}`), network: source.network(), ...changes };
    const api = createApi(services.clock, { ...services, bridge });
    const path = `/diagnosis${query}`;
    const etag = (await ask(title, path, { api })).headers.get('ETag');
    if (etag) await ask('unchanged', path, { api, headers: { 'If-None-Match': etag } });
  };
  const query = `?page=${encodeURIComponent(page)}`;
  source.answer = ({ url = '' }, response) => {
    if (url !== '/actualites') response.end(RSS);
    else {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end(`<news-feed endpoint="${FEED}" limt="1"></news-feed><poll-box endpoint="/sondage"></poll-box>`);
    }
  };
  await diagnose('a page', query);
  await diagnose('no page', '');
  await diagnose('an unlisted page', '?page=https://a.example/');
  await diagnose('too slow', query, { timeLimit: () => AbortSignal.abort() });
  source.answer = (_request, response) => response.end('<p>');
  await diagnose('what is no page', query);
  await source.close();
}
