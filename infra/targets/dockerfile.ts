import { NODE_FLAGS } from "../node-flags.ts";

/** Two stages: one bundles, the other holds only the bundles. Run as uid 1000 on a read-only file system; DATABASE_URL is required. */
export function renderDockerfile(packageManager: string): string {
  return `# Rendered from infra/targets/dockerfile.ts by \`npm run render\`; edit there.
FROM node:24-bookworm-slim AS build
WORKDIR /src
COPY . .
RUN npx --yes ${packageManager} install --frozen-lockfile && node infra/tools/bundle.mjs

FROM node:24-bookworm-slim
ENV NODE_ENV=production ORONTES_HOST=0.0.0.0 ORONTES_AUTH=required
WORKDIR /app
COPY --from=build /src/dist/*.mjs ./
COPY --from=build /src/LICENSE /src/NOTICE ./
USER 1000:1000
EXPOSE 8787
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["node", "cli.mjs", "healthcheck"]
ENTRYPOINT ${JSON.stringify(["node", ...NODE_FLAGS])}
CMD ["api.mjs"]
`;
}
