import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** Hono's bindings with Node's connection, which has the client's address. */
export type Bindings = { Bindings: HttpBindings };
export type ApiContext = Context<Bindings>;
/** The request and its connection, independent of the variables that a route keeps in the context. */
export type Asked = Pick<ApiContext, 'env' | 'req'>;
