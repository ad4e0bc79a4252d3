import { findSignUpHold } from "#app/accounts/queries/find-sign-up-hold.server.ts";
import type { Handler } from "#app/platform/events.server.ts";
import { openSignsItem } from "../commands/open-signs-item.server.ts";

/** Puts a sign-up that waits into the queue, as soon as its address is proved. */
export const openItemOfSignUp: Handler<"account.address-confirmed"> = {
  name: "moderation/open-item-of-sign-up",
  async handle(trx, { memberId, occurredAt: at }) {
    if (!memberId) return;
    const hold = await findSignUpHold(trx, memberId);
    if (!hold) return;
    const item = { kind: "held_sign_up", objectId: memberId, memberId } as const;
    await openSignsItem(trx, { ...item, signs: hold.reasons, at });
  },
};

/** Puts a recommendation whose reward waits into the queue; it concerns whoever recommended. */
export const openItemOfRecommendation: Handler<"recommendation.held"> = {
  name: "moderation/open-item-of-recommendation",
  async handle(trx, { memberId, occurredAt: at, payload: { referredId, signs } }) {
    if (!memberId) return;
    const item = { kind: "referral", objectId: referredId, memberId } as const;
    await openSignsItem(trx, { ...item, signs, at });
  },
};
