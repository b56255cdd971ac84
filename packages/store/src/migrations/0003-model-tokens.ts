/** What the second opinion of a model has cost, by day (UTC). */
export const modelTokens = `
create table model_tokens (
  day date primary key,
  tokens bigint not null
);
`;
