import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface SmallAnswer {
  readonly contentType: string;
  readonly body: string;
}

/**
 * Serves small pages on 127.0.0.1 alone. Null when the port is taken: then another of our processes serves them already.
 */
export async function serveSmall(
  port: number,
  answer: (path: string) => SmallAnswer | null,
): Promise<{ port: number; close(): Promise<void> } | null> {
  const server = createServer((request, response) => {
    const found = request.method === "GET" ? answer(request.url ?? "/") : null;
    if (found === null) response.writeHead(404, { "content-type": "text/plain" }).end("Nothing here.\n");
    else response.writeHead(200, { "content-type": found.contentType }).end(found.body);
  });
  const listening = await new Promise<boolean>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? resolve(false) : reject(error)));
    server.listen(port, "127.0.0.1", () => resolve(true));
  });
  if (!listening) return null;
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
