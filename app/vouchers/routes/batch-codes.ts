import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStepUp } from "#app/accounts/viewer.server.ts";
import { now } from "#app/platform/clock.ts";
import { csvFile } from "#app/platform/csv.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { z } from "#app/platform/forms/zod.ts";
import { noteExport } from "../commands/note-export.server.ts";
import { findBatch, listBatchCodes } from "../queries/find-batch.server.ts";
import { lastMomentOf } from "../rules/voucher-state.ts";

const perStep = 2_000;

/** Every code of a batch in clear, as CSV; who took it is in the audit log. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const { member } = await requireStepUp(context, "vouchers.manage");
  const id = z.uuid().safeParse(params.id);
  const batch = id.success ? await findBatch(database(), id.data) : undefined;
  // Codes that belong to members are theirs: nobody takes them along.
  if (!batch || batch.isForSegment) throw new Response("Not Found", { status: 404 });
  const by = { id: member.id, name: member.displayName };
  await inTransaction((trx) => noteExport(trx, { batch, by, now: now() }));
  return csvFile({
    name: `codes-${batch.name}.csv`,
    head: ["code", "campaign", "batch", "valid_from", "valid_until", "state"],
    rows: listRows(batch),
  });
}

async function* listRows({
  id,
  name,
  campaignName,
}: NonNullable<Awaited<ReturnType<typeof findBatch>>>) {
  for (let after: string | null = null; ; ) {
    const rows = await listBatchCodes(database(), { batchId: id, after, limit: perStep });
    if (rows.length === 0) return;
    yield rows.map(({ code, validFrom, expiresAt, withdrawnAt, redeemedAt }) => [
      code,
      campaignName,
      name,
      validFrom,
      expiresAt ? lastMomentOf(expiresAt) : null,
      redeemedAt ? "used" : withdrawnAt ? "withdrawn" : "open",
    ]);
    after = rows.at(-1)!.id;
  }
}
