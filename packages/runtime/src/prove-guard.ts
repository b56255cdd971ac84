import { type Network, type Problem, problem } from "@orontes/vocabulary";
import type { AllowedHost } from "./configuration.ts";
import { WEB_PORTS } from "./network.ts";

/** Addresses that must be refused: some of each family of spellings. Checked at start-up, not only in tests. */
const MUST_BE_REFUSED = [
  "127.0.0.1",
  "0x7f.1",
  "2130706433",
  "169.254.169.254",
  "10.0.0.1",
  "192.168.0.1",
  "[::1]",
  "[::ffff:127.0.0.1]",
  "[fd00::1]",
  "localhost",
];

/** Start-up self-test: tries private addresses through the very network that fetches, and fails unless each is refused unasked. */
export async function proveGuard(network: Network, allow: readonly AllowedHost[]): Promise<Problem | null> {
  const port = WEB_PORTS.toReversed().find((candidate) => !allow.some((entry) => entry.port === candidate));
  if (port === undefined) return null;
  for (const host of MUST_BE_REFUSED) {
    const result = await network.request({
      url: `http://${host}:${port}/`,
      method: "HEAD",
      headers: {},
      purpose: "page",
      limits: { connectMs: 1000, totalMs: 2000 },
    });
    const refused = result.kind === "trouble" && ["address-refused", "dns-failed"].includes(result.problem.code);
    if (!refused)
      return problem("bug", { detail: `The network guard let a request to ${host} through; nothing is fetched until this is fixed.` });
  }
  return null;
}
