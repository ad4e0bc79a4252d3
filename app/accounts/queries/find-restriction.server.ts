import type { Reader } from "#app/platform/db.server.ts";

export interface Restriction {
  measureId: string;
  kind: "silence" | "suspend" | "ban";
  takenAt: string;
  /** Null for a ban. */
  until: string | null;
  reason: string;
  ruleClause: string;
}

/** The gravest restriction of a member's account that holds now; undefined for nearly everybody. */
export async function findRestriction(
  db: Reader,
  { memberId, now }: { memberId: string; now: Temporal.Instant },
): Promise<Restriction | undefined> {
  // Moderation owns the records; this view is what it shows to the slices below.
  const rows = await db
    .selectFrom("accountRestriction")
    .select(["measureId", "kind", "takenAt", "until", "reason", "ruleClause"])
    .where("memberId", "=", memberId)
    .where((eb) => eb.or([eb("until", "is", null), eb("until", ">", now.toString())]))
    .execute();
  return (rows as Restriction[]).toSorted(byWeight)[0];
}

/** The gravest first; of two alike the one that lasts longer. */
function byWeight(a: Restriction, b: Restriction): number {
  const weight = ({ kind }: Restriction) => ["silence", "suspend", "ban"].indexOf(kind);
  return weight(b) - weight(a) || (b.until ?? "9").localeCompare(a.until ?? "9");
}
