import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStepUp } from "#app/accounts/viewer.server.ts";
import { database } from "#app/platform/db.server.ts";
import { requireId } from "../object-id.server.ts";
import { findEuBatch } from "../statement-export.server.ts";

/** One file for the EU transparency database, after a fresh proof of the second factor. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  await requireStepUp(context, "statements.export");
  const found = await findEuBatch(database(), requireId(params.id));
  if (!found) throw new Response("Not Found", { status: 404 });
  return new Response(JSON.stringify(found.batch, null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="statements-${found.number}.json"`,
      "Cache-Control": "no-store",
    },
  });
}
