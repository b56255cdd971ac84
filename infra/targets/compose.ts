import { stringify } from "yaml";
import type { ScheduledJob } from "../jobs.ts";
import { graceSeconds } from "../jobs.ts";

/** PostgreSQL, migrations, API, ingester and alert worker; the profile `jobs` holds each scheduled job for a cron outside. */
export function renderCompose(jobs: readonly ScheduledJob[]): string {
  const app = {
    image: "orontes:latest",
    environment: {
      DATABASE_URL: "postgres://orontes:${POSTGRES_PASSWORD:?choose a password in .env}@postgres:5432/orontes",
      ORONTES_SECRET_KEY: "${ORONTES_SECRET_KEY:?make one with: openssl rand -base64 32}",
      ORONTES_SMTP_URL: "${ORONTES_SMTP_URL:-}",
      ORONTES_PUBLIC_URL: "${ORONTES_PUBLIC_URL:-http://127.0.0.1:8787}",
    },
    read_only: true,
    user: "1000:1000",
    cap_drop: ["ALL"],
    security_opt: ["no-new-privileges:true"],
  };
  const afterMigrations = { depends_on: { migrate: { condition: "service_completed_successfully" } } };
  const longRunning = { restart: "unless-stopped", stop_grace_period: "20s" };
  const scheduled = jobs.map((job) => [
    `job-${job.name}`,
    {
      ...app,
      ...afterMigrations,
      profiles: ["jobs"],
      command: [...job.command],
      mem_limit: `${job.memoryMb}m`,
      stop_grace_period: `${graceSeconds}s`,
      labels: { "orontes.cron": job.cron, "orontes.description": job.description },
    },
  ]);
  const head = "# Rendered from infra/targets/compose.ts by `npm run render`; edit there.\n";
  return (
    head +
    stringify(
      {
        services: {
          postgres: {
            image: "postgres:18-bookworm",
            environment: {
              POSTGRES_USER: "orontes",
              POSTGRES_DB: "orontes",
              POSTGRES_PASSWORD: "${POSTGRES_PASSWORD:?choose a password in .env}",
            },
            volumes: ["postgres:/var/lib/postgresql"],
            healthcheck: { test: ["CMD", "pg_isready", "-U", "orontes"], interval: "5s", timeout: "3s", retries: 20 },
            restart: "unless-stopped",
          },
          migrate: {
            ...app,
            build: { context: "../..", dockerfile: "infra/rendered/Dockerfile" },
            depends_on: { postgres: { condition: "service_healthy" } },
            command: ["cli.mjs", "migrate"],
            restart: "no",
          },
          api: { ...app, ...afterMigrations, ...longRunning, command: ["api.mjs"], ports: ["127.0.0.1:8787:8787"] },
          ingester: { ...app, ...afterMigrations, ...longRunning, command: ["ingester.mjs"] },
          "alert-worker": { ...app, ...afterMigrations, ...longRunning, command: ["alert-worker.mjs"] },
          ...Object.fromEntries(scheduled),
        },
        volumes: { postgres: {} },
      },
      { lineWidth: 0, aliasDuplicateObjects: false },
    )
  );
}
