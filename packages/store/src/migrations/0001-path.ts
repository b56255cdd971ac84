/** The tables of the path, from source to delivery. SQL stays within PostgreSQL 15. */
export const pathTables = String.raw`
create table sources (
  id text primary key,
  record jsonb not null,
  sample boolean not null,
  created_at timestamptz not null default now()
);

create table feeds (
  id text primary key,
  source_id text not null references sources on delete cascade,
  url text not null unique,
  record jsonb not null,
  state jsonb not null,
  status text not null,
  host text not null,
  next_look_at timestamptz not null default '-infinity',
  host_waits_until timestamptz,
  claimed_until timestamptz,
  epoch integer not null default 0,
  tries integer not null default 0,
  created_at timestamptz not null default now()
);
create index feeds_due on feeds (next_look_at) where status not in ('paused');

create table feed_items (
  id text primary key,
  feed_id text not null references feeds on delete cascade,
  key text not null,
  content_hash text not null,
  record jsonb not null,
  first_seen_at timestamptz not null,
  first_look boolean not null,
  article_id text,
  state text not null default 'new',
  due_at timestamptz not null default '-infinity',
  claimed_until timestamptz,
  epoch integer not null default 0,
  tries integer not null default 0,
  unique (feed_id, key)
);
create index feed_items_due on feed_items (due_at, first_seen_at) where state = 'new';

create table articles (
  id text primary key,
  item_id text not null unique references feed_items on delete cascade,
  feed_id text not null references feeds on delete cascade,
  source_id text not null references sources on delete cascade,
  revision integer not null,
  url text,
  canonical_url text,
  title text not null,
  lang text,
  author text,
  published_at timestamptz,
  first_seen_at timestamptz not null,
  first_look boolean not null,
  text_from text not null,
  fingerprint text,
  duplicate_of text,
  sample boolean not null,
  relevance text,
  story_id text,
  state text not null default 'read',
  due_at timestamptz not null default '-infinity',
  claimed_until timestamptz,
  epoch integer not null default 0,
  tries integer not null default 0
);
create index articles_due on articles (state, due_at, first_seen_at) where state in ('read', 'extracted');
create index articles_fingerprint on articles (source_id, fingerprint);
create index articles_story on articles (story_id);

create table article_revisions (
  article_id text not null references articles on delete cascade,
  revision integer not null,
  title text not null,
  body text not null,
  content_hash text not null,
  seen_at timestamptz not null,
  primary key (article_id, revision)
);

create table article_texts (
  article_id text primary key references articles on delete cascade,
  lang text,
  body text not null,
  fts tsvector generated always as (
    to_tsvector(
      case lang
        when 'en' then 'english'::regconfig
        when 'tr' then 'turkish'::regconfig
        when 'ru' then 'russian'::regconfig
        when 'ar' then 'arabic'::regconfig
        else 'simple'::regconfig
      end,
      body
    )
  ) stored
);
alter table article_texts alter column body set storage main;
alter table article_texts alter column fts set storage main;
alter table article_texts set (toast_tuple_target = 8160);
create index article_texts_fts on article_texts using gin (fts);

create table developments (
  id text primary key,
  seq bigint generated always as identity,
  article_id text not null references articles on delete cascade,
  revision integer not null,
  story_id text,
  source_id text not null,
  lang text,
  type text not null,
  family text not null,
  realis text not null,
  verification text not null,
  relevance text not null,
  severity smallint not null,
  dyads text[] not null,
  actors text[] not null,
  sides text[] not null,
  places text[] not null,
  countries text[] not null,
  killed integer,
  occurred_from text,
  occurred_to text,
  record jsonb not null,
  first_seen_at timestamptz not null,
  valid_from timestamptz not null default now(),
  valid_to timestamptz
);
create index developments_newest on developments (first_seen_at desc, seq desc) where valid_to is null;
create index developments_type on developments (type, first_seen_at desc) where valid_to is null;
create index developments_actors on developments using gin (actors);
create index developments_places on developments using gin (places);
create index developments_article on developments (article_id);
create index developments_story on developments (story_id);

create table stories (
  id text primary key,
  version integer not null,
  record jsonb not null,
  profile jsonb not null,
  severity smallint not null,
  keys text[] not null,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null,
  seq bigint generated always as identity
);
create index stories_newest on stories (last_seen_at desc, seq desc);
create index stories_keys on stories using gin (keys);

create table story_versions (
  story_id text not null references stories on delete cascade,
  version integer not null,
  record jsonb not null,
  article_id text not null,
  revision integer not null,
  relation text not null,
  material boolean not null,
  changes jsonb not null,
  why jsonb not null,
  first_look boolean not null,
  at timestamptz not null,
  state text not null default 'grouped',
  due_at timestamptz not null default '-infinity',
  claimed_until timestamptz,
  epoch integer not null default 0,
  tries integer not null default 0,
  primary key (story_id, version)
);
create index story_versions_due on story_versions (due_at, at) where state = 'grouped';
create index story_versions_at on story_versions (at);

create table claims (
  id bigint generated always as identity primary key,
  story_id text not null references stories on delete cascade,
  field text not null,
  value jsonb not null,
  by text not null,
  side text,
  origin_id text not null,
  article_id text not null,
  development_id text not null,
  first_seen_at timestamptz not null,
  withdrawn_at timestamptz,
  stance text not null,
  unique (story_id, field, by, development_id, stance)
);

create table rules (
  id text primary key,
  tenant text not null default 'default',
  text text not null,
  canonical text not null,
  record jsonb not null,
  created_at timestamptz not null default now()
);

create table subscriptions (
  id text primary key,
  tenant text not null default 'default',
  name text not null,
  rule_id text not null references rules,
  record jsonb not null,
  channel jsonb not null,
  destination text not null,
  state text not null,
  state_reason text,
  snoozed_until timestamptz,
  failing_since timestamptz,
  last_digest_at timestamptz,
  unsubscribe_token text not null unique,
  created_at timestamptz not null default now(),
  seq bigint generated always as identity
);
create index subscriptions_active on subscriptions (tenant, state);

create table mutes (
  subscription_id text not null references subscriptions on delete cascade,
  story_id text not null,
  created_at timestamptz not null default now(),
  primary key (subscription_id, story_id)
);

create table matches (
  id text primary key,
  subscription_id text not null references subscriptions on delete cascade,
  rule_id text not null,
  story_id text not null,
  story_version integer not null,
  record jsonb not null,
  decision text not null,
  reason text,
  held_until timestamptz,
  released_by text,
  matched_at timestamptz not null,
  unique (subscription_id, story_id, story_version)
);
create index matches_held on matches (held_until) where decision = 'hold' and released_by is null;
create index matches_story on matches (story_id);
create index matches_subscription on matches (subscription_id, matched_at);

create table notifications (
  id text primary key,
  key text not null unique,
  tenant text not null default 'default',
  subscription_id text not null references subscriptions on delete cascade,
  subscription_ids text[] not null,
  destination text not null,
  story_id text,
  story_version integer,
  message jsonb not null,
  state text not null,
  reason text,
  due_at timestamptz not null,
  created_at timestamptz not null,
  delivered_at timestamptz,
  claimed_until timestamptz,
  epoch integer not null default 0,
  tries integer not null default 0,
  seq bigint generated always as identity
);
create index notifications_due on notifications (due_at, seq) where state in ('ready', 'retry', 'held');
create index notifications_destination on notifications (destination, story_id, story_version);
create index notifications_subscription on notifications (subscription_id, created_at desc);

create table attempts (
  id bigint generated always as identity primary key,
  notification_id text not null references notifications on delete cascade,
  number integer not null,
  at timestamptz not null,
  ms integer not null,
  outcome text not null,
  answer text not null
);
create index attempts_notification on attempts (notification_id);

create table ledger (
  id bigint generated always as identity primary key,
  record_id text not null,
  step text not null,
  outcome text not null,
  code text,
  detail text,
  at timestamptz not null default now()
);
create index ledger_record on ledger (record_id, id);

create table job_leases (
  job text primary key,
  holder text not null,
  epoch integer not null,
  expires_at timestamptz not null
);

create table job_runs (
  run_id text primary key,
  job text not null,
  summary jsonb not null,
  exit_code integer not null,
  ended_at timestamptz not null default now()
);
create index job_runs_newest on job_runs (job, ended_at desc);

create table api_keys (
  id text primary key,
  tenant text not null default 'default',
  name text not null,
  prefix text not null unique,
  hash text not null,
  scopes text[] not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz,
  last_used_at timestamptz
);

create table notes (
  key text primary key,
  value jsonb not null
);
`;
