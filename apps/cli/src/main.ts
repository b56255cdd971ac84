import { EXIT } from "@orontes/vocabulary";
import { VERSION } from "@orontes/runtime";
import { Command } from "commander";
import { askCommands } from "./commands/ask.ts";
import { evalCommand } from "./commands/eval.ts";
import { houseCommands } from "./commands/house.ts";
import { jobCommands } from "./commands/jobs.ts";
import { ruleCommands } from "./commands/rules.ts";
import { sourceCommands } from "./commands/sources.ts";
import { startCommand } from "./commands/start.ts";
import { textCommands } from "./commands/texts.ts";

// Whoever reads us may have read enough: `orontes developments | head` is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT.done);
  throw error;
});

const program = new Command("orontes")
  .description("Reads the news of a conflict and says what happened, who says so and how sure.")
  .version(VERSION)
  .showHelpAfterError("(`orontes --help` lists every command)")
  .showSuggestionAfterError(true)
  .configureHelp({ sortSubcommands: true })
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? EXIT.done : EXIT.usage);
  });

for (const addTo of [startCommand, jobCommands, askCommands, sourceCommands, ruleCommands, textCommands, evalCommand, houseCommands])
  addTo(program);
await program.parseAsync(process.argv);
