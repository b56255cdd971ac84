import { parseFeed } from "@rowanmanning/feed-parser";
import type { Documents } from "../feeds.ts";
import { contest } from "../measure.ts";

contest(({ texts }: Documents) => texts.reduce((items, xml) => items + parseFeed(xml).items.length, 0));
