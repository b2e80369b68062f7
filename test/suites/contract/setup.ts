import { randomUUID } from 'node:crypto';
import type { Hono } from 'hono';
import type { Bindings } from '../../../demo/api/bindings.js';
import type { Services } from '../../../demo/api/services.js';
import type { Exchange } from '../../support/openapi.js';

export const ORIGIN = 'https://www.commune.example';
export const TOKEN = randomUUID();

export interface AskOptions {
  api?: Hono<Bindings>;
  from?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Sends one request and checks its answer. */
export type Ask = (title: string, target: string, options: AskOptions) => Promise<Exchange>;

export interface ContractSetup {
  ask: Ask;
  clock: { now: Date };
  services: Services;
}

/** A request that changes data, from a page of the commune. */
export function write(body?: unknown, headers: Record<string, string> = {}, method = 'POST'): AskOptions {
  const type = { 'Content-Type': 'application/json', Origin: ORIGIN, 'Idempotency-Key': randomUUID() };
  return { method, headers: { ...type, ...headers }, ...(body !== undefined && { body: JSON.stringify(body) }) };
}
