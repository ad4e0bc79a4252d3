import { recordConsent } from "#app/accounts/commands/record-consent.server.ts";
import type { ConsentEvidence } from "#app/accounts/rules/tokens.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";

/**
 * Begins or ends the weekly summary of a member, with a consent that proves it; the first comes a
 * week later at the earliest. Saying the same again changes and records nothing.
 */
export async function chooseDigest(
  trx: Transaction<Database>,
  {
    memberId,
    wanted,
    evidence = { form: "settings", requestId: "", ipPrefix: "" },
    now,
  }: { memberId: string; wanted: boolean; evidence?: ConsentEvidence; now: Temporal.Instant },
): Promise<void> {
  const isChanged = wanted ? await begin(trx, { memberId, now }) : await end(trx, memberId);
  if (!isChanged) return;
  const state = wanted ? "granted" : "withdrawn";
  await recordConsent(trx, { memberId, purpose: "digest", state, evidence, now });
}

async function begin(
  trx: Transaction<Database>,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<boolean> {
  const begun = await trx
    .insertInto("digestSubscription")
    .values({ memberId, subscribedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("memberId")
    .executeTakeFirst();
  return begun !== undefined;
}

async function end(trx: Transaction<Database>, memberId: string): Promise<boolean> {
  const ended = await trx
    .deleteFrom("digestSubscription")
    .where("memberId", "=", memberId)
    .returning("memberId")
    .executeTakeFirst();
  return ended !== undefined;
}
