import { Hono } from 'hono';
import type { Bindings } from '../../../demo/api/bindings.js';
import type { BridgeSettings } from '../../../demo/api/bridge/bridge.js';
import { sourcePolicy } from '../../../demo/api/bridge/source-policy.js';
import type { DiagnosisReport } from '../../../demo/api/diagnosis/report.js';
import { createDiagnosisRoute } from '../../../demo/api/diagnosis/routes.js';
import { originPolicy } from '../../../demo/api/http/origins.js';
import { answerProblem } from '../../../demo/api/problem.js';
import { newsSample } from '../../support/samples.js';
import { type SourceServer, startSourceServer } from '../../support/source-server.js';
import { connectionFrom } from '../connection.js';

export const SITE = 'http://www.commune.example';
export const SCRIPT = '<script type="module" src="/widgets/commune-widgets.js"></script>';
export const LINK = '<a href="/actualites">Actualités</a>';
export const HTML = { 'Content-Type': 'text/html; charset=utf-8' };

export const documentOf = (body: string, head = SCRIPT): string =>
  `<!doctype html><html lang="fr"><head><title>Un titre secret</title>${head}</head><body>${body}</body></html>`;
export const feed = (endpoint: string, more = ''): string =>
  `<news-feed endpoint="${endpoint}" ${more}>${LINK}</news-feed>`;

/** Each widget of a report: its label, its state, and the codes of its findings. */
export function codesOf({ widgets }: DiagnosisReport): string[][] {
  return widgets.map(({ label, state, findings }) => [label, state, ...findings.map(({ code }) => code)]);
}

interface AskOptions {
  address?: string;
  bridge?: Partial<BridgeSettings>;
  /** The most requests. */
  max?: number;
}

/** The site of a commune, with one page and a feed, and an API that may read it. */
export class DiagnosedSite {
  /** The source of the page, as its bytes. */
  page: string | Buffer = '';
  now = Date.parse('2026-02-13T18:00:00Z');

  private constructor(readonly source: SourceServer) {
    this.reset();
  }

  static async start(): Promise<DiagnosedSite> {
    return new DiagnosedSite(await startSourceServer());
  }

  reset(): void {
    this.source.requests = [];
    this.source.answer = ({ url = '' }, response) => {
      if (url.startsWith('/page')) response.writeHead(200, HTML).end(this.page);
      else if (url.startsWith('/flux.json')) response.end(newsSample.json);
      else response.writeHead(404, HTML).end('<p>Une réponse secrète</p>');
    };
  }

  /** The requests to one API, whose cache they share. */
  asker({ address = `${SITE}/page`, bridge = {}, max = Infinity }: AskOptions = {}) {
    const services = {
      clock: () => new Date(this.now),
      origins: originPolicy(undefined),
      limits: { writes: { max, window: 60_000 } },
      proxies: 0,
    };
    const settings = { allows: sourcePolicy(`${SITE}/`), network: this.source.network(), ...bridge };
    const api = new Hono<Bindings>().route('/diagnosis', createDiagnosisRoute(settings, services));
    api.onError(answerProblem);
    const usual = `?${new URLSearchParams({ page: address }).toString()}`;
    return async (query = usual, headers: Record<string, string> = {}): Promise<Response> =>
      api.request(`/diagnosis${query}`, { headers }, connectionFrom('192.0.2.1'));
  }

  /** The report on a page with this source. */
  async report(html: string | Buffer, options?: AskOptions): Promise<DiagnosisReport> {
    this.page = html;
    const response = await this.asker(options)();
    if (response.status !== 200) throw new Error(await response.text());
    return (await response.json()) as DiagnosisReport;
  }

  /** The status and the code of a refusal. */
  async refusal(options?: AskOptions): Promise<[number, string]> {
    const response = await this.asker(options)();
    return [response.status, ((await response.json()) as { code: string }).code];
  }
}
