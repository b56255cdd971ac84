import { inspect } from "node:util";
import type { Log, LogFields } from "@orontes/vocabulary";
import { pino } from "pino";
import type { LOG_LEVELS } from "./configuration.ts";

export interface LogOptions {
  readonly level: (typeof LOG_LEVELS)[number];
  /** Lines for people instead of JSON. */
  readonly human: boolean;
  readonly write: (line: string) => void;
  readonly now: () => Date;
}

/** JSON lines, or readable ones on a terminal. Credentials in URLs never reach a line. */
export function createLog({ level, human, write, now }: LogOptions): Log {
  const logger = pino(
    {
      level,
      base: null,
      messageKey: "event",
      timestamp: () => `,"at":"${now().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { problem: plain, error: plain, cause: plain },
    },
    { write: human ? (line: string) => write(forPeople(line)) : write },
  );
  return {
    debug: (event, fields = {}) => logger.debug(withoutCredentials(fields), event),
    info: (event, fields = {}) => logger.info(withoutCredentials(fields), event),
    warn: (event, fields = {}) => logger.warn(withoutCredentials(fields), event),
    error: (event, fields = {}) => logger.error(withoutCredentials(fields), event),
  };
}

const SECRET_PURPOSES: readonly unknown[] = ["webhook", "heartbeat"];

/** Drops user and password from every URL; of a webhook's or heartbeat's URL, which is a credential itself, only the host stays. */
function withoutCredentials(fields: LogFields): LogFields {
  const hostOnly = SECRET_PURPOSES.includes(fields["purpose"]);
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [key, typeof value === "string" ? redactUrls(value, hostOnly) : value]),
  );
}

export function redactUrls(text: string, hostOnly: boolean): string {
  return text.replace(/\b[a-z][a-z0-9+.-]{1,15}:\/\/[^\s"'<>]+/gi, (found) => {
    if (!URL.canParse(found)) return found.replace(/\/\/[^/@]*@/, "//");
    const url = new URL(found);
    if (hostOnly) return `${url.protocol}//${url.host}/…`;
    if (url.username === "" && url.password === "") return found;
    url.username = "";
    url.password = "";
    return url.href;
  });
}

/** An Error's message, code, stack and causes as plain fields: JSON of an Error is `{}`. */
function plain(value: unknown): unknown {
  if (!(value instanceof Error)) {
    if (typeof value !== "object" || value === null || !("cause" in value)) return value;
    return { ...value, cause: plain(value.cause) };
  }
  return {
    name: value.name,
    message: redactUrls(value.message, false),
    ...("code" in value ? { code: value.code } : {}),
    stack: value.stack === undefined ? undefined : redactUrls(value.stack, false),
    ...(value.cause === undefined ? {} : { cause: plain(value.cause) }),
  };
}

function forPeople(line: string): string {
  const { level, at, event, ...fields } = JSON.parse(line);
  const rest = Object.entries(fields).map(
    ([key, value]) => ` ${key}=${typeof value === "string" ? value : inspect(value, { breakLength: Infinity })}`,
  );
  return `${String(at).slice(11, 19)} ${String(level).padEnd(5)} ${event}${rest.join("")}\n`;
}
