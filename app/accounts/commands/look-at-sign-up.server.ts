import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import { findFormerRestriction } from "../queries/has-left-before.server.ts";
import { defaultSignUpGuard, noNeighbours, signsOfSignUp } from "../rules/sign-up-guard.ts";
import { noteSignUpTraces, type SignUpPlace } from "./note-sign-up-traces.server.ts";

/**
 * Lets a new account wait where its sign-up looks suspicious: it can sign in and read, and speaks
 * once somebody of the team has looked. Without a network or a place (an address from inside tells
 * none) only the mail address is looked at.
 */
export async function lookAtSignUp(
  trx: Transaction<Database>,
  {
    memberId,
    email,
    networkHash,
    place,
    now,
  }: {
    memberId: string;
    email: string;
    networkHash: Buffer | null;
    place: SignUpPlace | null;
    now: Temporal.Instant;
  },
): Promise<void> {
  // What was saved by an earlier version lacks what came since.
  const guard = { ...defaultSignUpGuard, ...(await findSetting(trx, "sign-up-guard")) };
  const since = now.subtract({ minutes: guard.withinMinutes });
  const earlier = networkHash ? await noteNetwork(trx, { memberId, networkHash, since, now }) : 0;
  const former = await findFormerRestriction(trx, email, now);
  const neighbours = place ? await noteSignUpTraces(trx, { memberId, place, now }) : noNeighbours;
  const reasons = signsOfSignUp({ email, earlier, former, neighbours }, guard);
  if (reasons.length === 0) return;
  await trx
    .insertInto("signUpHold")
    .values({ memberId, heldAt: now, reasons: json(reasons) as never })
    .execute();
}

/** How many signed up from the network since then, before this one. */
async function noteNetwork(
  trx: Transaction<Database>,
  {
    memberId,
    networkHash,
    since,
    now,
  }: {
    memberId: string;
    networkHash: Buffer;
    since: Temporal.Instant;
    now: Temporal.Instant;
  },
): Promise<number> {
  const { earlier } = await trx
    .selectFrom("signUpOrigin")
    .select((eb) => eb.fn.countAll<number>().as("earlier"))
    .where("networkHash", "=", networkHash)
    .where("signedUpAt", ">", since.toString())
    .executeTakeFirstOrThrow();
  await trx.insertInto("signUpOrigin").values({ memberId, networkHash, signedUpAt: now }).execute();
  return earlier;
}
