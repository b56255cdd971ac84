import { Readable } from "node:stream";
import FeedParser from "feedparser";
import type { Documents } from "../feeds.ts";
import { contest } from "../measure.ts";

const itemsIn = (xml: string): Promise<number> =>
  new Promise((resolve, reject) => {
    let items = 0;
    const parser = new FeedParser({});
    parser
      .on("error", reject)
      .on("data", () => items++)
      .on("end", () => resolve(items));
    Readable.from([xml]).pipe(parser);
  });

contest(async ({ texts }: Documents) => {
  let items = 0;
  for (const xml of texts) items += await itemsIn(xml);
  return items;
});
