import { decodeBytes } from "./decode-feed.ts";

/** A page's characters: what its bytes prove, else what the server, the page's `meta` or its XML declaration say, else what it looks like. */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  return decodeBytes(bytes, (head) => [
    /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType ?? "")?.[1],
    /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1],
    /<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([\w:.-]+)/i.exec(head)?.[1],
  ]);
}
