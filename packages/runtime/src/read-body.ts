import { pipeline, Readable, type Transform } from "node:stream";
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import type { NetworkLimits } from "@orontes/vocabulary";
import { brokeOff, NetworkTrouble } from "./network-trouble.ts";

/** Below this size a high ratio is harmless: a page of blanks packs well. */
const RATIO_FLOOR_BYTES = 1024 * 1024;
const MOST_ENCODINGS = 3;

export interface DecodedBody {
  readonly bytes: Uint8Array;
  /** The connection closed before the announced end. */
  readonly cutShort: boolean;
}

/** Reads and unpacks a body, counting both sides as it flows, so that no bomb is ever unpacked further than the limit. */
export async function readBody(
  body: Readable,
  contentEncoding: string,
  limits: Pick<NetworkLimits, "maxBytes" | "maxRatio">,
): Promise<DecodedBody> {
  const counted = { encoded: 0, broke: false };
  const source = untilBroken(body, counted);
  const first = await source.next();
  const head = first.done === true ? Buffer.alloc(0) : first.value;
  const decoders = decodersFor(contentEncoding, head);
  const chunks: Buffer[] = [];
  let decoded = 0;
  for await (const chunk of decode(withHead(head, source), decoders)) {
    decoded += chunk.length;
    if (decoded > limits.maxBytes) throw new NetworkTrouble("too-large", `more than ${limits.maxBytes} bytes`);
    if (decoded > RATIO_FLOOR_BYTES && decoded > counted.encoded * limits.maxRatio) {
      throw new NetworkTrouble("too-large", `unpacks to more than ${limits.maxRatio} times its size`);
    }
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks, decoded), cutShort: counted.broke };
}

/** The encoded bytes; ends quietly where the connection breaks and says so. */
async function* untilBroken(body: Readable, counted: { encoded: number; broke: boolean }): AsyncGenerator<Buffer, undefined> {
  try {
    for await (const chunk of body) {
      counted.encoded += chunk.length;
      yield chunk;
    }
  } catch (error) {
    if (!brokeOff(error)) throw error;
    counted.broke = true;
  }
  return undefined;
}

async function* withHead(head: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  if (head.length > 0) yield head;
  yield* rest;
}

function decode(source: AsyncGenerator<Buffer>, decoders: readonly Transform[]): AsyncIterable<Buffer> {
  if (decoders.length === 0) return source;
  // The error also surfaces from the last decoder, which is where it is read; pipeline only tears down.
  let last: Readable = Readable.from(source, { objectMode: false });
  for (const decoder of decoders) last = pipeline(last, decoder, () => undefined);
  return last;
}

/** Encodings are undone in the reverse of the order they are named in (RFC 9110, section 8.4). */
function decodersFor(contentEncoding: string, head: Buffer): Transform[] {
  const names = contentEncoding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity")
    .reverse();
  if (names.length > MOST_ENCODINGS) throw new NetworkTrouble("bad-encoding", `${names.length} encodings on top of each other`);
  return names.flatMap((name, index) => decoderFor(name, index === 0 ? head : undefined));
}

/** Lenient about an early end, as browsers are; strict about wrong bytes. */
const LENIENT = { finishFlush: constants.Z_SYNC_FLUSH };

function decoderFor(name: string, head: Buffer | undefined): Transform[] {
  switch (name) {
    case "gzip":
    case "x-gzip":
      // Some servers say gzip and send plain text.
      return head !== undefined && !(head[0] === 0x1f && (head[1] ?? 0x8b) === 0x8b) ? [] : [createGunzip(LENIENT)];
    case "deflate":
      // Both the zlib wrapping of the standard and bare deflate are sent under this name.
      return [head !== undefined && ((head[0] ?? 0x78) & 0x0f) !== 8 ? createInflateRaw(LENIENT) : createInflate(LENIENT)];
    case "br":
      return [createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH })];
    default:
      throw new NetworkTrouble("bad-encoding", `unknown encoding ${name.slice(0, 40)}`);
  }
}
