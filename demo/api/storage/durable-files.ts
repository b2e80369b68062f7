import { fdatasync, fdatasyncSync } from 'node:fs';
import { promisify } from 'node:util';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** An open file, as the engine's file system has it (https://emscripten.org/docs/api_reference/Filesystem-API.html). */
interface Stream {
  /** Node's descriptor. */
  nfd: number;
  path: string;
}

/** The operations of the engine on an open file. */
interface StreamOperations {
  write(stream: Stream, bytes: Uint8Array, offset: number, length: number, position: number): number;
  close(stream: Stream): void;
  fsync?(stream: Stream): void;
}

interface EngineModule {
  NODEFS: { stream_ops: StreamOperations };
  FS: { ErrnoError: new (code: number) => Error };
}

type EngineOptions = Parameters<NodeFS['init']>[1];

/** WASI's number of it; to PostgreSQL a disk that can no longer be trusted, at which it stops. */
const EIO = 29;

const syncData = promisify(fdatasync);

/**
 * The folder of a PGlite in which what PostgreSQL wants on the disk gets there: the engine's own files answer every
 * fsync with yes and do nothing, and what the system has not written yet when the power fails is gone.
 *
 * A commit is durable when the write-ahead log is. That is not waited for commit by commit, each holding up the only
 * thread, but in `flush`, which commits of the same moment share. Until then no other file is written to: PostgreSQL
 * counts on the log being ahead of the tables (https://www.postgresql.org/docs/current/wal-intro.html).
 */
export class DurableFiles extends NodeFS {
  /** Bytes of log that were written; whoever makes a checkpoint sets it to 0. */
  logged = 0;
  /** How often PostgreSQL has asked for the log to be on the disk, and how many of those were done. */
  #asked = 0;
  #done = 0;
  /** The descriptors to be synced. */
  readonly #log = new Set<number>();
  #flushing: Promise<void> | undefined;
  #failure: Error | undefined;

  override async init(pg: PGlite, options: EngineOptions): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options);
    const preRun = [emscriptenOpts.preRun ?? []].flat();
    return {
      emscriptenOpts: {
        ...emscriptenOpts,
        preRun: [...preRun, (module: unknown) => this.#follow(module as EngineModule)],
      },
    };
  }

  /** Resolves when all that was committed before is on the disk. Throws when the disk has refused it, now or before. */
  async flush(): Promise<void> {
    const wanted = this.#asked;
    while (this.#done < wanted && !this.#failure) await (this.#flushing ??= this.#sync());
    if (this.#failure) throw this.#failure;
  }

  /** Whether PostgreSQL's wishes arrive here at all: it has some at every start. */
  get isFollowed(): boolean {
    return this.#asked > 0;
  }

  #follow({ NODEFS: { stream_ops: operations }, FS }: EngineModule): void {
    const { write, close } = operations;
    const orFail = (work: () => void): void => {
      try {
        work();
      } catch (error) {
        this.#failure = error as Error;
        throw new FS.ErrnoError(EIO);
      }
    };
    operations.fsync = (stream) => {
      this.#asked += 1;
      if (isLog(stream)) this.#log.add(stream.nfd);
      else {
        orFail(() => {
          this.#syncNow();
          fdatasyncSync(stream.nfd);
        });
      }
    };
    operations.write = (stream, bytes, offset, length, position) => {
      if (isLog(stream)) this.logged += length;
      else orFail(() => this.#syncNow());
      return write(stream, bytes, offset, length, position);
    };
    operations.close = (stream) => {
      if (this.#log.has(stream.nfd)) orFail(() => this.#syncNow());
      close(stream);
    };
  }

  async #sync(): Promise<void> {
    const asked = this.#asked;
    try {
      await Promise.all([...this.#log].map((descriptor) => syncData(descriptor)));
      if (this.#asked === asked) this.#log.clear();
      this.#done = Math.max(this.#done, asked);
    } catch (error) {
      // What was synced meanwhile may be closed by now.
      if (this.#done < asked) this.#failure = error as Error;
    } finally {
      this.#flushing = undefined;
    }
  }

  #syncNow(): void {
    for (const descriptor of this.#log) fdatasyncSync(descriptor);
    this.#log.clear();
    this.#done = this.#asked;
  }
}

function isLog({ path }: Stream): boolean {
  return path.includes('/pg_wal/');
}
