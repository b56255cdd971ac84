import { z } from "zod";
import { renderText } from "../message/render-text.ts";
import type { Channel } from "./channel.ts";

export const LogSettings = z.strictObject({ kind: z.literal("log") });
export type LogSettings = z.infer<typeof LogSettings>;

/** Writes to the program's own log: for trying a rule out. */
export const log: Channel<LogSettings> = {
  kind: "log",
  settings: LogSettings,
  complete: (settings) => settings,
  describe: () => "log",
  address: () => "log",
  async send({ notification }, _settings, world) {
    const { id, key, message } = notification;
    world.log.info("alert", { notification: id, key, subject: message.subject, severity: message.severity, text: renderText(message) });
    return { kind: "delivered", answer: "logged" };
  },
};
