/** What was read and cannot be any more, and the hubs that tell when a feed has news. */
export const coverageAndHubs = `
create table coverage_events (
  seq bigint generated always as identity primary key,
  id text not null unique,
  area text not null,
  kind text not null,
  sentence text not null,
  at timestamptz not null
);
create index coverage_events_newest on coverage_events (area, seq desc);

create table hub_subscriptions (
  feed_id text primary key references feeds on delete cascade,
  hub text not null,
  topic text not null,
  token text not null unique,
  sealed_secret text not null,
  due_at timestamptz not null default '-infinity',
  confirmed_at timestamptz,
  last_push_at timestamptz,
  trouble text
);
create index hub_subscriptions_due on hub_subscriptions (due_at);
`;
