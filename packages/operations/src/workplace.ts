import type { RobotsMemory } from "@orontes/feeds";
import type { ModelSettings } from "./second-opinion/ask-model.ts";
import type { Database } from "@orontes/store";
import type { Theatre } from "@orontes/theatre";
import type { Outcome, World } from "@orontes/vocabulary";

/** Seals what must not be read at rest; `belongsTo` binds it to its place. */
export interface Sealer {
  close(text: string, belongsTo: string): string;
  open(sealed: string, belongsTo: string): Outcome<{ reveal(): string }>;
}

/** Everything that operations work with. Built once, by the program. */
export interface Workplace {
  readonly database: Database;
  readonly world: World;
  readonly theatre: Theatre;
  readonly sealer: Sealer;
  readonly robots: RobotsMemory;
  readonly settings: {
    readonly publicUrl: string;
    /** Whether others can reach `publicUrl`: only then are hubs asked to call. */
    readonly isReachable: boolean;
    readonly mailFrom: string | null;
    /** Who is asked for a second opinion; null for nobody. */
    readonly model: ModelSettings | null;
    /** Feeds and pages fetched at once. */
    readonly concurrency: number;
    readonly version: string;
  };
}

export const DEFAULT_TENANT = "default";
