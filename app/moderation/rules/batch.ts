import type { Role } from "#app/accounts/rules/capabilities.ts";
import { isClaimedByOther } from "./may-decide.ts";
import { outranks } from "./rank.ts";

/** What can be decided about many at once, by kind of case, the usual one first. */
export const batchDecisions = {
  report: ["hide"],
  held_post: ["approve", "hide"],
} as const;

export type BatchKind = keyof typeof batchDecisions;
export const batchKinds = Object.keys(batchDecisions) as BatchKind[];

/** Of which kind of decision about many a case can be part; of profiles each is looked at by itself. */
export function batchKindOf({
  kind,
  objectKind,
}: {
  kind: string;
  objectKind: string;
}): BatchKind | null {
  if (objectKind !== "post") return null;
  return batchKinds.find((name) => name === kind) ?? null;
}

/** Why a case is left alone where many are decided. */
export type BatchObstacle = "decided" | "claimed" | "own" | "outranked" | "otherKind";

/** Whether a case can be decided along with others now, by this person; null where it can. */
export function batchObstacle(
  item: {
    kind: string;
    decidedAt: string | null;
    claimedBy: string | null;
    claimedUntil: string | null;
    authorId: string;
    authorRole: Role;
  },
  by: { kind: BatchKind; staff: { id: string; role: Role }; now: Temporal.Instant },
): BatchObstacle | null {
  if (item.kind !== by.kind) return "otherKind";
  if (item.decidedAt !== null) return "decided";
  if (isClaimedByOther(item, { staffId: by.staff.id, now: by.now })) return "claimed";
  if (item.authorId === by.staff.id) return "own";
  return outranks(by.staff.role, item.authorRole) ? null : "outranked";
}
