import { createServer } from "node:http";

// A thousand publishers on one loopback port, told apart by their host names. Prints its port; answers /stats on the name "stats".
const SLOW_MS = 2000;
const busy = new Map<string, number>();
let most = 0;

const itemOf = (name: string, index: number): string =>
  `<item><title>${name}: report ${index}</title><guid>${name}-${index}</guid><link>http://${name}/${index}</link><pubDate>Fri, 21 Feb 2020 ${String(index % 24).padStart(2, "0")}:00:00 GMT</pubDate><description>${"Trucks with aid crossed the border on Friday morning. ".repeat(12)}</description></item>`;
const bodyOf = (name: string): string =>
  `<rss version="2.0"><channel><title>${name}</title>${Array.from({ length: 20 }, (_, index) => itemOf(name, index)).join("")}</channel></rss>`;

const server = createServer((request, response) => {
  const name = request.headers.host ?? "";
  if (name.startsWith("stats")) {
    response.end(JSON.stringify({ mostOfOneHost: most }));
    return;
  }
  const number = Number(/\d+/.exec(name)?.[0] ?? 0);
  const now = (busy.get(name) ?? 0) + 1;
  busy.set(name, now);
  most = Math.max(most, now);
  response.on("close", () => busy.set(name, (busy.get(name) ?? 1) - 1));
  const answer = (): void => {
    // One in twenty fails: half with an error, half by hanging up.
    if (number % 40 === 7) response.writeHead(500).end();
    else if (number % 40 === 27) request.socket.destroy();
    else if (request.headers["if-none-match"] === `"${number}"`) response.writeHead(304).end();
    else response.writeHead(200, { "content-type": "application/rss+xml", etag: `"${number}"` }).end(bodyOf(name));
  };
  if (number % 10 === 3) setTimeout(answer, SLOW_MS);
  else answer();
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.stdout.write(`${typeof address === "object" && address !== null ? address.port : 0}\n`);
});
