import { randomBytes } from "node:crypto";
import { type Clock, ID_PREFIXES, type Random } from "@orontes/vocabulary";

const CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";

/**
 * Randomness and identifiers: prefix, underscore, ten characters of milliseconds and sixteen of chance, as in ULID,
 * in lower case. Identifiers of one process always rise, also within a millisecond and when the clock steps back.
 */
export function createRandom(clock: Pick<Clock, "now">, bytes: (count: number) => Uint8Array = randomBytes): Random {
  let lastMs = -1;
  let tail = new Uint8Array(16);
  return {
    bytes,
    fraction: () => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = bytes(6);
      return ((((a * 256 + b) * 256 + c) * 256 + d) * 256 + e + f / 256) / 2 ** 40;
    },
    id: (kind) => {
      const nowMs = clock.now().getTime();
      if (nowMs > lastMs) {
        lastMs = nowMs;
        tail = Uint8Array.from(bytes(16), (byte) => byte % 32);
        // The top digit starts in the lower half, so that counting up within a millisecond has room.
        tail[0] = (tail[0] ?? 0) % 16;
      } else if (!increment(tail)) {
        lastMs += 1;
      }
      return `${ID_PREFIXES[kind]}_${inBase32(lastMs)}${Array.from(tail, (digit) => CROCKFORD[digit]).join("")}`;
    },
  };
}

/** Adds one in base 32; false when every digit rolled over. */
function increment(digits: Uint8Array): boolean {
  for (let place = digits.length - 1; place >= 0; place--) {
    const next = (digits[place] ?? 0) + 1;
    digits[place] = next % 32;
    if (next < 32) return true;
  }
  return false;
}

function inBase32(ms: number): string {
  let text = "";
  for (let rest = ms; text.length < 10; rest = Math.floor(rest / 32)) text = (CROCKFORD[rest % 32] ?? "") + text;
  return text;
}
