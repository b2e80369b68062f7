import { Hono } from 'hono';
import type { Bindings } from '../../../demo/api/bindings.js';
import type { BridgeSettings } from '../../../demo/api/bridge/bridge.js';
import { createBridgeRoutes } from '../../../demo/api/bridge/routes.js';
import { originPolicy } from '../../../demo/api/http/origins.js';
import { answerProblem } from '../../../demo/api/problem.js';
import { connectionFrom } from '../connection.js';

const noLimit = { max: Infinity, window: 60_000 };

export interface BridgeReply {
  status: number;
  headers: Headers;
  body: Record<string, unknown> & { code?: string };
}

export type AskBridge = (url: string, headers?: Record<string, string>) => Promise<BridgeReply>;

/** The bridge without the rest of the API; returns a function that requests a source from it, as pages do. */
export function bridgeOf(
  settings: BridgeSettings,
  { clock = () => new Date(), limit = noLimit }: { clock?: () => Date; limit?: typeof noLimit } = {},
): AskBridge {
  const services = { clock, origins: originPolicy(undefined), limits: { reads: limit }, proxies: 0 };
  const api = new Hono<Bindings>().route('/bridge', createBridgeRoutes(settings, services));
  api.onError(answerProblem);
  return async (url, headers = {}) => {
    const path = `/bridge?${new URLSearchParams({ url }).toString()}`;
    const response = await api.request(path, { headers }, connectionFrom('192.0.2.1'));
    const text = await response.text();
    const body = (text ? JSON.parse(text) : {}) as BridgeReply['body'];
    return { status: response.status, headers: response.headers, body };
  };
}
