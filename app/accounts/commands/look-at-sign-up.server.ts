import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import { defaultSignUpGuard, signsOfSignUp } from "../rules/sign-up-guard.ts";

/**
 * Lets a new account wait where its sign-up looks suspicious: it can sign in and read, and speaks
 * once somebody of the team has looked.
 */
export async function lookAtSignUp(
  trx: Transaction<Database>,
  {
    memberId,
    email,
    networkHash,
    now,
  }: { memberId: string; email: string; networkHash: Buffer; now: Temporal.Instant },
): Promise<void> {
  const guard = (await findSetting(trx, "sign-up-guard")) ?? defaultSignUpGuard;
  const since = now.subtract({ minutes: guard.withinMinutes }).toString();
  const { earlier } = await trx
    .selectFrom("signUpOrigin")
    .select((eb) => eb.fn.countAll<number>().as("earlier"))
    .where("networkHash", "=", networkHash)
    .where("signedUpAt", ">", since)
    .executeTakeFirstOrThrow();
  await trx.insertInto("signUpOrigin").values({ memberId, networkHash, signedUpAt: now }).execute();
  const reasons = signsOfSignUp({ email, earlier }, guard);
  if (reasons.length === 0) return;
  await trx
    .insertInto("signUpHold")
    .values({ memberId, heldAt: now, reasons: json(reasons) as never })
    .execute();
}
