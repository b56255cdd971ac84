import { bindChannel, canonicalRule, formatRule, parseRule, preview, type Preview, type Rule } from "@orontes/alerts";
import * as store from "@orontes/store";
import {
  type ChannelSettings,
  failed,
  kept,
  type Outcome,
  problem,
  type Subscription,
  type SubscriptionInput,
  type DeliveryState,
  type Attempt,
} from "@orontes/vocabulary";
import { type SealedChannel, sealChannel } from "./seal-channel.ts";
import { DEFAULT_TENANT, type Workplace } from "./workplace.ts";

/** A subscription as people see it: of its channel the kind and a description, never the address. */
export interface ShownSubscription extends Omit<Subscription, "channel"> {
  readonly channel: Pick<SealedChannel, "kind" | "description">;
}

export interface MadeSubscription {
  readonly subscription: ShownSubscription;
  /** With what the house made itself, such as a signing secret: shown this once. */
  readonly channelSettings: ChannelSettings;
}

/** Checks a rule: its canonical form, or where it breaks and what was probably meant. */
export function checkRule(text: string, { theatre }: Pick<Workplace, "theatre">): Outcome<{ rule: Rule; canonical: string }> {
  const parsed = parseRule(text, theatre);
  return parsed.kind === "kept" ? kept({ rule: parsed.value, canonical: formatRule(canonicalRule(parsed.value)) }) : parsed;
}

export async function subscribe(
  workplace: Workplace,
  input: SubscriptionInput,
  tenant = DEFAULT_TENANT,
): Promise<Outcome<MadeSubscription>> {
  const { database, world, sealer } = workplace;
  const rule = checkRule(input.rule, workplace);
  if (rule.kind === "failed") return failed({ ...rule.problem, ...(typeof rule.problem.at === "number" ? {} : { at: "/rule" }) });
  if (rule.kind !== "kept") return rule;
  const channel = bindChannel(input.channel);
  if (channel.kind === "failed")
    return failed({ ...channel.problem, at: `/channel${typeof channel.problem.at === "string" ? channel.problem.at : ""}` });
  if (channel.kind !== "kept") return channel;
  if (channel.value.kind === "email" && workplace.settings.mailFrom === null) {
    return failed(
      problem("channel-misconfigured", {
        at: "/channel/kind",
        detail: "No mail is set up here; set ORONTES_SMTP_URL and ORONTES_MAIL_FROM.",
      }),
    );
  }
  const id = world.random.id("subscription");
  const settings = channel.value.complete(world);
  const sealed = sealChannel(channel.value, settings, sealer, id);
  const subscription: Subscription = {
    ...input,
    id,
    ruleId: world.random.id("rule"),
    channel: sealed,
    state: "active",
    stateReason: null,
    snoozedUntil: null,
    createdAt: world.clock.now().toISOString(),
  };
  const token = Buffer.from(world.random.bytes(24)).toString("base64url");
  await store.saveSubscription(database, {
    subscription,
    tenant,
    rule: rule.value.rule,
    canonicalRule: rule.value.canonical,
    destination: `${tenant}:${channel.value.destination}`,
    unsubscribeToken: token,
  });
  return kept({ subscription: shown(subscription), channelSettings: settings });
}

function shown(subscription: Subscription): ShownSubscription {
  const { channel, ...rest } = subscription;
  return {
    ...rest,
    channel: { kind: channel.kind, description: typeof channel["description"] === "string" ? channel["description"] : channel.kind },
  };
}

export async function listSubscriptions({ database }: Pick<Workplace, "database">, tenant = DEFAULT_TENANT): Promise<ShownSubscription[]> {
  return (await store.listSubscriptions(database.drizzle, tenant)).map(({ subscription }) => shown(subscription));
}

export async function readSubscription(
  { database }: Pick<Workplace, "database">,
  id: string,
  tenant = DEFAULT_TENANT,
): Promise<ShownSubscription | undefined> {
  const found = await store.findSubscription(database.drizzle, tenant, id);
  return found === undefined ? undefined : shown(found.subscription);
}

export const removeSubscription = ({ database }: Pick<Workplace, "database">, id: string, tenant = DEFAULT_TENANT): Promise<boolean> =>
  store.removeSubscription(database, tenant, id);
export const changeSubscription = (
  { database }: Pick<Workplace, "database">,
  id: string,
  change: store.SubscriptionChange,
  tenant = DEFAULT_TENANT,
): Promise<boolean> => store.changeSubscription(database, tenant, id, change);
export const muteStory = (
  { database, world }: Pick<Workplace, "database" | "world">,
  id: string,
  storyId: string,
  tenant = DEFAULT_TENANT,
): Promise<boolean> => store.muteStory(database, tenant, id, storyId, world.clock.now());

/** Pauses the subscription that a mail's link names. Undefined when there is none. */
export async function unsubscribe({ database }: Pick<Workplace, "database">, token: string): Promise<string | undefined> {
  const found = await store.findByUnsubscribeToken(database.drizzle, token);
  if (found === undefined) return undefined;
  await store.changeSubscription(database, found.tenant, found.subscription.id, { state: "paused", stateReason: "unsubscribed" });
  return found.subscription.name;
}

/** Who an unsubscribe link belongs to; changes nothing. */
export async function whoUnsubscribes({ database }: Pick<Workplace, "database">, token: string): Promise<string | undefined> {
  return (await store.findByUnsubscribeToken(database.drizzle, token))?.subscription.name;
}

const MOST_VERSIONS = 5000;

/** What a rule would have sent in a time range, over the kept story versions and by the very steps of the live path. */
export async function previewRule(workplace: Workplace, text: string, since: Date, until: Date): Promise<Outcome<Preview>> {
  const rule = checkRule(text, workplace);
  if (rule.kind !== "kept") return rule;
  const versions = await store.versionsBetween(workplace.database.drizzle, since, until, MOST_VERSIONS);
  const subjects = versions.map(({ story, article, material, changes, firstLook, at }) => ({
    story,
    article: article.article,
    material,
    changes,
    firstLook,
    at,
  }));
  const subscription: Subscription = {
    id: "preview",
    ruleId: "preview",
    name: "preview",
    rule: text,
    channel: { kind: "log" },
    cadence: "instant",
    digestHour: 7,
    timeZone: "UTC",
    updates: "material",
    quietHours: null,
    minSeverity: 1,
    state: "active",
    stateReason: null,
    snoozedUntil: null,
    createdAt: since.toISOString(),
  };
  return kept(preview({ rule: rule.value.rule, subscription }, subjects, { since, until }, workplace.theatre));
}

export const listOutbox = (
  { database }: Pick<Workplace, "database">,
  state: DeliveryState | undefined,
  limit: number,
  tenant = DEFAULT_TENANT,
): Promise<store.OutboxRow[]> => store.listOutbox(database.drizzle, tenant, { ...(state === undefined ? {} : { state }), limit });
export const attemptsOf = ({ database }: Pick<Workplace, "database">, id: string): Promise<Attempt[]> =>
  store.attemptsOf(database.drizzle, id);
export const replayNotification = ({ database }: Pick<Workplace, "database">, id: string, tenant = DEFAULT_TENANT): Promise<boolean> =>
  store.replayNotification(database, tenant, id);
