import { parseFeed } from "@orontes/feeds";
import type { Documents } from "../feeds.ts";
import { contest } from "../measure.ts";

contest(async ({ bytes }: Documents) => {
  let items = 0;
  for (const one of bytes) {
    const outcome = await parseFeed(one, { contentType: "application/rss+xml", url: "https://wire.example/feed" });
    items += outcome.kind === "kept" ? outcome.value.items.length : 0;
  }
  return items;
});
