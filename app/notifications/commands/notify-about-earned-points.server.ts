import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { NotificationFacts } from "../rules/notification.types.ts";
import { createNotification } from "./create-notification.server.ts";

/**
 * Tells a member of earned points. What a rule and campaigns credit at once for one order is one
 * piece of news, with the sum.
 */
export async function notifyAboutEarnedPoints(
  trx: Transaction<Database>,
  {
    memberId,
    at,
    earned: { points, sourceKind, sourceId, activatesAt },
  }: { memberId: string; at: string; earned: DomainEvents["points.earned"] },
): Promise<void> {
  await createNotification(trx, {
    memberId,
    eventId: idOf(`points-earned ${sourceKind} ${sourceId} ${at}`),
    kind: "points-earned",
    actorId: null,
    subject: { kind: sourceKind, id: sourceId },
    facts: { points, sourceKind, activatesAt },
    addTo: together,
    at,
  });
}

/** All of them, usable when the last of them are. */
const together = sql<NotificationFacts["points-earned"]>`excluded.facts || jsonb_build_object(
  'points', (notification.facts ->> 'points')::bigint + (excluded.facts ->> 'points')::bigint,
  'activatesAt', greatest(notification.facts ->> 'activatesAt', excluded.facts ->> 'activatesAt'))`;

/** The same cause, the same id. */
function idOf(cause: string): string {
  const hex = createHash("sha256").update(cause).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
