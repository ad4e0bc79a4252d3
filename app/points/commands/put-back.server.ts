import { randomUUIDv7 } from "node:crypto";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { findProgramme } from "../queries/find-programme.server.ts";
import { graceUntil } from "../rules/expiry.ts";
import { type PutBackShare, planPutBack } from "../rules/put-back.ts";
import type { LockedLots } from "./lock-balance.server.ts";

/** Plans how points go back to their lots, by the programme's days of grace as they are now. */
export async function putBack(
  trx: Transaction<Database>,
  {
    balance,
    shares,
    now,
  }: { balance: LockedLots; shares: readonly PutBackShare[]; now: Temporal.Instant },
) {
  const { graceDays, timeZone } = await findProgramme(trx);
  const grace = graceUntil({ now, graceDays, timeZone });
  const { deficit } = balance;
  const plan = planPutBack({ deficit, shares, grace, now, newLotId: randomUUIDv7 });
  return { ...plan, newLots: plan.newLots.map((lot) => ({ ...lot, activatedAt: now })) };
}
