import {
  countRows,
  createKey,
  embeddedStatus,
  listKeys,
  openWorkplace,
  removeKey,
  type Scope,
  SCOPES,
  stopEmbedded,
} from "@orontes/operations";
import { dumpConfiguration, proveGuard, runProgram, sayProblem, VERSION } from "@orontes/runtime";
import { EXIT } from "@orontes/vocabulary";
import type { Command } from "commander";
import picocolors from "picocolors";
import { table } from "../show.ts";
import { withWorkplace } from "../with-workplace.ts";

export function houseCommands(program: Command): void {
  const db = program.command("db").description("the embedded PostgreSQL");
  db.command("status").action(() =>
    runProgram(async ({ configuration, print }) => {
      if (configuration.database.url !== null) print("DATABASE_URL is set; no database is embedded.");
      else print(JSON.stringify(await embeddedStatus(configuration.dataDir)));
      return EXIT.done;
    }),
  );
  db.command("url")
    .description("where psql finds it")
    .action(() =>
      runProgram(async ({ configuration, print }) => {
        print((await embeddedStatus(configuration.dataDir)).url);
        return EXIT.done;
      }),
    );
  db.command("stop")
    .description("stop it, whoever uses it")
    .action(() =>
      runProgram(async ({ configuration, world, tell }) => {
        tell((await stopEmbedded(configuration.dataDir, world.clock)) ? "Stopped." : "It was not running.");
        return EXIT.done;
      }),
    );
  db.command("start")
    .description("start it, bring its schema up to date, and leave it to the next command")
    .action(() =>
      withWorkplace(
        async ({ house, workplace }) => {
          house.tell(`${workplace.database.name} works.`);
          return EXIT.done;
        },
        { migrate: true },
      ),
    );

  program
    .command("doctor")
    .description("say what is wrong and how to mend it")
    .action(() =>
      runProgram(async (house) => {
        const { configuration, world, print } = house;
        let wrong = 0;
        const say = (ok: boolean, text: string): void => {
          if (!ok) wrong++;
          print(`${ok ? picocolors.green("✓") : picocolors.red("✗")} ${text}`);
        };
        say(true, `Node ${process.versions.node}, Orontes ${VERSION}`);
        const leak = await proveGuard(world.network, configuration.network.allow);
        say(leak === null, leak === null ? "Private addresses are refused." : sayProblem(leak));
        say(
          configuration.mail.smtpUrl !== null || configuration.mail.from === null,
          configuration.mail.smtpUrl === null
            ? "No mail is set up; alerts by email need ORONTES_SMTP_URL and ORONTES_MAIL_FROM."
            : "Mail is set up.",
        );
        const opened = await openWorkplace(configuration, world, { sealer: await house.seal(), version: VERSION, migrate: false });
        if (opened.kind !== "kept") {
          say(false, opened.kind === "failed" ? sayProblem(opened.problem) : "The database is not usable.");
          return EXIT.failedCheck;
        }
        const counts = await countRows(opened.value);
        say(
          true,
          `${opened.value.database.name}: ${counts["feeds"] ?? 0} feeds, ${counts["articles"] ?? 0} articles, ${counts["developments"] ?? 0} developments`,
        );
        say(
          (counts["articles parked"] ?? 0) + (counts["items parked"] ?? 0) === 0,
          `${(counts["articles parked"] ?? 0) + (counts["items parked"] ?? 0)} records are parked; \`orontes explain\` says why.`,
        );
        await opened.value.database.close();
        return wrong === 0 ? EXIT.done : EXIT.failedCheck;
      }),
    );

  program
    .command("healthcheck")
    .description("0 when the API answers")
    .action(() =>
      runProgram(
        async ({ configuration, world }) => {
          const { port } = configuration.api;
          const result = await world.network.request({
            url: `http://127.0.0.1:${port}/healthz`,
            method: "GET",
            headers: {},
            purpose: "discovery",
            limits: { totalMs: 4000, connectMs: 2000 },
          });
          return result.kind === "response" && result.status === 200 ? EXIT.done : EXIT.failedCheck;
        },
        ({ api }) => [{ host: "127.0.0.1", port: api.port }],
      ),
    );

  program
    .command("config")
    .description("the settings in force")
    .command("dump")
    .description("every setting, secrets masked")
    .action(() =>
      runProgram(async ({ configuration, print }) => {
        for (const [name, value] of Object.entries(dumpConfiguration(configuration))) print(`${name}=${value ?? ""}`);
        return EXIT.done;
      }),
    );

  const keys = program.command("keys").description("keys of the API");
  keys
    .command("create")
    .requiredOption("--name <name>")
    .option("--scopes <scopes>", `any of ${SCOPES.join(", ")}`, "read")
    .description("make a key; it is shown this once")
    .action(({ name, scopes }: { name: string; scopes: string }) =>
      withWorkplace(async ({ house, workplace }) => {
        const wanted = scopes.split(",").map((scope) => scope.trim());
        const known = wanted.filter((scope): scope is Scope => SCOPES.some((one) => one === scope));
        if (known.length !== wanted.length) {
          house.tell(`--scopes takes any of ${SCOPES.join(", ")}.`);
          return EXIT.usage;
        }
        house.print(JSON.stringify(await createKey(workplace, name, known)));
        return EXIT.done;
      }),
    );
  keys.command("list").action(() =>
    withWorkplace(async ({ house, workplace }) => {
      house.print(
        table(
          ["id", "name", "begins with", "scopes"],
          (await listKeys(workplace)).map((key) => [key.id, key.name, `orontes_${key.prefix}`, key.scopes.join(", ")]),
        ),
      );
      return EXIT.done;
    }),
  );
  keys
    .command("remove")
    .argument("<id>")
    .action((id: string) =>
      withWorkplace(async ({ house, workplace }) => {
        if (await removeKey(workplace, id)) return EXIT.done;
        house.tell(`There is no key ${id}.`);
        return EXIT.failedCheck;
      }),
    );

  program
    .command("version")
    .description("the version")
    .action(() => void process.stdout.write(`${VERSION}\n`));
}
