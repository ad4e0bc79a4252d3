import { database, inTransaction } from "#app/platform/db.server.ts";
import { passwordFits } from "../passwords.server.ts";
import type { Role } from "../rules/capabilities.ts";
import { type Admission, admitMember } from "./admit-member.server.ts";
import { sendConfirmation } from "./send-confirmation.server.ts";

export type PasswordSignIn = Admission | { kind: "refused" } | { kind: "unconfirmed" };

/**
 * Checks address and password. A wrong password and an unknown address give the same answer after
 * the same work. Only who knows the password learns that the address is not confirmed yet; they get
 * a new mail for it, if `mayMail` allows one more.
 */
export async function signInWithPassword(
  { email, password, to }: { email: string; password: string; to: string },
  { mayMail, now }: { mayMail: () => Promise<boolean>; now: Temporal.Instant },
): Promise<PasswordSignIn> {
  const member = await database()
    .selectFrom("member")
    .select([
      "id",
      "email",
      "displayName",
      "language",
      "formOfAddress",
      "role",
      "passwordHash",
      "emailConfirmedAt",
    ])
    .where("email", "=", email)
    .where("closedAt", "is", null)
    .executeTakeFirst();
  const fits = await passwordFits(password, member?.passwordHash);
  if (!member || !fits) return { kind: "refused" };
  return inTransaction(async (trx) => {
    if (member.emailConfirmedAt)
      return admitMember(trx, { memberId: member.id, role: member.role as Role, to, now });
    const { displayName, passwordHash } = member;
    if (await mayMail())
      await sendConfirmation(trx, {
        member,
        payload: { displayName, passwordHash, newsletter: null },
        now,
      });
    return { kind: "unconfirmed" };
  });
}
