/** Written into every development, so that an answer can be replayed by the rules that gave it. */
export const EXTRACTOR = { name: "orontes-rules", version: "1" } as const;
