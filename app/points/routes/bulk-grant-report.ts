import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStepUp } from "#app/accounts/viewer.server.ts";
import { csvFile } from "#app/platform/csv.ts";
import { database } from "#app/platform/db.server.ts";
import { findBulkGrant, listBulkGrantRows } from "../queries/find-bulk-grant.server.ts";

const batchLength = 1_000;

/** Every row of a bulk grant with what became of it, as CSV. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  await requireStepUp(context, "points.grant");
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(params.id ?? "");
  const grant = isId ? await findBulkGrant(database(), params.id!) : undefined;
  if (!grant) throw new Response("Not Found", { status: 404 });
  return csvFile({
    name: `bulk-grant-${grant.id}.csv`,
    head: ["row", "named_as", "member_number", "member", "points", "reason", "outcome", "why"],
    rows: listRows(grant.id),
  });
}

async function* listRows(id: string) {
  for (let after = 0; ; ) {
    const rows = await listBulkGrantRows(database(), { id, after, limit: batchLength });
    if (rows.length === 0) return;
    yield rows.map((row) => [
      row.rowNumber,
      row.namedAs,
      row.number,
      row.displayName,
      row.points,
      row.reason,
      row.outcome ?? "open",
      row.problem ?? row.failure,
    ]);
    after = rows.at(-1)!.rowNumber;
  }
}
