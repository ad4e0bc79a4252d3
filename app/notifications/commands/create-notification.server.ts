import type { RawBuilder } from "kysely";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import type { NotificationFacts, NotificationKind } from "../rules/notification.types.ts";

export interface NewNotification<Kind extends NotificationKind> {
  memberId: string;
  /** The happening: a member hears of it once, whichever handlers tell of it. */
  eventId: string;
  kind: Kind;
  actorId: string | null;
  subject: { kind: string; id: string };
  facts: NotificationFacts[Kind];
  /** Where the happening is known already: the facts of both (`excluded` are the new ones). */
  addTo?: RawBuilder<NotificationFacts[Kind]>;
  at: Temporal.Instant | string;
}

/**
 * Tells a member of a happening; never of their own act, not after they have left, and of nothing
 * that people do whom they ignore.
 */
export async function createNotification<Kind extends NotificationKind>(
  trx: Transaction<Database>,
  { memberId, eventId, kind, actorId, subject, facts, addTo, at }: NewNotification<Kind>,
): Promise<void> {
  if (actorId === memberId) return;
  const member = await trx
    .selectFrom("member")
    .select("id")
    .where("id", "=", memberId)
    .where("closedAt", "is", null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("memberIgnore")
            .select("ignoredId")
            .whereRef("memberIgnore.memberId", "=", "member.id")
            .where("ignoredId", "=", actorId),
        ),
      ),
    )
    .executeTakeFirst();
  if (!member) return;
  await trx
    .insertInto("notification")
    .values({
      memberId,
      eventId,
      kind,
      actorId,
      subjectKind: subject.kind,
      subjectId: subject.id,
      facts: json(facts) as never,
      createdAt: at,
    })
    .onConflict((conflict) => {
      const known = conflict.columns(["memberId", "eventId"]);
      return addTo ? known.doUpdateSet({ facts: addTo as never, readAt: null }) : known.doNothing();
    })
    .execute();
}
