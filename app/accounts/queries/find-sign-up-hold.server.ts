import type { Reader } from "#app/platform/db.server.ts";
import type { SignUpSign } from "../rules/sign-up-guard.ts";

/** Since when and why a new account waits for a person to look; undefined for nearly everybody. */
export async function findSignUpHold(
  db: Reader,
  memberId: string,
): Promise<{ heldAt: string; reasons: SignUpSign[] } | undefined> {
  const hold = await db
    .selectFrom("signUpHold")
    .select(["heldAt", "reasons"])
    .where("memberId", "=", memberId)
    .where("decidedAt", "is", null)
    .executeTakeFirst();
  return hold && { heldAt: hold.heldAt, reasons: hold.reasons as unknown as SignUpSign[] };
}
