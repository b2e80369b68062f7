/** One upload, pending until the test answers it. */
export class HeldRequest {
  readonly headers: Record<string, string> = {};
  readonly upload: { onprogress?: (event: Partial<ProgressEvent>) => void } = {};
  method = '';
  url = '';
  form?: FormData;
  aborted = false;
  responseType = '';
  responseURL = '';
  status = 0;
  response: ArrayBuffer | null = null;
  onprogress?: (event: Partial<ProgressEvent>) => void;
  onload?: () => void;
  onerror?: () => void;
  onloadend?: () => void;
  private answered: Record<string, string> = {};

  open(method: string, url: string): void {
    this.method = method;
    this.url = url;
  }

  setRequestHeader(name: string, value: string): void {
    this.headers[name.toLowerCase()] = value;
  }

  getResponseHeader(name: string): string | null {
    return this.answered[name] ?? null;
  }

  send(form: FormData): void {
    this.form = form;
  }

  abort(): void {
    this.aborted = true;
    this.onloadend?.();
  }

  /** Reports upload progress, from 0 to 1. */
  advance(part: number): void {
    this.upload.onprogress?.({ lengthComputable: true, loaded: part * 1000, total: 1000 });
  }

  respond(status: number, value: unknown, headers: Record<string, string> = {}): void {
    this.status = status;
    this.response = new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)).buffer;
    this.answered = { 'content-type': status < 400 ? 'application/json' : 'application/problem+json', ...headers };
    this.onload?.();
    this.onloadend?.();
  }

  fail(): void {
    this.onerror?.();
    this.onloadend?.();
  }
}

/** Replaces `XMLHttpRequest`: the test decides when each request settles. */
export class HeldUploads {
  readonly requests: HeldRequest[] = [];
  private readonly original = window.XMLHttpRequest;

  constructor() {
    const { requests } = this;
    const held = class extends HeldRequest {
      constructor() {
        super();
        requests.push(this);
      }
    };
    window.XMLHttpRequest = held as unknown as typeof XMLHttpRequest;
  }

  /** The last request that was sent. */
  get last(): HeldRequest {
    const last = this.requests.at(-1);
    if (!last) throw new Error('nothing was sent');
    return last;
  }

  restore(): void {
    window.XMLHttpRequest = this.original;
  }
}
