import { serve } from "@hono/node-server";
import type { Workplace } from "@orontes/operations";
import { failed, kept, type Outcome, problem } from "@orontes/vocabulary";
import { type ApiSettings, createApi } from "./create-api.ts";

export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the API. A port that is taken is a problem that says so, not a crash. */
export async function serveApi(
  workplace: Workplace,
  settings: ApiSettings & { readonly host: string; readonly port: number },
): Promise<Outcome<Serving>> {
  const app = createApi(workplace, settings);
  return new Promise((resolve, reject) => {
    const server = serve(
      { fetch: app.fetch, hostname: settings.host, port: settings.port },
      (info: { address: string; port: number; family: string }) => {
        const host = info.family === "IPv6" ? `[${info.address}]` : info.address;
        resolve(
          kept({
            url: `http://${host}:${info.port}`,
            close: () =>
              new Promise((done) => {
                server.close(() => done());
                if ("closeAllConnections" in server) server.closeAllConnections();
              }),
          }),
        );
      },
    );
    server.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE")
        resolve(failed(problem("invalid-settings", { detail: `Port ${settings.port} is taken; set ORONTES_PORT to another.` })));
      else reject(error);
    });
  });
}
