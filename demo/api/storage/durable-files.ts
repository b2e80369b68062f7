import { fdatasync, fdatasyncSync } from 'node:fs';
import { promisify } from 'node:util';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** An open file of the engine's file system (https://emscripten.org/docs/api_reference/Filesystem-API.html). */
interface Stream {
  /** Node's file descriptor. */
  nfd: number;
  path: string;
}

/** The engine's operations on an open file. */
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

/** WASI's number of EIO, at which PostgreSQL stops, because it can no longer trust the disk. */
const EIO = 29;

const syncData = promisify(fdatasync);

/**
 * PGlite's files in a folder, with fsync. The engine's own implementation ignores every fsync, so that data which the
 * operating system has not written yet is lost in a power cut.
 *
 * A commit is durable when the write-ahead log is on the disk. Waiting for each commit would block the only thread, so
 * `flush` waits for all commits of the same moment. Until then no other file is written to, because PostgreSQL requires
 * the log to be ahead of the tables (https://www.postgresql.org/docs/current/wal-intro.html).
 */
export class DurableFiles extends NodeFS {
  /** Bytes written to the log; whoever makes a checkpoint resets it to 0. */
  logged = 0;
  /** The number of fsync requests for the log, and of those that are done. */
  #asked = 0;
  #done = 0;
  /** The file descriptors to sync. */
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

  /** Resolves when all previous commits are on the disk. Throws when the disk has refused a write, now or before. */
  async flush(): Promise<void> {
    const wanted = this.#asked;
    while (this.#done < wanted && !this.#failure) await (this.#flushing ??= this.#sync());
    if (this.#failure) throw this.#failure;
  }

  /** Whether fsync requests arrive here: PostgreSQL sends some at every start. */
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
      // Ignored where the log was synced meanwhile, after which its files may be closed.
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
