import { deliveryLagMs, feedLagMs } from "@orontes/store";
import type { Workplace } from "./workplace.ts";

/** Milliseconds by which the most overdue feed is late; null when none is due. */
export const ingestLag = ({ database }: Pick<Workplace, "database">): Promise<number | null> => feedLagMs(database.drizzle);

/** The same for the outbox. */
export const alertLag = ({ database }: Pick<Workplace, "database">): Promise<number | null> => deliveryLagMs(database.drizzle);
