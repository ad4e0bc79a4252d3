import type { Reader } from "#app/platform/db.server.ts";

/** Whether the member has a confirmed second factor. */
export async function hasSecondFactor(db: Reader, memberId: string): Promise<boolean> {
  const factor = await db
    .selectFrom("totpFactor")
    .select("memberId")
    .where("memberId", "=", memberId)
    .where("confirmedAt", "is not", null)
    .executeTakeFirst();
  return factor !== undefined;
}
