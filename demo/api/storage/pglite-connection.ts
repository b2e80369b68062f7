import { messages, type PGlite, protocol } from '@electric-sql/pglite';
import type { Queryable } from './database.js';

const { serialize } = protocol;

/** A prepared statement. */
interface Statement {
  name: string;
  /** The type OIDs of its parameters, and its columns with theirs. */
  parameters: readonly number[];
  columns: readonly { name: string; dataTypeID: number }[];
}

/** The API has fewer fixed statements; those it composes, as an update of some columns, replace the oldest. */
const MOST_STATEMENTS = 200;

const BYTEA = 17;

/**
 * A connection to a PGlite engine with prepared statements. Each statement is parsed once; after that, one message to the
 * engine binds and executes it, where PGlite's own `query` sends six
 * (https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-FLOW-EXT-QUERY). It runs one query or transaction at a
 * time; the engine must not be used in another way beside it.
 */
export class Connection implements Queryable {
  readonly #engine: PGlite;
  readonly #statements = new Map<string, Statement>();
  #named = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(engine: PGlite) {
    this.#engine = engine;
    // PGlite's own parser of hexadecimal digits allocates an object for each byte.
    engine.parsers[BYTEA] = (digits: string) => Buffer.from(digits.slice(2), 'hex');
  }

  query<Row extends object>(sql: string, params: unknown[] = []): Promise<Row[]> {
    return this.#inTurn(() => this.#run<Row>(sql, params));
  }

  script(sql: string): Promise<void> {
    return this.#inTurn(() => this.#script(sql));
  }

  /** Runs `work` in a transaction: commits when it resolves, rolls back and rethrows when it rejects. */
  transaction<Result>(work: (transaction: Queryable) => Promise<Result>, begin = 'BEGIN'): Promise<Result> {
    return this.#inTurn(async () => {
      await this.#send(serialize.query(begin));
      try {
        const result = await work({
          query: (sql, params) => this.#run(sql, params),
          script: (sql) => this.#script(sql),
        });
        await this.#commit();
        return result;
      } catch (error) {
        // An engine that has crashed rolls back at its next start.
        await this.#send(serialize.query('ROLLBACK')).catch(() => undefined);
        throw error;
      }
    });
  }

  async close(): Promise<void> {
    await this.#inTurn(() => this.#engine.close());
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #commit(): Promise<void> {
    const replies = await this.#send(serialize.query('COMMIT'));
    const done = replies.find((reply) => reply instanceof messages.CommandCompleteMessage);
    // A failed statement aborts the transaction even where `work` has caught the error.
    if (done?.text === 'ROLLBACK') throw new Error('A statement of the transaction had failed.');
  }

  async #script(sql: string): Promise<void> {
    await this.#send(serialize.query(sql));
    if (this.#statements.size === 0) return;
    // The script may have changed the tables that they use.
    this.#statements.clear();
    await this.#send(serialize.query('DEALLOCATE ALL'));
  }

  async #run<Row extends object>(sql: string, params: unknown[] = []): Promise<Row[]> {
    const { name, parameters, columns } = this.#statements.get(sql) ?? (await this.#prepare(sql));
    const values = parameters.map((type, index) => this.#written(params[index], type));
    const bind = serialize.bind({ statement: name, values });
    const replies = await this.#send(bind, serialize.execute({}), serialize.sync());
    const { parsers } = this.#engine;
    const rows = replies.filter((reply) => reply instanceof messages.DataRowMessage);
    return rows.map(({ fields }) => {
      const row: Record<string, unknown> = {};
      for (const [index, column] of columns.entries()) {
        const text = fields[index] ?? null;
        row[column.name] = text === null ? null : (parsers[column.dataTypeID] ?? String)(text, column.dataTypeID);
      }
      return row as Row;
    });
  }

  async #prepare(sql: string): Promise<Statement> {
    const name = `s${(this.#named += 1)}`;
    const parse = serialize.parse({ name, text: sql });
    const replies = await this.#send(parse, serialize.describe({ type: 'S', name }), serialize.sync());
    const taken = replies.find((reply) => reply instanceof messages.ParameterDescriptionMessage);
    const given = replies.find((reply) => reply instanceof messages.RowDescriptionMessage);
    const statement = { name, parameters: taken?.dataTypeIDs ?? [], columns: given?.fields ?? [] };
    const [oldest] = this.#statements;
    if (oldest && this.#statements.size >= MOST_STATEMENTS) {
      this.#statements.delete(oldest[0]);
      await this.#send(serialize.close({ type: 'S', name: oldest[1].name }), serialize.sync());
    }
    this.#statements.set(sql, statement);
    return statement;
  }

  #written(value: unknown, type: number): string | Uint8Array | null {
    if (value === null || value === undefined) return null;
    // In binary form; PGlite would convert each byte to two digits.
    if (type === BYTEA && value instanceof Uint8Array) return value;
    return (this.#engine.serializers[type] ?? String)(value);
  }

  /** Returns the engine's messages. Throws the first error among them. */
  #send(...parts: Uint8Array[]): Promise<readonly messages.BackendMessage[]> {
    return this.#engine.execProtocolStream(Buffer.concat(parts), { syncToFs: false });
  }
}
