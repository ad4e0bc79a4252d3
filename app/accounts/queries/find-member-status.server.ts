import type { Reader } from "#app/platform/db.server.ts";
import type { MemberStatus, RelationshipPhase } from "../rules/member-status.ts";

/** What a member is to the brand now. */
export async function findMemberStatus(db: Reader, memberId: string): Promise<MemberStatus> {
  const rows = await db
    .selectFrom("memberStatus")
    .select(["kind", "value"])
    .where("memberId", "=", memberId)
    .limit(10)
    .execute();
  const phase = rows.find(({ kind }) => kind === "phase")?.value ?? null;
  return {
    isAmbassador: rows.some(({ kind }) => kind === "ambassador"),
    phase: phase as RelationshipPhase | null,
  };
}
