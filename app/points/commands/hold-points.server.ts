import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { MovedBy } from "./append-points-event.server.ts";
import { writeHold } from "./write-transfer.server.ts";

/**
 * Reserves points for what `source` names (a redemption): soonest expiry first. Settle it with
 * `capturePoints` or `releasePoints` for the same source. Holding twice for a source holds once.
 * `facts.label` ({ de, en }) is what the member's history calls it. It travels with what follows it,
 * at the latest with the commit: there it is refused with `insufficient-points` (needed, available).
 */
export async function holdPoints(
  trx: Transaction<Database>,
  {
    memberId,
    points,
    source,
    facts = {},
    by,
    now,
  }: {
    memberId: string;
    points: number;
    source: { kind: string; id: string };
    facts?: { label?: { de: string; en: string } } & Record<string, unknown>;
    by?: MovedBy;
    now: Temporal.Instant;
  },
): Promise<void> {
  if (!Number.isSafeInteger(points) || points <= 0) throw new RangeError(`points: ${points}`);
  await writeHold(trx, {
    memberId,
    kind: "hold",
    naturalKey: `hold:${source.kind}:${source.id}`,
    occurredAt: now,
    source,
    facts: { ...facts, points },
    points,
    event: {
      name: "points.held",
      by,
      payload: { points, sourceKind: source.kind, sourceId: source.id },
    },
  });
}
