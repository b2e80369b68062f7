import { after, before, beforeEach } from 'node:test';
import { migrate } from '../../demo/api/storage/migrate.js';
import type { Database } from '../../demo/api/storage/database.js';
import { openEmptyPglite } from './empty-pglite.js';
import { type SourceServer, startSourceServer } from './source-server.js';

/** The database of an API, and the services that it asks. */
export interface AskedServices {
  database: Database;
  source: SourceServer;
}

/** Both, for the tests of a `describe`; each test begins without a request and without an answer that was kept. */
export function askedServices(): AskedServices {
  const services = {} as AskedServices;
  before(async () => {
    services.database = await openEmptyPglite();
    await migrate(services.database);
    services.source = await startSourceServer();
  });
  after(async () => {
    await services.source.close();
    await services.database.close();
  });
  beforeEach(async () => {
    services.source.requests = [];
    await services.database.query('DELETE FROM service_answers');
  });
  return services;
}
