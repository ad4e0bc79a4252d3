import type { Database, Transaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import type { MovedBy } from "./append-points-event.server.ts";
import { writeCapture } from "./write-transfer.server.ts";

/** A hold is settled once: it was captured or released already. */
export class HoldSettledOtherwise extends DomainError {
  constructor() {
    super("hold-settled");
  }
}

/**
 * Spends what `holdPoints` reserved for this source; a second time changes nothing. It travels with
 * what follows it, at the latest with the commit: there it is refused with `points-hold` (not found)
 * or `hold-settled`.
 */
export async function capturePoints(
  trx: Transaction<Database>,
  {
    memberId,
    source,
    by,
    now,
  }: {
    memberId: string;
    source: { kind: string; id: string };
    by?: MovedBy;
    now: Temporal.Instant;
  },
): Promise<void> {
  await writeCapture(trx, {
    memberId,
    kind: "capture",
    // Capture and release share one key, so that the database lets only one of them happen.
    naturalKey: `settle:${source.kind}:${source.id}`,
    holdKey: `hold:${source.kind}:${source.id}`,
    occurredAt: now,
    source,
    event: {
      name: "points.spent",
      by,
      payload: { points: 0, sourceKind: source.kind, sourceId: source.id },
    },
  });
}
