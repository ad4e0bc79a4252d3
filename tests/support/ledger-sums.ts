import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { saveSetting } from "#app/platform/settings.server.ts";
import { sumUpLedger } from "#app/reporting/commands/sum-up-ledger.server.ts";

export const timeZone = "Europe/Berlin";
export const start = Temporal.Instant.from("2025-01-30T22:30:00Z");
/** Everything but the latest moment is summed up: nothing else is running here. */
export const sumUp = (now: Temporal.Instant) => sumUpLedger({ now, settleMinutes: 0 });

export async function sumOfEntries(): Promise<number> {
  const { rows } = await sql<{ points: number }>`
    select coalesce(sum(points), 0)::bigint as points from points_entry
     where account in ('pending', 'available', 'held')`.execute(database());
  return rows[0]!.points;
}

export function grantOf(memberId: string, points: number, now: Temporal.Instant) {
  return {
    memberId,
    points,
    reason: "Thank you",
    grantedBy: { id: memberId, name: "Ella" },
    requestKey: randomUUID(),
    now,
  };
}

export async function setProgramme(value: Partial<Settings["programme"]>): Promise<void> {
  await inTransaction((trx) =>
    saveSetting(trx, {
      key: "programme",
      value: { timeZone, ...value },
      updatedBy: null,
      now: start,
    }),
  );
}
