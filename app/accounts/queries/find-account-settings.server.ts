import { sql } from "kysely";
import { database } from "#app/platform/db.server.ts";

/** Address, language and ways to sign in of one member, with an address that waits to be confirmed. */
export async function findAccountSettings(memberId: string, now: Temporal.Instant) {
  const [account, pending] = await Promise.all([
    database()
      .selectFrom("member")
      .leftJoin("totpFactor", "totpFactor.memberId", "member.id")
      .select((eb) => [
        "email",
        "language",
        "formOfAddress",
        "timeZone",
        "theme",
        eb("passwordHash", "is not", null).$castTo<boolean>().as("hasPassword"),
        eb("totpFactor.confirmedAt", "is not", null).$castTo<boolean>().as("hasSecondFactor"),
      ])
      .where("member.id", "=", memberId)
      .executeTakeFirstOrThrow(),
    database()
      .selectFrom("accountToken")
      .select(sql<string>`payload ->> 'email'`.as("email"))
      .where("memberId", "=", memberId)
      .where("purpose", "=", "change-address")
      .where("usedAt", "is", null)
      .where("expiresAt", ">", now.toString())
      .orderBy("createdAt", "desc")
      .executeTakeFirst(),
  ]);
  return { ...account, email: account.email ?? "", pendingEmail: pending?.email ?? null };
}
