import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { createServer as createTcpServer, type Server, type Socket } from "node:net";

export interface SeenRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export interface LoopbackServer {
  readonly host: string;
  readonly port: number;
  /** Without a slash at the end. */
  readonly url: string;
  /** Requests so far, oldest first. */
  readonly requests: readonly SeenRequest[];
  close(): Promise<void>;
}

export type LoopbackHandler = (request: SeenRequest, response: ServerResponse) => unknown;

/** A real HTTP server on a free port of this machine; over TLS when a certificate is given. */
export async function serveLoopback(
  handler: LoopbackHandler,
  tls?: { readonly key: string; readonly cert: string },
): Promise<LoopbackServer> {
  const requests: SeenRequest[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const seen = {
        method: request.method ?? "",
        path: request.url ?? "",
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      };
      requests.push(seen);
      // A handler that throws is a broken test: its request gets a 500 that says so.
      Promise.resolve()
        .then(() => handler(seen, response))
        .catch((error: unknown) => response.headersSent || response.writeHead(500).end(String(error)));
    });
  };
  const server = tls === undefined ? createServer(answer) : createTlsServer(tls, answer);
  return { ...(await listen(server, tls === undefined ? "http" : "https")), requests };
}

/** A real TCP server for answers no HTTP library would write. */
export async function serveSockets(onSocket: (socket: Socket) => unknown): Promise<Omit<LoopbackServer, "requests">> {
  return await listen(
    createTcpServer((socket) => {
      socket.on("error", () => undefined);
      onSocket(socket);
    }),
    "http",
  );
}

async function listen(server: Server, scheme: string): Promise<Omit<LoopbackServer, "requests">> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  const { port } = address;
  return {
    host: "127.0.0.1",
    port,
    url: `${scheme}://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
