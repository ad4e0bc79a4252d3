import { findPostingLimits } from "#app/forum/queries/find-posting-limits.server.ts";
import { findTrustChange } from "#app/forum/queries/find-trust-change.server.ts";
import { findTrustThresholds } from "#app/forum/queries/find-trust-thresholds.server.ts";
import { allowedOn } from "#app/forum/rules/posting-limits.ts";
import { levelKeys } from "#app/forum/rules/trust-level.ts";
import type { Handler } from "#app/platform/events.server.ts";
import { createNotification } from "../commands/create-notification.server.ts";

/** Tells a member that they are trusted further, and what that allows; or less far, why, and what brings it back. */
export const tellOfTrust: Handler<"trust.changed"> = {
  name: "notifications/tell-of-trust",
  async handle(trx, { id, memberId, occurredAt, subjectKind, subjectId, payload }) {
    const change = payload.changeId && (await findTrustChange(trx, payload.changeId));
    if (!memberId || !change) return;
    const { from, to, grounds } = change;
    const happening = {
      memberId,
      eventId: id,
      // The team decides, not one person: no name is given.
      actorId: null,
      subject: { kind: subjectKind, id: subjectId },
      at: occurredAt,
    };
    const reason = change.reason ?? "";
    if (to > from) {
      const allowed = allowedOn(to, await findPostingLimits(trx));
      const facts = { level: levelKeys[to], allowed, reason };
      return createNotification(trx, { ...happening, kind: "trust-reached", facts });
    }
    const { days } = (await findTrustThresholds(trx)).regular;
    const names = { from: levelKeys[from], to: levelKeys[to] };
    const facts = { ...names, gaps: grounds, days, reason };
    return createNotification(trx, { ...happening, kind: "trust-lost", facts });
  },
};
