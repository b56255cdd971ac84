import type { Theatre } from "./theatre.ts";
import { turkeyRussiaSyria } from "./turkey-russia-syria/index.ts";

/** Every theatre there is. A new one is a folder beside this file and a line here. */
export const THEATRES: readonly Theatre[] = [turkeyRussiaSyria];
