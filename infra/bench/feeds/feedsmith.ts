import { parseFeed } from "feedsmith";
import type { Documents } from "../feeds.ts";
import { contest } from "../measure.ts";

contest(({ texts }: Documents) => texts.reduce((items, xml) => items + (parseFeed(xml).feed.items?.length ?? 0), 0));
