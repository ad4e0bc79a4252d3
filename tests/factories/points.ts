import { randomUUID } from "node:crypto";
import { inTransaction } from "#app/platform/db.server.ts";
import { earnPoints } from "#app/points/commands/earn-points.server.ts";

/** A lot of points as a purchase leaves it; available at once unless `activatesAt` is later. */
export async function giveEarnedPoints({
  memberId,
  points,
  qualifyingPoints = points,
  now,
  activatesAt = now,
  expiresAt = null,
  orderId = randomUUID(),
}: {
  memberId: string;
  points: number;
  qualifyingPoints?: number;
  now: Temporal.Instant;
  activatesAt?: Temporal.Instant;
  expiresAt?: Temporal.Instant | null;
  orderId?: string;
}): Promise<{ orderId: string }> {
  await inTransaction((trx) =>
    earnPoints(trx, {
      memberId,
      points,
      qualifyingPoints,
      naturalKey: `earn:order:${orderId}`,
      source: { kind: "order", id: orderId },
      rule: null,
      earnedAt: now,
      activatesAt,
      expiresAt,
      now,
    }),
  );
  return { orderId };
}
