import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** An e-mail that the server has accepted. */
export interface ReceivedEmail {
  /** The sender in the envelope, as are the recipients. */
  from: string;
  to: string[];
  /** By lower-case name, unfolded, not decoded. */
  headers: Map<string, string>;
  text: string;
  raw: string;
}

/** An SMTP server on loopback. */
export interface MailServer {
  url: string;
  letters: ReceivedEmail[];
  /** Closes the server and frees its port. */
  close(): Promise<void>;
}

export async function openMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const letters: ReceivedEmail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, { envelope: { mailFrom, rcptTo } }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const from = mailFrom ? mailFrom.address : '';
        letters.push(
          letterOf(
            from,
            rcptTo.map(({ address }) => address),
            Buffer.concat(chunks).toString('utf8'),
          ),
        );
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

function letterOf(from: string, to: string[], raw: string): ReceivedEmail {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { from, to, headers: new Map(headers), text: quotedPrintable(raw.slice(end + 4)), raw };
}

/** RFC 2045, section 6.7, of text in UTF-8. */
function quotedPrintable(body: string): string {
  const joined = body.replace(/=\r\n/g, '').replaceAll('\r\n', '\n');
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
