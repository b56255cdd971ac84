import { pathTables } from "./0001-path.ts";
import { coverageAndHubs } from "./0002-coverage-and-hubs.ts";
import { modelTokens } from "./0003-model-tokens.ts";

export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** In the order they are applied. Never edit one that was released; add the next. */
export const MIGRATIONS: readonly Migration[] = [
  { name: "0001-path", sql: pathTables },
  { name: "0002-coverage-and-hubs", sql: coverageAndHubs },
  { name: "0003-model-tokens", sql: modelTokens },
];
