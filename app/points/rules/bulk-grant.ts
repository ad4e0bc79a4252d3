/** Why a row of a bulk grant cannot be booked, known before it starts. */
export type RowProblem =
  | "unknown"
  | "ambiguous"
  | "duplicate"
  | "invalid-points"
  | "too-large"
  | "invalid-reason";

export interface BulkRow {
  /** Member number, address or the shop's number, as it was given. */
  namedAs: string;
  memberId: string | null;
  points: number | null;
  reason: string | null;
  problem: RowProblem | null;
}

/** The most rows of one bulk grant. */
export const mostBulkRows = 50_000;

/** Rows of a table: member, points, words; a head is left out. `points` is for rows without their own. */
export function readBulkRows(
  table: readonly (readonly string[])[],
  points: number | null,
): { namedAs: string; pointsText: string; reason: string | null }[] {
  const isHead =
    table[0] !== undefined &&
    /^[a-zäöü -]*$/i.test(table[0][1] ?? "") &&
    (table[0][1] ?? "") !== "";
  return table.slice(isHead ? 1 : 0).map(([namedAs = "", pointsText = "", reason = ""]) => ({
    namedAs,
    pointsText: pointsText || (points === null ? "" : String(points)),
    reason: reason || null,
  }));
}

/** Judges each row: whom it names, whether they were named before, whether its points fit. */
export function judgeRows(
  rows: ReturnType<typeof readBulkRows>,
  found: readonly { memberId: string | null; isAmbiguous: boolean }[],
  { maxGrantPoints }: { maxGrantPoints: number },
): BulkRow[] {
  const seen = new Set<string>();
  return rows.map(({ namedAs, pointsText, reason }, index) => {
    const points = /^\d{1,9}$/.test(pointsText) ? Number(pointsText) : 0;
    const { memberId, isAmbiguous } = found[index]!;
    const problem = problemOf({ memberId, isAmbiguous, points, reason, seen, maxGrantPoints });
    if (memberId && !problem) seen.add(memberId);
    return {
      namedAs: namedAs.slice(0, 300),
      memberId,
      points: points || null,
      reason: reason?.slice(0, 1000) ?? null,
      problem,
    };
  });
}

function problemOf(row: {
  memberId: string | null;
  isAmbiguous: boolean;
  points: number;
  reason: string | null;
  seen: ReadonlySet<string>;
  maxGrantPoints: number;
}): RowProblem | null {
  if (row.isAmbiguous) return "ambiguous";
  if (row.memberId === null) return "unknown";
  if (row.seen.has(row.memberId)) return "duplicate";
  if (row.points < 1) return "invalid-points";
  if (row.points > row.maxGrantPoints) return "too-large";
  return (row.reason?.length ?? 0) > 1_000 ? "invalid-reason" : null;
}
