import { isIP } from "node:net";
import { failed, kept, type Outcome, problem } from "@orontes/vocabulary";
import { z } from "zod";
import { closest } from "./closest.ts";
import { isPublicAddress } from "./public-address.ts";
import { Secret } from "./secret.ts";

export const LOG_LEVELS = ["debug", "info", "warn", "error", "silent"] as const;

/** One host and port that may be reached although its address is private. */
export interface AllowedHost {
  readonly host: string;
  readonly port: number;
}

const whole = (least: number, most: number) =>
  z
    .string()
    .refine((text) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most, `give a whole number from ${least} to ${most}`)
    .transform(Number);
const urlOf = (protocols: readonly string[], example: string) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), `give a URL such as ${example}`);
const secret = (text: string): Secret => new Secret(text);
/** A URL, or the form that names the folder of a socket instead of a host: `postgres://user@/name?host=%2Fvar%2Frun`. */
const postgres = z
  .string()
  .refine(
    (text) =>
      (URL.canParse(text) && /^postgres(?:ql)?:$/.test(new URL(text).protocol)) ||
      /^postgres(?:ql)?:\/\/[^/@\s]*@?\/[^/?\s]+\?(?:.*&)?host=/.test(text),
    "give a URL such as postgres://user:password@host:5432/orontes",
  )
  .transform(secret);
const web = (example: string) => urlOf(["http:", "https:"], example);

const allowedHosts = z.string().transform((text, context): AllowedHost[] =>
  text
    .split(/[\s,]+/)
    .filter((entry) => entry !== "")
    .flatMap((entry) => {
      const host = /^(\[[0-9a-f:.]+\]|[^:/@?#]+):(\d{1,5})$/i.exec(entry);
      if (host?.[1] !== undefined && Number(host[2]) >= 1 && Number(host[2]) <= 65_535) {
        return [{ host: host[1].toLowerCase(), port: Number(host[2]) }];
      }
      context.addIssue({ code: "custom", message: `“${entry}” is not host:port; give for example 127.0.0.1:9000, hub.internal:8443` });
      return [];
    }),
);

/** Every variable that is read, in the order `config` shows them. */
const Environment = z.object({
  DATABASE_URL: postgres
    .optional()
    .describe("The PostgreSQL (15 or newer) to use. Without it an embedded one runs below ORONTES_DATA_DIR."),
  DATABASE_DIRECT_URL: postgres
    .optional()
    .describe("The same database without a connection pooler in between, for migrations. Without it DATABASE_URL is used."),
  ORONTES_DATA_DIR: z.string().default(".data").describe("The folder of the embedded database and other kept files."),
  ORONTES_HOST: z.string().default("127.0.0.1").describe("The address the API listens on."),
  ORONTES_PORT: whole(0, 65_535).default(8787).describe("The port the API listens on."),
  ORONTES_AUTH: z
    .enum(["loopback", "required"], "give loopback or required")
    .default("loopback")
    .describe("`loopback`: requests from this machine need no key. `required`: every request needs one."),
  ORONTES_PUBLIC_URL: web("https://news.example.org")
    .optional()
    .describe(
      "Where people reach the API; used in links of alerts, and by hubs that tell of news (WebSub). Without it the host and port are used.",
    ),
  ORONTES_CONTACT_URL: web("https://example.org/contact")
    .optional()
    .describe(
      "A page about this installation, named in the User-Agent of every request. Without it ORONTES_PUBLIC_URL is named when others can reach it.",
    ),
  ORONTES_NETWORK_ALLOW: allowedHosts
    .default([])
    .describe("host:port pairs, separated by commas, that may be private or on an unusual port. Everything else private is refused."),
  ORONTES_FETCH_CONCURRENCY: whole(1, 512).default(8).describe("How many feeds and pages are fetched at once, over all sites."),
  ORONTES_FETCH_GAP_MS: whole(0, 600_000).default(1000).describe("Least milliseconds between two requests to one site."),
  ORONTES_SMTP_URL: urlOf(["smtp:", "smtps:"], "smtps://user:password@mail.example.org:465")
    .transform(secret)
    .optional()
    .describe("The mail server for alerts by email."),
  ORONTES_MAIL_FROM: z
    .string()
    .regex(/^[^\s@<>,"]+@[^\s@<>,"]+$/, "give a bare address such as alerts@example.org")
    .optional()
    .describe("The sender address of alerts by email."),
  ORONTES_SECRET_KEY: z
    .string()
    .refine((text) => decodeKey(text)?.length === 32, "give 32 random bytes in base64 or hex, for example from `openssl rand -base64 32`")
    .transform(secret)
    .optional()
    .describe("Seals the secrets of channels at rest. Without it a key is made and kept in ORONTES_DATA_DIR."),
  ORONTES_MODEL_URL: web("https://models.example/v1")
    .optional()
    .describe(
      "An endpoint in the OpenAI chat protocol that gives a second opinion on each article. Without it, and by default, none is asked; one of this machine has to stand in ORONTES_NETWORK_ALLOW too.",
    ),
  ORONTES_MODEL_NAME: z.string().default("default").describe("The model to ask there."),
  ORONTES_MODEL_KEY: z.string().transform(secret).optional().describe("The key of that endpoint."),
  ORONTES_MODEL_TOKENS_A_DAY: whole(0, 1_000_000_000)
    .default(200_000)
    .describe("All second opinions of a day together never cost more tokens than this."),
  HEARTBEAT_URL: web("https://hc-ping.com/your-uuid")
    .transform(secret)
    .optional()
    .describe(
      "A dead man's switch in the manner of healthchecks.io, called at the start and the end of jobs; a private one has to stand in ORONTES_NETWORK_ALLOW too.",
    ),
  ORONTES_LOG_LEVEL: z
    .enum(LOG_LEVELS, `give one of ${LOG_LEVELS.join(", ")}`)
    .default("info")
    .describe("The least important lines to log."),
  ORONTES_DEADLINE_MS: whole(1000, 86_400_000)
    .optional()
    .describe("How long one job run may take, in milliseconds; set it 15 seconds below the platform's own limit."),
});
type Environment = z.infer<typeof Environment>;
export type Variable = keyof typeof Environment.shape;

/** Variables that begin like ours but are read by tests alone. */
const TEST_VARIABLES: readonly string[] = ["ORONTES_SHARED"];

export interface Configuration {
  readonly database: { readonly url: Secret | null; readonly directUrl: Secret | null };
  readonly dataDir: string;
  readonly api: {
    readonly host: string;
    readonly port: number;
    readonly auth: "loopback" | "required";
    readonly publicUrl: string;
    /** Whether others can reach it: an address was given that is not of this machine or its network. */
    readonly isReachable: boolean;
  };
  readonly network: NetworkConfiguration;
  readonly mail: { readonly smtpUrl: Secret | null; readonly from: string | null };
  readonly secretKey: Secret | null;
  readonly heartbeatUrl: Secret | null;
  /** Null: no second opinion is asked. */
  readonly model: { readonly url: string; readonly name: string; readonly key: Secret | null; readonly tokensADay: number } | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly deadlineMs: number | null;
}

export interface NetworkConfiguration {
  readonly allow: readonly AllowedHost[];
  /** Polite requests under way at once, over all sites. */
  readonly concurrency: number;
  /** Least time between the end of one request to a site and the start of the next. */
  readonly gapMs: number;
  /** Named in the User-Agent; null when the operator gave none. */
  readonly contactUrl: string | null;
}

/** Reads the environment once, at the start. A wrong or unknown variable is a problem whose detail has a line for each. */
export function readConfiguration(env: Readonly<Record<string, string | undefined>> = process.env): Outcome<Configuration> {
  // Compose files and CI pass variables that were left empty: empty means unset.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""));
  const variables = Object.keys(Environment.shape);
  const unknown = Object.keys(given)
    .filter((name) => name.startsWith("ORONTES_") && !variables.includes(name) && !TEST_VARIABLES.includes(name))
    .map((name) => {
      const meant = closest(name, variables);
      return `${name} is not a setting${meant === undefined ? "; remove it" : `; did you mean ${meant}?`}`;
    });
  const parsed = Environment.safeParse(given);
  const wrong = parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  if (!parsed.success || unknown.length > 0) {
    return failed(problem("invalid-settings", { detail: [...wrong, ...unknown].join("\n") }));
  }
  return kept(fromEnvironment(parsed.data));
}

function fromEnvironment(env: Environment): Configuration {
  return {
    database: { url: env.DATABASE_URL ?? null, directUrl: env.DATABASE_DIRECT_URL ?? env.DATABASE_URL ?? null },
    dataDir: env.ORONTES_DATA_DIR,
    api: {
      host: env.ORONTES_HOST,
      port: env.ORONTES_PORT,
      auth: env.ORONTES_AUTH,
      publicUrl: (env.ORONTES_PUBLIC_URL ?? localUrl(env.ORONTES_HOST, env.ORONTES_PORT)).replace(/\/+$/, ""),
      isReachable: isReachable(env.ORONTES_PUBLIC_URL),
    },
    network: {
      allow: env.ORONTES_NETWORK_ALLOW,
      concurrency: env.ORONTES_FETCH_CONCURRENCY,
      gapMs: env.ORONTES_FETCH_GAP_MS,
      contactUrl: env.ORONTES_CONTACT_URL ?? (isReachable(env.ORONTES_PUBLIC_URL) ? env.ORONTES_PUBLIC_URL : null),
    },
    mail: { smtpUrl: env.ORONTES_SMTP_URL ?? null, from: env.ORONTES_MAIL_FROM ?? null },
    secretKey: env.ORONTES_SECRET_KEY ?? null,
    heartbeatUrl: env.HEARTBEAT_URL ?? null,
    model:
      env.ORONTES_MODEL_URL === undefined
        ? null
        : {
            url: env.ORONTES_MODEL_URL,
            name: env.ORONTES_MODEL_NAME,
            key: env.ORONTES_MODEL_KEY ?? null,
            tokensADay: env.ORONTES_MODEL_TOKENS_A_DAY,
          },
    logLevel: env.ORONTES_LOG_LEVEL,
    deadlineMs: env.ORONTES_DEADLINE_MS ?? null,
  };
}

/** An address that a publisher could write to: not one of this machine or its network. */
function isReachable(url: string | undefined): url is string {
  if (url === undefined) return false;
  const host = new URL(url).hostname.replace(/^\[|\]$/g, "");
  return isIP(host) > 0
    ? isPublicAddress(host)
    : /\.[a-z][a-z0-9-]*$/i.test(host) && !/\.(?:local|internal|lan|home|localhost)$/i.test(host);
}

function localUrl(host: string, port: number): string {
  const reachable = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  return `http://${reachable.includes(":") ? `[${reachable}]` : reachable}:${port}`;
}

/** The settings in force under the names of their variables, secrets masked. */
export function dumpConfiguration(configuration: Configuration): Record<Variable, string | number | null> {
  const mask = (value: Secret | null): string | null => value?.toString() ?? null;
  return {
    DATABASE_URL: mask(configuration.database.url),
    DATABASE_DIRECT_URL: mask(configuration.database.directUrl),
    ORONTES_DATA_DIR: configuration.dataDir,
    ORONTES_HOST: configuration.api.host,
    ORONTES_PORT: configuration.api.port,
    ORONTES_AUTH: configuration.api.auth,
    ORONTES_PUBLIC_URL: configuration.api.publicUrl,
    ORONTES_CONTACT_URL: configuration.network.contactUrl,
    ORONTES_NETWORK_ALLOW: configuration.network.allow.map(({ host, port }) => `${host}:${port}`).join(",") || null,
    ORONTES_FETCH_CONCURRENCY: configuration.network.concurrency,
    ORONTES_FETCH_GAP_MS: configuration.network.gapMs,
    ORONTES_SMTP_URL: mask(configuration.mail.smtpUrl),
    ORONTES_MAIL_FROM: configuration.mail.from,
    ORONTES_SECRET_KEY: mask(configuration.secretKey),
    ORONTES_MODEL_URL: configuration.model?.url ?? null,
    ORONTES_MODEL_NAME: configuration.model?.name ?? null,
    ORONTES_MODEL_KEY: mask(configuration.model?.key ?? null),
    ORONTES_MODEL_TOKENS_A_DAY: configuration.model?.tokensADay ?? null,
    HEARTBEAT_URL: mask(configuration.heartbeatUrl),
    ORONTES_LOG_LEVEL: configuration.logLevel,
    ORONTES_DEADLINE_MS: configuration.deadlineMs,
  };
}

/** Every setting with what it is for: the documentation is checked against this list. */
export const SETTINGS: readonly { readonly variable: Variable; readonly description: string }[] = Object.entries(Environment.shape).map(
  ([variable, schema]) => ({ variable: asVariable(variable), description: schema.description ?? "" }),
);

// Object.entries widens keys to string; these come from the shape itself.
function asVariable(name: string): Variable {
  return name as Variable;
}

/** The 32 bytes of a sealing key written in hex or base64, or undefined when it is neither. */
export function decodeKey(text: string): Uint8Array | undefined {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, "hex");
  if (/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return Buffer.from(text, "base64");
  return undefined;
}
