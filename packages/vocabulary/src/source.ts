import { z } from "zod";

/** Who stands behind a feed: what a reader must know to weigh what it says. */
export const Source = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  name: z.string().min(1),
  /** ISO 3166 alpha-2 of the country it works from; null when it is of none. */
  country: z.string().length(2).nullable(),
  owner: z.string().nullable(),
  ownership: z.enum(["state", "public", "private", "party", "ngo", "intergovernmental", "unknown"]),
  /** `state`: speaks for a state; `party`: for a party to the conflict; `independent`: for neither. */
  affiliation: z.enum(["state", "party", "independent", "unknown"]),
  /** The side it belongs to when it belongs to one. */
  side: z.string().nullable(),
  /** NATO Admiralty source reliability, A to F; F is "not judged". */
  admiralty: z.enum(["A", "B", "C", "D", "E", "F"]),
  sample: z.boolean(),
});
export type Source = z.infer<typeof Source>;
