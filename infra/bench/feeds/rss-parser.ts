import RssParser from "rss-parser";
import type { Documents } from "../feeds.ts";
import { contest } from "../measure.ts";

const parser = new RssParser();

contest(async ({ texts }: Documents) => {
  let items = 0;
  for (const xml of texts) items += (await parser.parseString(xml)).items.length;
  return items;
});
