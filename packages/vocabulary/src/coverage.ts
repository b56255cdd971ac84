import { z } from "zod";
import { Id } from "./id.ts";
import { Instant } from "./instant.ts";

/** A part of the news that was read and cannot be read any more, or can be again. What an operator has to know: no news is not the same as not looking. */
export const CoverageEvent = z.object({
  id: Id,
  /** A language ("tr") or a dyad ("TR-RU"). */
  area: z.string(),
  kind: z.enum(["blind", "seeing"]),
  /** What a person reads, and can act on. */
  sentence: z.string(),
  at: Instant,
});
export type CoverageEvent = z.infer<typeof CoverageEvent>;
