import { failed, kept, type Outcome, problem, type World } from "@orontes/vocabulary";
import { z } from "zod";

interface Revealed {
  reveal(): string;
}

/** An endpoint that speaks the OpenAI chat protocol: hosted, or a model on a machine of one's own. */
export interface ModelSettings {
  /** Up to and with the version: `https://models.example/v1`. */
  readonly url: string;
  readonly name: string;
  readonly key: Revealed | null;
  /** All articles of a day (UTC) together never cost more tokens than this. */
  readonly tokensADay: number;
}

export interface ModelAnswer {
  readonly content: string;
  /** What the endpoint counted; null when it does not say. */
  readonly tokens: number | null;
}

const Answer = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullish() }) })).min(1),
  usage: z.object({ total_tokens: z.number().int().nonnegative() }).nullish(),
});
const LIMITS = { totalMs: 60_000, headersMs: 60_000, maxBytes: 512 * 1024 };

/** One question, one answer. The key goes into a header and nowhere else. */
export async function askModel(
  settings: ModelSettings,
  messages: readonly { readonly role: "system" | "user"; readonly content: string }[],
  mostTokens: number,
  { network }: Pick<World, "network">,
): Promise<Outcome<ModelAnswer>> {
  const result = await network.request({
    url: `${settings.url.replace(/\/+$/, "")}/chat/completions`,
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      ...(settings.key === null ? {} : { authorization: `Bearer ${settings.key.reveal()}` }),
    },
    body: JSON.stringify({
      model: settings.name,
      messages,
      temperature: 0,
      max_tokens: mostTokens,
      response_format: { type: "json_object" },
    }),
    purpose: "model",
    limits: LIMITS,
  });
  if (result.kind === "trouble") return failed(result.problem);
  if (result.status === 429 || result.status === 503) return failed(problem("http-busy", { detail: "the model's endpoint" }));
  if (result.status !== 200) return failed(problem("http-error", { detail: `the model's endpoint answered HTTP ${result.status}` }));
  const parsed = Answer.safeParse(jsonOf(new TextDecoder().decode(result.body)));
  if (!parsed.success) return failed(problem("invalid-record", { detail: "The model's endpoint does not answer in the chat protocol." }));
  return kept({ content: parsed.data.choices[0]?.message.content ?? "", tokens: parsed.data.usage?.total_tokens ?? null });
}

/** The value, or undefined for what is no JSON. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
