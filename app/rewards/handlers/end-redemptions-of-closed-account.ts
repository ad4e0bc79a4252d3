import { now } from "#app/platform/clock.ts";
import type { Handler } from "#app/platform/events.server.ts";
import { endRedemptionsOfMember } from "../commands/end-redemptions-of-member.server.ts";

/** Whoever leaves gets nothing sent any more, and nobody keeps the address or a seat. */
export const endRedemptionsOfClosedAccount: Handler<"account.closed"> = {
  name: "rewards/end-redemptions-of-closed-account",
  async handle(trx, { memberId }) {
    if (memberId) await endRedemptionsOfMember(trx, { memberId, now: now() });
  },
};
