/**
 * One TLS server that answers for any host name with sites written by us, and an HTTP CONNECT proxy in front of it for
 * browsers that cannot remap names. It keeps every request, so that a test can say who asked for what, and a test can
 * tell a host how to behave next (refuse, fail, be slow). The certificate is for tests only: nobody trusts it.
 */
import { readFileSync } from 'node:fs';
import { createServer as createProxy, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

export interface SiteRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** How a test told this host to behave; `normal` when it told nothing. */
  readonly mode: string;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly delayMs?: number;
}

/** Answers for its hosts. `*.example.org` stands for every host below it. */
export interface Site {
  readonly hosts: readonly string[];
  readonly answer: (request: SiteRequest) => Answer | undefined;
}

export interface RecordedRequest {
  readonly at: number;
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly origin: string;
  readonly referer: string;
  readonly status: number;
}

export interface ImitationServer {
  readonly port: number;
  readonly proxyPort: number;
  readonly requests: readonly RecordedRequest[];
  /** The host behaves like this from now on: one of the modes of its site. */
  behave(host: string, mode: string): void;
  /** Every host behaves as usual again. */
  behaveAsUsual(): void;
  close(): Promise<void>;
}

const NOT_FOUND: Answer = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'No such page here.' };
const LARGEST_BODY = 20_000_000;

export async function startImitationServer(sites: readonly Site[]): Promise<ImitationServer> {
  const requests: RecordedRequest[] = [];
  const modes = new Map<string, string>();
  const sockets = new Set<Duplex>();

  const web = createServer(
    { key: besideThisFile('test-only-key.pem'), cert: besideThisFile('test-only-certificate.pem') },
    (incoming, outgoing) => void serve(incoming, outgoing),
  );
  const proxy = createProxy((_incoming, outgoing) => outgoing.writeHead(404).end());
  proxy.on('connect', (_incoming, client: Duplex) => joinToServer(client));
  for (const server of [web, proxy]) server.on('connection', (socket: Socket) => remember(socket));

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const host = (incoming.headers.host ?? '').replace(/:\d+$/, '');
    const request = await readRequest(incoming, host, modes.get(host) ?? 'normal');
    const answer = answerFrom(sites, request) ?? NOT_FOUND;
    requests.push(recordOf(request, answer));
    if (answer.delayMs !== undefined) await new Promise((done) => setTimeout(done, answer.delayMs));
    outgoing.writeHead(answer.status ?? 200, { 'content-type': 'text/html; charset=utf-8', ...answer.headers });
    outgoing.end(request.method === 'HEAD' ? undefined : answer.body);
  }

  function joinToServer(client: Duplex): void {
    const upstream = connect(portOf(web), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    remember(upstream);
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  }

  function remember(socket: Duplex): void {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
  }

  await Promise.all([listen(web), listen(proxy)]);
  return {
    port: portOf(web),
    proxyPort: portOf(proxy),
    requests,
    behave: (host, mode) => void modes.set(host, mode),
    behaveAsUsual: () => modes.clear(),
    async close() {
      const closed = [web, proxy].map((server) => new Promise((done) => server.close(done)));
      for (const socket of sockets) socket.destroy();
      await Promise.all(closed);
    },
  };
}

function besideThisFile(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** The first site of that host which knows the page. */
function answerFrom(sites: readonly Site[], request: SiteRequest): Answer | undefined {
  for (const site of sites) {
    const answer = isAnsweredBy(site, request.host) ? site.answer(request) : undefined;
    if (answer !== undefined) return answer;
  }
  return undefined;
}

function isAnsweredBy({ hosts }: Site, host: string): boolean {
  return hosts.some((pattern) => (pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern));
}

async function readRequest(incoming: IncomingMessage, host: string, mode: string): Promise<SiteRequest> {
  const url = new URL(incoming.url ?? '/', `https://${host || 'nowhere.invalid'}`);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    size += (chunk as Buffer).length;
    if (size <= LARGEST_BODY) chunks.push(chunk as Buffer);
  }
  return {
    method: incoming.method ?? 'GET',
    host,
    path: decodeURI(url.pathname),
    query: url.searchParams,
    headers: incoming.headers,
    body: Buffer.concat(chunks).toString('utf8'),
    mode,
  };
}

function recordOf(request: SiteRequest, answer: Answer): RecordedRequest {
  return {
    at: Date.now(),
    method: request.method,
    host: request.host,
    path: request.path,
    origin: request.headers.origin ?? '',
    referer: request.headers.referer ?? '',
    status: answer.status ?? 200,
  };
}
