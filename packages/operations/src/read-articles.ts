import { createHash } from "node:crypto";
import { fetchPage, needsPage, readArticle } from "@orontes/feeds";
import { detectLanguage } from "@orontes/language";
import { type Claimed, claimItems, type ItemToRead, type ReadText, settleItem } from "@orontes/store";
import { kept, type Outcome } from "@orontes/vocabulary";
import { guarded, LEASE_MS, workOff } from "./in-turn.ts";
import type { Workplace } from "./workplace.ts";

const LEAST_TEXT_TO_DETECT = 80;

/** Reads the article of every new or changed item: its page when the feed carried only a teaser, else what the feed carried. */
export async function readArticles(workplace: Workplace, signal: AbortSignal): Promise<number> {
  return workOff(
    (limit) => claimItems(workplace.database, { limit, leaseMs: LEASE_MS }),
    async (claim) => {
      const outcome = await guarded(workplace, claim.id, () => readItem(workplace, claim, signal));
      if (outcome.kind === "failed" && outcome.problem.code === "aborted") return; // the lease runs out, the next run goes on
      await settleItem(workplace.database, claim, outcome, workplace.world.clock.now());
    },
    workplace.settings.concurrency * 2,
    signal,
  );
}

async function readItem({ world, robots }: Workplace, claim: Claimed<ItemToRead>, signal: AbortSignal): Promise<Outcome<ReadText>> {
  const { item, feed, source, articleId } = claim.record;
  const page = item.url !== null && needsPage(item) ? await fetchPage(item.url, world, { now: world.clock.now(), robots, signal }) : null;
  if (page?.kind === "failed" && page.problem.code === "aborted") return page;
  // A page that cannot be had now is asked for again when the feed carried nothing to read instead.
  const read = readArticle(item, page?.kind === "kept" ? page.value : null);
  if (read.kind !== "kept") return read.kind === "dropped" && page !== null && page.kind !== "kept" ? page : read;
  const { value } = read;
  const detected = value.text.length >= LEAST_TEXT_TO_DETECT ? detectLanguage(`${value.title}\n${value.text}`) : null;
  const lang = detected ?? value.declaredLang?.slice(0, 2) ?? feed.lang;
  return kept({
    article: {
      id: articleId ?? world.random.id("article"),
      sourceId: source.id,
      feedId: feed.id,
      url: value.url,
      title: value.title,
      text: value.text,
      lang,
      author: value.author,
      publishedAt:
        value.published === null
          ? null
          : value.published.precision === "instant"
            ? value.published.at
            : `${value.published.day}T00:00:00.000Z`,
      firstSeenAt: item.firstSeenAt,
      textFrom: value.textFrom,
      sample: source.sample,
    },
    canonicalUrl: value.url,
    fingerprint: value.fingerprint,
    contentHash: createHash("sha256").update(`${value.title}\u0000${value.text}`).digest("hex"),
  });
}
