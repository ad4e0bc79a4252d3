import type { Reader } from "#app/platform/db.server.ts";

/** The member's appointment that is in force, with the code of their link. */
export async function findAmbassador(db: Reader, memberId: string) {
  return activeAmbassadors(db).where("ambassador.memberId", "=", memberId).executeTakeFirst();
}

/** Whose link this is, as long as they are ambassador. */
export async function findAmbassadorByCode(db: Reader, code: string) {
  return activeAmbassadors(db).where("recommendationCode.code", "=", code).executeTakeFirst();
}

/** The ambassadors in force, the latest first. */
export async function listAmbassadors(db: Reader, { limit }: { limit: number }) {
  return activeAmbassadors(db)
    .orderBy("ambassador.appointedAt", "desc")
    .orderBy("ambassador.id")
    .limit(limit)
    .execute();
}

function activeAmbassadors(db: Reader) {
  return db
    .selectFrom("ambassador")
    .innerJoin("member", "member.id", "ambassador.memberId")
    .innerJoin("member as appointer", "appointer.id", "ambassador.appointedBy")
    .innerJoin("recommendationCode", "recommendationCode.memberId", "ambassador.memberId")
    .where("ambassador.endedAt", "is", null)
    .where("member.closedAt", "is", null)
    .select([
      "ambassador.memberId",
      "ambassador.appointedAt",
      "ambassador.reason",
      "appointer.displayName as appointedByName",
      "member.number",
      "member.displayName",
      "member.avatarFileId",
      "recommendationCode.code",
    ]);
}
