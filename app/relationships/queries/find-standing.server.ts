import type { RelationshipPhase } from "#app/accounts/rules/member-status.ts";
import type { Reader } from "#app/platform/db.server.ts";

export interface StoredStanding {
  phase: RelationshipPhase | null;
  phaseSince: string | null;
  atRiskSince: string | null;
}

/** The phase a member was last found in, and since when; whether the relationship is at risk. */
export async function findStanding(db: Reader, memberId: string): Promise<StoredStanding> {
  const rows = await db
    .selectFrom("memberStatus")
    .select(["kind", "value", "since"])
    .where("memberId", "=", memberId)
    .where("kind", "in", ["phase", "risk"])
    .execute();
  const of = (kind: string) => rows.find((row) => row.kind === kind);
  return {
    phase: (of("phase")?.value ?? null) as RelationshipPhase | null,
    phaseSince: of("phase")?.since ?? null,
    atRiskSince: of("risk")?.since ?? null,
  };
}
