import { randomUUID } from "node:crypto";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { startBatch } from "#app/vouchers/commands/start-batch.server.ts";
import { workThroughBatch } from "#app/vouchers/commands/work-through-batch.server.ts";
import { mostCodes } from "#app/vouchers/rules/batch.ts";

/** Seconds that the job takes for the largest batch of codes. */
export async function measureBatch(): Promise<number> {
  const by = await database()
    .selectFrom("member")
    .select(["id", "displayName as name"])
    .limit(1)
    .executeTakeFirstOrThrow();
  const { id: campaignId } = await database()
    .selectFrom("voucherCampaign")
    .select("id")
    .where("origin", "=", "staff")
    .limit(1)
    .executeTakeFirstOrThrow();
  const batchId = randomUUID();
  const wish = { codes: mostCodes };
  await inTransaction((trx) =>
    startBatch(trx, { batchId, campaignId, name: "Bench", wish, by, now: now() }),
  );
  const started = performance.now();
  await workThroughBatch({ batchId, now });
  return (performance.now() - started) / 1_000;
}
