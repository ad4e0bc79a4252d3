import type { Handler } from "#app/platform/events.server.ts";
import { createNotification } from "../commands/create-notification.server.ts";

/** Tells who reached a level; the one that everybody begins with is no news. */
export const tellOfReachedTier: Handler<"tier.reached"> = {
  name: "notifications/tell-of-reached-tier",
  async handle(trx, { id, memberId, occurredAt, subjectKind, subjectId, payload }) {
    if (!memberId || !payload.to || payload.isFirst) return;
    await createNotification(trx, {
      memberId,
      eventId: id,
      kind: "tier-reached",
      actorId: null,
      subject: { kind: subjectKind, id: subjectId },
      facts: { level: payload.to },
      at: occurredAt,
    });
  },
};

/** Tells who lost a level, and why. */
export const tellOfLostTier: Handler<"tier.lost"> = {
  name: "notifications/tell-of-lost-tier",
  async handle(trx, { id, memberId, occurredAt, subjectKind, subjectId, payload }) {
    if (!memberId || !payload.from) return;
    const { from, to, cause } = payload;
    await createNotification(trx, {
      memberId,
      eventId: id,
      kind: "tier-lost",
      actorId: null,
      subject: { kind: subjectKind, id: subjectId },
      facts: { from, to, cause },
      at: occurredAt,
    });
  },
};

/** The announcement, in good time. */
export const tellOfTierAtRisk: Handler<"tier.at-risk"> = {
  name: "notifications/tell-of-tier-at-risk",
  async handle(trx, { id, memberId, occurredAt, subjectKind, subjectId, payload }) {
    if (!memberId) return;
    await createNotification(trx, {
      memberId,
      eventId: id,
      kind: "tier-at-risk",
      actorId: null,
      subject: { kind: subjectKind, id: subjectId },
      facts: { level: payload.label, until: payload.until },
      at: occurredAt,
    });
  },
};
