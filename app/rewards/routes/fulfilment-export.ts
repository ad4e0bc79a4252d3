import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireStepUp } from "#app/accounts/viewer.server.ts";
import { now } from "#app/platform/clock.ts";
import { exportFulfilment } from "../commands/export-fulfilment.server.ts";
import { readFulfilmentFilter } from "../fulfilment-filter.server.ts";

/** The board with addresses as CSV, after a fresh proof of the second factor. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { member, language } = await requireStepUp(context, "rewards.fulfil");
  const by = { id: member.id, name: member.displayName };
  const filter = readFulfilmentFilter(context.url);
  return exportFulfilment({ filter, language, by, now: now() });
}
