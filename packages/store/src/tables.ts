import { bigint, boolean, customType, date, integer, jsonb, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";

/** Instants as ISO 8601 text on our side and `timestamptz` on the other. */
const instant = customType<{ data: string; driverData: string | Date }>({
  dataType: () => "timestamptz",
  fromDriver: (value) => (value instanceof Date ? value.toISOString() : new Date(value).toISOString()),
});

/** The columns by which a row is claimed: until when (database clock), the epoch that fences late writers, and how often it was tried. */
const claim = {
  claimedUntil: instant("claimed_until"),
  epoch: integer("epoch").notNull().default(0),
  tries: integer("tries").notNull().default(0),
};

export const sources = pgTable("sources", {
  id: text("id").primaryKey(),
  record: jsonb("record").notNull(),
  sample: boolean("sample").notNull(),
  createdAt: instant("created_at").notNull(),
});

export const feeds = pgTable("feeds", {
  id: text("id").primaryKey(),
  sourceId: text("source_id").notNull(),
  url: text("url").notNull(),
  record: jsonb("record").notNull(),
  state: jsonb("state").notNull(),
  status: text("status").notNull(),
  host: text("host").notNull(),
  nextLookAt: instant("next_look_at").notNull(),
  hostWaitsUntil: instant("host_waits_until"),
  ...claim,
  createdAt: instant("created_at").notNull(),
});

export const feedItems = pgTable("feed_items", {
  id: text("id").primaryKey(),
  feedId: text("feed_id").notNull(),
  key: text("key").notNull(),
  contentHash: text("content_hash").notNull(),
  record: jsonb("record").notNull(),
  firstSeenAt: instant("first_seen_at").notNull(),
  firstLook: boolean("first_look").notNull(),
  articleId: text("article_id"),
  state: text("state").notNull(),
  dueAt: instant("due_at").notNull(),
  ...claim,
});

export const articles = pgTable("articles", {
  id: text("id").primaryKey(),
  itemId: text("item_id").notNull(),
  feedId: text("feed_id").notNull(),
  sourceId: text("source_id").notNull(),
  revision: integer("revision").notNull(),
  url: text("url"),
  canonicalUrl: text("canonical_url"),
  title: text("title").notNull(),
  lang: text("lang"),
  author: text("author"),
  publishedAt: instant("published_at"),
  firstSeenAt: instant("first_seen_at").notNull(),
  firstLook: boolean("first_look").notNull(),
  textFrom: text("text_from").notNull(),
  fingerprint: text("fingerprint"),
  duplicateOf: text("duplicate_of"),
  sample: boolean("sample").notNull(),
  relevance: text("relevance"),
  storyId: text("story_id"),
  state: text("state").notNull(),
  dueAt: instant("due_at").notNull(),
  ...claim,
});

export const articleRevisions = pgTable(
  "article_revisions",
  {
    articleId: text("article_id").notNull(),
    revision: integer("revision").notNull(),
    title: text("title").notNull(),
    body: text("body").notNull(),
    contentHash: text("content_hash").notNull(),
    seenAt: instant("seen_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.revision] })],
);

export const articleTexts = pgTable("article_texts", {
  articleId: text("article_id").primaryKey(),
  lang: text("lang"),
  body: text("body").notNull(),
});

export const developments = pgTable("developments", {
  id: text("id").primaryKey(),
  seq: bigint("seq", { mode: "number" }).generatedAlwaysAsIdentity(),
  articleId: text("article_id").notNull(),
  revision: integer("revision").notNull(),
  storyId: text("story_id"),
  sourceId: text("source_id").notNull(),
  lang: text("lang"),
  type: text("type").notNull(),
  family: text("family").notNull(),
  realis: text("realis").notNull(),
  verification: text("verification").notNull(),
  relevance: text("relevance").notNull(),
  severity: smallint("severity").notNull(),
  dyads: text("dyads").array().notNull(),
  actors: text("actors").array().notNull(),
  sides: text("sides").array().notNull(),
  places: text("places").array().notNull(),
  countries: text("countries").array().notNull(),
  killed: integer("killed"),
  occurredFrom: text("occurred_from"),
  occurredTo: text("occurred_to"),
  record: jsonb("record").notNull(),
  firstSeenAt: instant("first_seen_at").notNull(),
  validFrom: instant("valid_from").notNull(),
  validTo: instant("valid_to"),
});

export const stories = pgTable("stories", {
  id: text("id").primaryKey(),
  version: integer("version").notNull(),
  record: jsonb("record").notNull(),
  profile: jsonb("profile").notNull(),
  severity: smallint("severity").notNull(),
  keys: text("keys").array().notNull(),
  firstSeenAt: instant("first_seen_at").notNull(),
  lastSeenAt: instant("last_seen_at").notNull(),
  seq: bigint("seq", { mode: "number" }).generatedAlwaysAsIdentity(),
});

export const storyVersions = pgTable(
  "story_versions",
  {
    storyId: text("story_id").notNull(),
    version: integer("version").notNull(),
    record: jsonb("record").notNull(),
    articleId: text("article_id").notNull(),
    revision: integer("revision").notNull(),
    relation: text("relation").notNull(),
    material: boolean("material").notNull(),
    changes: jsonb("changes").notNull(),
    why: jsonb("why").notNull(),
    firstLook: boolean("first_look").notNull(),
    at: instant("at").notNull(),
    state: text("state").notNull(),
    dueAt: instant("due_at").notNull(),
    ...claim,
  },
  (table) => [primaryKey({ columns: [table.storyId, table.version] })],
);

export const claims = pgTable("claims", {
  id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().primaryKey(),
  storyId: text("story_id").notNull(),
  field: text("field").notNull(),
  value: jsonb("value").notNull(),
  by: text("by").notNull(),
  side: text("side"),
  originId: text("origin_id").notNull(),
  articleId: text("article_id").notNull(),
  developmentId: text("development_id").notNull(),
  firstSeenAt: instant("first_seen_at").notNull(),
  withdrawnAt: instant("withdrawn_at"),
  stance: text("stance").notNull(),
});

export const rules = pgTable("rules", {
  id: text("id").primaryKey(),
  tenant: text("tenant").notNull(),
  text: text("text").notNull(),
  canonical: text("canonical").notNull(),
  record: jsonb("record").notNull(),
  createdAt: instant("created_at").notNull(),
});

export const subscriptions = pgTable("subscriptions", {
  id: text("id").primaryKey(),
  tenant: text("tenant").notNull(),
  name: text("name").notNull(),
  ruleId: text("rule_id").notNull(),
  record: jsonb("record").notNull(),
  channel: jsonb("channel").notNull(),
  destination: text("destination").notNull(),
  state: text("state").notNull(),
  stateReason: text("state_reason"),
  snoozedUntil: instant("snoozed_until"),
  failingSince: instant("failing_since"),
  lastDigestAt: instant("last_digest_at"),
  unsubscribeToken: text("unsubscribe_token").notNull(),
  createdAt: instant("created_at").notNull(),
  seq: bigint("seq", { mode: "number" }).generatedAlwaysAsIdentity(),
});

export const mutes = pgTable(
  "mutes",
  {
    subscriptionId: text("subscription_id").notNull(),
    storyId: text("story_id").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.subscriptionId, table.storyId] })],
);

export const matches = pgTable("matches", {
  id: text("id").primaryKey(),
  subscriptionId: text("subscription_id").notNull(),
  ruleId: text("rule_id").notNull(),
  storyId: text("story_id").notNull(),
  storyVersion: integer("story_version").notNull(),
  record: jsonb("record").notNull(),
  decision: text("decision").notNull(),
  reason: text("reason"),
  heldUntil: instant("held_until"),
  releasedBy: text("released_by"),
  matchedAt: instant("matched_at").notNull(),
});

export const notifications = pgTable("notifications", {
  id: text("id").primaryKey(),
  key: text("key").notNull(),
  tenant: text("tenant").notNull(),
  subscriptionId: text("subscription_id").notNull(),
  subscriptionIds: text("subscription_ids").array().notNull(),
  destination: text("destination").notNull(),
  storyId: text("story_id"),
  storyVersion: integer("story_version"),
  message: jsonb("message").notNull(),
  state: text("state").notNull(),
  reason: text("reason"),
  dueAt: instant("due_at").notNull(),
  createdAt: instant("created_at").notNull(),
  deliveredAt: instant("delivered_at"),
  ...claim,
  seq: bigint("seq", { mode: "number" }).generatedAlwaysAsIdentity(),
});

export const attempts = pgTable("attempts", {
  id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().primaryKey(),
  notificationId: text("notification_id").notNull(),
  number: integer("number").notNull(),
  at: instant("at").notNull(),
  ms: integer("ms").notNull(),
  outcome: text("outcome").notNull(),
  answer: text("answer").notNull(),
});

export const ledger = pgTable("ledger", {
  id: bigint("id", { mode: "number" }).generatedAlwaysAsIdentity().primaryKey(),
  recordId: text("record_id").notNull(),
  step: text("step").notNull(),
  outcome: text("outcome").notNull(),
  code: text("code"),
  detail: text("detail"),
  at: instant("at").notNull(),
});

export const jobLeases = pgTable("job_leases", {
  job: text("job").primaryKey(),
  holder: text("holder").notNull(),
  epoch: integer("epoch").notNull(),
  expiresAt: instant("expires_at").notNull(),
});

export const jobRuns = pgTable("job_runs", {
  runId: text("run_id").primaryKey(),
  job: text("job").notNull(),
  summary: jsonb("summary").notNull(),
  exitCode: integer("exit_code").notNull(),
  endedAt: instant("ended_at").notNull(),
});

export const apiKeys = pgTable("api_keys", {
  id: text("id").primaryKey(),
  tenant: text("tenant").notNull(),
  name: text("name").notNull(),
  prefix: text("prefix").notNull(),
  hash: text("hash").notNull(),
  scopes: text("scopes").array().notNull(),
  createdAt: instant("created_at").notNull(),
  expiresAt: instant("expires_at"),
  lastUsedAt: instant("last_used_at"),
});

export const notes = pgTable("notes", { key: text("key").primaryKey(), value: jsonb("value").notNull() });

export const coverageEvents = pgTable("coverage_events", {
  seq: bigint("seq", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  id: text("id").notNull(),
  area: text("area").notNull(),
  kind: text("kind").notNull(),
  sentence: text("sentence").notNull(),
  at: instant("at").notNull(),
});

export const hubSubscriptions = pgTable("hub_subscriptions", {
  feedId: text("feed_id").primaryKey(),
  hub: text("hub").notNull(),
  topic: text("topic").notNull(),
  token: text("token").notNull(),
  sealedSecret: text("sealed_secret").notNull(),
  dueAt: instant("due_at").notNull().default("-infinity"),
  confirmedAt: instant("confirmed_at"),
  lastPushAt: instant("last_push_at"),
  trouble: text("trouble"),
});

export const modelTokens = pgTable("model_tokens", {
  day: date("day").primaryKey(),
  tokens: bigint("tokens", { mode: "number" }).notNull(),
});
