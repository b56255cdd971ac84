import { type Problem, type ProblemCode, problem } from "@orontes/vocabulary";

/** Trouble that already knows its name, thrown from the depths of a connection to the one place that catches it. */
export class NetworkTrouble extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, detail: string) {
    super(detail);
    this.problem = problem(code, { detail });
  }
}

/** Codes of Node, OpenSSL and undici, by what they mean to us. */
const CODES: readonly (readonly [RegExp, ProblemCode])[] = [
  [/^(ENOTFOUND|EAI_|ENODATA|ESERVFAIL|EBADNAME)/, "dns-failed"],
  [/^(UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT|ETIMEDOUT|ESOCKETTIMEDOUT)$/, "timed-out"],
  [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EHOSTDOWN|ENETDOWN|EACCES|EPERM)$/, "connect-failed"],
  [
    /^(ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_SOCKET|HPE_INVALID_EOF_STATE|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|UND_ERR_CLOSED|UND_ERR_DESTROYED)$/,
    "connection-reset",
  ],
  [/^(UND_ERR_HEADERS_OVERFLOW|HPE_HEADER_OVERFLOW|UND_ERR_RES_EXCEEDED_MAX_SIZE)$/, "too-large"],
  [/^(HPE_|HTTPParserError|UND_ERR_RESPONSE)/, "http-error"],
  [
    /^(ERR_TLS_|ERR_SSL_|EPROTO|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|CRL_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_)/,
    "tls-failed",
  ],
  [/^(Z_|ERR__ERROR_FORMAT|ERR_BROTLI|ERR_PADDING|ERR__)/, "bad-encoding"],
];

/** What a thrown error means, or undefined when it is a bug rather than the network's doing. */
export function troubleOf(error: unknown): Problem | undefined {
  if (error instanceof NetworkTrouble) return error.problem;
  if (!(error instanceof Error)) return undefined;
  // Happy Eyeballs reports one error for each address it tried; the first tells most.
  if (error instanceof AggregateError && error.errors.length > 0) return troubleOf(error.errors[0]);
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  const found = CODES.find(([pattern]) => pattern.test(code));
  if (found === undefined) return error.cause === undefined ? undefined : troubleOf(error.cause);
  return problem(found[1], { detail: error.message === "" ? code : `${error.message} (${code})` });
}

/** The connection broke after the answer had begun: what came of it may still be of use. */
export const brokeOff = (error: unknown): boolean => troubleOf(error)?.code === "connection-reset";
