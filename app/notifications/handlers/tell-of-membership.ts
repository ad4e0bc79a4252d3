import { findPlanName } from "#app/orders/queries/list-plans.server.ts";
import type { Handler } from "#app/platform/events.server.ts";
import { createNotification } from "../commands/create-notification.server.ts";

type Told = "started" | "overdue" | "ended";

/** Tells of a paid membership that begins, ends, or could not be paid. */
export const tellOfStartedMembership = tellOf("started");
export const tellOfOverdueMembership = tellOf("overdue");
export const tellOfEndedMembership = tellOf("ended");

function tellOf<News extends Told>(news: News): Handler<`membership.${News}`> {
  return {
    name: `notifications/tell-of-${news}-membership`,
    async handle(trx, { id, memberId, occurredAt, subjectKind, subjectId, payload }) {
      const plan = await findPlanName(trx, payload.planId);
      if (!memberId || !plan) return;
      await createNotification(trx, {
        memberId,
        eventId: id,
        kind: `membership-${news}`,
        actorId: null,
        subject: { kind: subjectKind, id: subjectId },
        facts: { plan },
        at: occurredAt,
      });
    },
  };
}
