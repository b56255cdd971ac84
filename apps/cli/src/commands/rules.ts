import {
  attemptsOf,
  changeSubscription,
  checkRule,
  defaultTheatre,
  listOutbox,
  listSubscriptions,
  previewRule,
  removeSubscription,
  replayNotification,
  subscribe,
} from "@orontes/operations";
import { sayProblem } from "@orontes/runtime";
import { DeliveryState, EXIT, type Problem, SubscriptionInput } from "@orontes/vocabulary";
import type { Command } from "commander";
import { headline, safe, table } from "../show.ts";
import { withWorkplace } from "../with-workplace.ts";

const DAY_MS = 86_400_000;

export function ruleCommands(program: Command): void {
  const rule = program.command("rule").description("what an alert asks for");
  rule
    .command("check")
    .argument("<rule>")
    .description("compile a rule and show it in its canonical form")
    .action((text: string) => {
      const outcome = checkRule(text, { theatre: defaultTheatre });
      if (outcome.kind === "kept") process.stdout.write(`${outcome.value.canonical}\n`);
      else if (outcome.kind === "failed") {
        process.stderr.write(pointAt(text, outcome.problem));
        process.exitCode = EXIT.failedCheck;
      }
    });
  rule
    .command("backtest")
    .argument("<rule>")
    .description("what a rule would have sent, and what it nearly matched")
    .option("--days <n>", "how far back", "7")
    .option("--json", "JSON")
    .action((text: string, { days, json }: { days: string; json?: boolean }) =>
      withWorkplace(async ({ house, workplace }) => {
        const until = house.world.clock.now();
        const outcome = await previewRule(workplace, text, new Date(until.getTime() - (Number(days) || 7) * DAY_MS), until);
        if (outcome.kind === "failed") house.tell(pointAt(text, outcome.problem));
        if (outcome.kind !== "kept") return EXIT.failedCheck;
        if (json === true) house.print(JSON.stringify(outcome.value));
        else {
          house.print(`${outcome.value.alerts_per_day.toFixed(2)} alerts a day`);
          for (const { development, why } of outcome.value.matches)
            house.print(
              `  ✓ ${safe(headline(development))}\n      ${why.map((one) => `${one.clause}: ${safe(one.text)}`).join("\n      ")}`,
            );
          for (const { development, failing } of outcome.value.near_misses)
            house.print(`  ✗ ${safe(headline(development))} – missed by ${failing}`);
        }
        return EXIT.done;
      }),
    );

  const subscriptions = program.command("subscriptions").description("who is told of what");
  subscriptions
    .command("list")
    .option("--json", "JSON")
    .action(({ json }: { json?: boolean }) =>
      withWorkplace(async ({ house, workplace }) => {
        const all = await listSubscriptions(workplace);
        if (json === true) house.print(JSON.stringify(all));
        else
          house.print(
            table(
              ["id", "name", "rule", "channel", "cadence", "state"],
              all.map((one) => [
                one.id,
                one.name,
                one.rule,
                one.channel.description,
                one.cadence,
                one.stateReason === null ? one.state : `${one.state}: ${one.stateReason}`,
              ]),
            ),
          );
        return EXIT.done;
      }),
    );
  subscriptions
    .command("add")
    .requiredOption("--name <name>")
    .requiredOption("--rule <rule>")
    .requiredOption("--channel <kind>", "log, webhook or email")
    .option("--url <url>", "for webhook")
    .option("--to <address>", "for email")
    .option("--cadence <cadence>", "instant, hourly, daily or weekly", "instant")
    .option("--min-severity <n>", "1 to 5", "1")
    .action((given: { name: string; rule: string; channel: string; url?: string; to?: string; cadence: string; minSeverity: string }) =>
      withWorkplace(async ({ house, workplace }) => {
        const parsed = SubscriptionInput.safeParse({
          name: given.name,
          rule: given.rule,
          cadence: given.cadence,
          minSeverity: Number(given.minSeverity),
          channel: {
            kind: given.channel,
            ...(given.url === undefined ? {} : { url: given.url }),
            ...(given.to === undefined ? {} : { to: given.to }),
          },
        });
        if (!parsed.success) {
          for (const issue of parsed.error.issues) house.tell(`${issue.path.join(".")}: ${issue.message}`);
          return EXIT.usage;
        }
        const outcome = await subscribe(workplace, parsed.data);
        if (outcome.kind === "failed")
          house.tell(outcome.problem.code === "invalid-rule" ? pointAt(given.rule, outcome.problem) : sayProblem(outcome.problem));
        if (outcome.kind !== "kept") return EXIT.failedCheck;
        house.print(JSON.stringify(outcome.value));
        return EXIT.done;
      }),
    );
  for (const [verb, state] of [
    ["pause", "paused"],
    ["resume", "active"],
  ] as const) {
    subscriptions
      .command(verb)
      .argument("<id>")
      .action((id: string) =>
        withWorkplace(async ({ house, workplace }) =>
          found(await changeSubscription(workplace, id, { state, stateReason: null }), house.tell, `subscription ${id}`),
        ),
      );
  }
  subscriptions
    .command("remove")
    .argument("<id>")
    .action((id: string) =>
      withWorkplace(async ({ house, workplace }) => found(await removeSubscription(workplace, id), house.tell, `subscription ${id}`)),
    );

  const outbox = program.command("outbox").description("what was said, and what waits to be");
  outbox
    .command("list")
    .option("--state <state>", DeliveryState.options.join(", "))
    .option("--limit <n>", "how many", "20")
    .option("--json", "JSON")
    .action(({ state, limit, json }: { state?: string; limit: string; json?: boolean }) =>
      withWorkplace(async ({ house, workplace }) => {
        const wanted = DeliveryState.optional().safeParse(state);
        if (!wanted.success) {
          house.tell(`--state is one of ${DeliveryState.options.join(", ")}.`);
          return EXIT.usage;
        }
        const rows = await listOutbox(workplace, wanted.data, Math.min(Number(limit) || 20, 500));
        if (json === true) house.print(JSON.stringify(rows));
        else
          house.print(
            table(
              ["id", "state", "tries", "due", "subject"],
              rows.map((row) => [
                row.notification.id,
                row.state,
                String(row.tries),
                row.dueAt.slice(0, 19),
                row.notification.message.subject,
              ]),
            ),
          );
        return EXIT.done;
      }),
    );
  outbox
    .command("show")
    .argument("<id>")
    .description("every attempt to deliver one notification")
    .action((id: string) =>
      withWorkplace(async ({ house, workplace }) => {
        for (const attempt of await attemptsOf(workplace, id)) house.print(JSON.stringify(attempt));
        return EXIT.done;
      }),
    );
  outbox
    .command("replay")
    .argument("<id>")
    .description("send a notification once more, under its old key")
    .action((id: string) =>
      withWorkplace(async ({ house, workplace }) =>
        found(await replayNotification(workplace, id), house.tell, `notification ${id} that is not being sent`),
      ),
    );
}

function found(done: boolean, tell: (line: string) => void, what: string): number {
  if (!done) tell(`There is no ${what}.`);
  return done ? EXIT.done : EXIT.failedCheck;
}

/** The rule with a mark under the place where it breaks. */
function pointAt(text: string, problem: Problem): string {
  const mark = typeof problem.at === "number" ? `\n  ${text}\n  ${" ".repeat(Math.min(problem.at, text.length))}^` : "";
  return `${sayProblem(problem)}${mark}\n`;
}
