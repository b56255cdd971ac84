import { openDatabase } from "@orontes/store";
import { turkeyRussiaSyria } from "@orontes/theatre";
import { failed, kept, type Outcome, problem, type World } from "@orontes/vocabulary";
import type { ModelSettings } from "./second-opinion/ask-model.ts";
import type { Sealer, Workplace } from "./workplace.ts";

interface Revealed {
  reveal(): string;
}

/** The settings that opening needs; `runtime`'s configuration is one. */
export interface OpenSettings {
  readonly database: { readonly url: Revealed | null; readonly directUrl: Revealed | null };
  readonly dataDir: string;
  readonly api: { readonly publicUrl: string; readonly isReachable: boolean };
  readonly model: ModelSettings | null;
  readonly mail: { readonly from: string | null };
  readonly network: { readonly concurrency: number };
}

export interface OpenOptions {
  readonly sealer: Sealer;
  readonly version: string;
  /** Bring the schema up to date first. Scheduled jobs do not: `orontes migrate` does, once. */
  readonly migrate: boolean;
  readonly connections?: number;
}

/** Opens the database and lays out everything that operations need. Close it by `workplace.database.close()`. */
export async function openWorkplace(
  settings: OpenSettings,
  world: World,
  { sealer, version, migrate, connections }: OpenOptions,
): Promise<Outcome<Workplace>> {
  const embedded = settings.database.url === null;
  const opened = await openDatabase(
    {
      url: settings.database.url?.reveal() ?? null,
      directUrl: settings.database.directUrl?.reveal() ?? null,
      dataDir: settings.dataDir,
      ...(connections === undefined ? {} : { connections }),
      onTrouble: (error) => world.log.warn("database.connection", { message: error.message }),
    },
    world.clock,
  );
  if (opened.kind !== "kept") return opened;
  const database = opened.value;
  if (migrate || embedded) {
    const migrated = await database.migrate();
    if (migrated.kind !== "kept") {
      await database.close();
      return migrated;
    }
  }
  const status = await database.schemaStatus();
  if (status.kind === "behind") {
    await database.close();
    return failed(problem("schema-behind", { detail: `Missing: ${status.missing.join(", ")}.` }));
  }
  return kept({
    database,
    world,
    theatre: turkeyRussiaSyria,
    sealer,
    robots: new Map(),
    settings: {
      publicUrl: settings.api.publicUrl,
      isReachable: settings.api.isReachable,
      mailFrom: settings.mail.from,
      model: settings.model,
      concurrency: settings.network.concurrency,
      version,
    },
  });
}
