import type { Handler } from "#app/platform/events.server.ts";
import { createNotification } from "../commands/create-notification.server.ts";

/** A reward arrives with the words of whoever gave it. */
export const tellOfGrantedReward: Handler<"reward.granted"> = {
  name: "notifications/tell-of-granted-reward",
  async handle(trx, { id, memberId, actorId, occurredAt, subjectKind, subjectId, payload }) {
    if (!memberId) return;
    await createNotification(trx, {
      memberId,
      eventId: id,
      kind: "reward-granted",
      actorId,
      subject: { kind: subjectKind, id: subjectId },
      facts: { rewardTitles: payload.title, reason: payload.reason },
      at: occurredAt,
    });
  },
};
