import type { Handler } from "#app/platform/events.server.ts";
import { mailStatement } from "../commands/mail-statement.server.ts";

/** Whoever is restricted is told why, wherever they are. */
export const mailStatementOfReasons: Handler<"measure.taken"> = {
  name: "moderation/mail-statement-of-reasons",
  handle: (trx, { payload }) => mailStatement(trx, payload.statementId),
};
