import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** What Hono has from Node: the connection, for its address. */
export type Bindings = { Bindings: HttpBindings };
export type ApiContext = Context<Bindings>;
/** The request and its connection, whatever variables its route keeps in the context. */
export type Asked = Pick<ApiContext, 'env' | 'req'>;
