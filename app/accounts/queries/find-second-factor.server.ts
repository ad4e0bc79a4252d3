import { database } from "#app/platform/db.server.ts";
import { unseal } from "#app/platform/secrets.server.ts";

export type SecondFactor =
  | { state: "none" }
  | { state: "begun"; secret: string }
  | { state: "confirmed"; confirmedAt: string; recoveryCodesLeft: number };

/** How far the member's second factor is; the secret can be read only until it is confirmed. */
export async function findSecondFactor(memberId: string): Promise<SecondFactor> {
  const factor = await database()
    .selectFrom("totpFactor")
    .select(["secretEncrypted", "confirmedAt"])
    .select((eb) =>
      eb
        .selectFrom("recoveryCode")
        .select((count) => count.fn.countAll<number>().as("left"))
        .where("recoveryCode.memberId", "=", memberId)
        .where("recoveryCode.usedAt", "is", null)
        .as("recoveryCodesLeft"),
    )
    .where("memberId", "=", memberId)
    .executeTakeFirst();
  if (!factor) return { state: "none" };
  const { confirmedAt, recoveryCodesLeft } = factor;
  if (!confirmedAt) return { state: "begun", secret: unseal("totp", factor.secretEncrypted) };
  return { state: "confirmed", confirmedAt, recoveryCodesLeft: recoveryCodesLeft ?? 0 };
}
