import type { Token } from "@orontes/language";
import { set } from "./words.ts";

/** Serve a state, speak for it or are its own. */
const SERVING = set(
  "ministers minister presidents president leaders leader armies army delegations delegation governments government parliaments parliament envoys envoy ambassadors ambassador diplomats officials representatives representative chiefs heads head negotiators lawmakers troops forces soldiers military militaries navies navy warships warplanes jets guarantors allies proxies spokesmen spokesman spokeswoman mediators officers generals",
);

/** "The foreign ministers of Russia and Turkey": whose they are, not where. */
export const standsWho = (tokens: readonly Token[], from: number): boolean =>
  (tokens[from - 1]?.norm === "of" && SERVING.has(tokens[from - 2]?.norm ?? "")) ||
  // "Lashed out at Washington".
  (tokens[from - 1]?.norm === "at" && tokens[from - 2]?.norm === "out") ||
  // "Laid the blame on Russia", "called on Russia".
  (tokens[from - 1]?.norm === "on" && CALLING.has(tokens[from - 2]?.norm ?? ""));
const CALLING = set("blame responsibility called call calls calling prevailed prevail relied rely relies leaned lean");
