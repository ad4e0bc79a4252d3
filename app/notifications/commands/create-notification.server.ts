import type { RawBuilder } from "kysely";
import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import { listPreferencesOf } from "../queries/list-preferences.server.ts";
import { subjectOf } from "../rules/news-subjects.ts";
import type { NotificationFacts, NotificationKind } from "../rules/notification.types.ts";
import { planDeliveries } from "./plan-deliveries.server.ts";

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
 * Tells a member of a happening; never of their own act, not after they have left, of nothing
 * that people do whom they ignore or who block them, and of nothing they do not want to hear of.
 */
export async function createNotification<Kind extends NotificationKind>(
  trx: Transaction<Database>,
  { memberId, eventId, kind, actorId, subject, facts, addTo, at }: NewNotification<Kind>,
): Promise<void> {
  if (actorId === memberId) return;
  const preferenceOf = await listPreferencesOf(trx, {
    memberIds: [memberId],
    subjects: [subjectOf[kind]],
  });
  if (preferenceOf(memberId, subjectOf[kind]).reach === "off") return;
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
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("memberBlock")
            .select("blockedId")
            .where("blockerId", "=", actorId)
            .whereRef("blockedId", "=", "member.id"),
        ),
      ),
    )
    .executeTakeFirst();
  if (!member) return;
  const created = await trx
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
    .returning("id")
    .executeTakeFirst();
  if (!created) return;
  await planDeliveries(trx, {
    told: [{ memberId, notificationId: created.id, kind }],
    eventId,
    postId: subject.kind === "post" ? subject.id : null,
    at: at.toString(),
  });
}
