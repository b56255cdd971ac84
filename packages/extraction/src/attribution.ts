import type { Development, EventType } from "@orontes/vocabulary";
import { type ActorMention, changed } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { SPEECH } from "./role.ts";
import type { Article } from "./scene.ts";
import type { Sighting } from "./sighting.ts";

export interface Source {
  readonly attribution: Development["attribution"];
  /** The author tells that it was said: only the saying is somebody's own. */
  readonly isOwnSpeech: boolean;
}

/** Who says so: the one who speaks in a speech act, else whoever the sentence reports, else the author. */
export function sourceOf(sighting: Sighting, article: Article): Source {
  const { type, participants } = sighting;
  const hedges = hedgesOf(sighting.reading, article);
  const reported = reportedSpeaker(sighting, article);
  const own = SAYING.has(type) ? participants.find(({ role }) => role === "speaker" || role === "initiator") : undefined;
  // "Erdogan, the president, announced": one and the same.
  const isOwn = reported === null || reported.entityId === own?.entityId || reported.actor === null || reported.country === own?.country;
  if (own !== undefined && isOwn) {
    // "A source in the army called it": of the army, and nobody by name.
    const isSource = reported?.sector === "source" && !isStranger(reported.entityId);
    const kind = isSource ? "unnamed" : reported === null || reported.actor === null ? kindOfId(own.entityId, article) : kindOf(reported);
    return { attribution: { kind, entityId: own.entityId, name: own.name, hedges, chain: [] }, isOwnSpeech: true };
  }
  if (reported === null) return { attribution: { kind: "author", entityId: null, name: null, hedges, chain: [] }, isOwnSpeech: false };
  const { entityId, name } = reported;
  return { attribution: { kind: kindOf(reported), entityId, name, hedges, chain: [name] }, isOwnSpeech: false };
}

/** An assessment has a subject, not a speaker. */
const SAYING: ReadonlySet<EventType> = new Set([...SPEECH].filter((type) => type !== "assessment"));

/** "A monitor" is the one that the article names. */
function reportedSpeaker({ said }: Sighting, { pack, monitor }: Article): ActorMention | null {
  const speaker = said.report?.speaker ?? null;
  if (speaker === null || speaker.actor !== null || monitor === null) return speaker;
  const words = said.tokens.slice(Math.max(0, speaker.from - 1), speaker.to);
  return words.some(({ norm }) => pack.words.monitors?.has(norm) === true)
    ? changed(monitor, { from: speaker.from, to: speaker.to })
    : speaker;
}

type Kind = Development["attribution"]["kind"];

function kindOf({ sector, actor, entityId, ploverSector }: ActorMention): Kind {
  if (sector === "media" || actor?.kind === "media") return "media_outlet";
  if (isStranger(entityId)) return "named_source";
  if (actor?.kind === "monitor" || actor?.kind === "organisation") return ploverSector === "IGO" ? "official_statement" : "named_source";
  if (sector === "leader") return "named_source";
  if (sector === "source" || sector === "civilians" || (sector === "officials" && actor === null)) return "unnamed";
  return "official_statement";
}

function kindOfId(entityId: string, { theatre }: Article): Kind {
  const actor = theatre.actorById(entityId);
  if (entityId === "group.media") return "media_outlet";
  if (entityId === "group.civilians" || entityId === "group.source") return "unnamed";
  if (actor === undefined) return isStranger(entityId) ? "named_source" : "official_statement";
  if (actor.kind === "media") return "media_outlet";
  if (actor.kind === "person") return "named_source";
  return (actor.kind === "monitor" || actor.kind === "organisation") && actor.ploverSector !== "IGO"
    ? "named_source"
    : "official_statement";
}

/** Someone whom no dictionary knows, by name. */
const isStranger = (entityId: string): boolean => entityId.startsWith("person.");

const hedgesOf = (reading: Reading, { title, text }: Article): Development["attribution"]["hedges"] =>
  reading.hedges.map(({ from, to }) => {
    const start = reading.tokens[from]?.start ?? 0;
    const end = reading.tokens[to - 1]?.end ?? start + 1;
    const isTitle = reading.in === "title";
    return { start, end, text: (isTitle ? title : text).slice(start, end), ...(isTitle ? { in: "title" as const } : {}) };
  });
