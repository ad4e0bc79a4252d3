import type { Handler } from "#app/platform/events.server.ts";
import { createNotification } from "../commands/create-notification.server.ts";
import { findMemberName } from "../queries/find-member-name.server.ts";

/** Whoever of the staff asked hears what a second person decided, and their note. */
export const tellOfDecidedApproval: Handler<"approval.decided"> = {
  name: "notifications/tell-of-decided-approval",
  async handle(trx, { id, memberId, actorId, occurredAt, subjectKind, subjectId, payload }) {
    const { requestedBy, outcome, requestKind, points, note } = payload;
    const memberName = memberId ? await findMemberName(trx, memberId) : null;
    await createNotification(trx, {
      memberId: requestedBy,
      eventId: id,
      kind: "approval-decided",
      actorId,
      subject: { kind: subjectKind, id: subjectId },
      facts: { outcome, requestKind, points, memberName, note },
      at: occurredAt,
    });
  },
};
