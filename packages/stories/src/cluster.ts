import type { Theatre } from "@orontes/theatre";
import type { Development, Placement, Story } from "@orontes/vocabulary";
import { type GroupableArticle, NEARBY_DAYS, placeInStory } from "./place-in-story.ts";
import { profileOf } from "./profile.ts";
import type { TermCounts } from "./similarity.ts";

const DAY_MS = 86_400_000;
/** Bounds memory: stories older than the window are forgotten. */
const MOST_STORIES = 5000;

/** Groups articles in the order they come, in memory, by the very function that the pipeline uses. */
export function createClusterer(theatre: Theatre): (article: GroupableArticle, developments: readonly Development[]) => Placement {
  let open: Story[] = [];
  let begun = 0;
  const seen = new Map<string, number>();
  let texts = 0;
  const counts: TermCounts = {
    get texts() {
      return texts;
    },
    of: (term) => seen.get(term) ?? 0,
  };
  return (article, developments) => {
    const at = Date.parse(article.publishedAt ?? article.firstSeenAt);
    const nearby = open.filter((story) => Math.abs(Date.parse(story.lastSeenAt) - at) <= (NEARBY_DAYS + 1) * DAY_MS);
    const placement = placeInStory(
      { ...article, firstSeenAt: Number.isNaN(at) ? article.firstSeenAt : new Date(at).toISOString() },
      developments,
      nearby,
      { newStoryId: `story-${begun + 1}`, theatre, counts },
    );
    if (placement.relation === "new") begun++;
    open = [...open.filter((story) => story.id !== placement.story.id), placement.story].slice(-MOST_STORIES);
    texts++;
    for (const term of Object.keys(profileOf(article, developments, theatre).terms)) seen.set(term, (seen.get(term) ?? 0) + 1);
    return placement;
  };
}
