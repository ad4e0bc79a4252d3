import { settleSignUp } from "#app/accounts/commands/settle-sign-up.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import type { LockedItem } from "./lock-item.server.ts";
import type { StaffMember } from "./staff-member.ts";

type Waiting = LockedItem & { kind: "held_sign_up" | "referral" };

/** Whether an account or a reward waits for the decision. */
export function isWaiting(item: LockedItem): item is Waiting {
  return item.kind === "held_sign_up" || item.kind === "referral";
}

/** Lets what waited go on, or end: an account may speak, a recommendation counts. */
export async function settleWaiting(
  trx: Transaction<Database>,
  { kind, objectId, memberId }: Waiting,
  { isFine, staff, now }: { isFine: boolean; staff: StaffMember; now: Temporal.Instant },
): Promise<void> {
  if (kind === "held_sign_up") {
    const outcome = isFine ? "admitted" : "refused";
    return settleSignUp(trx, { memberId: objectId, outcome, decidedBy: staff.id, now });
  }
  await appendEvent(trx, {
    name: "recommendation.reviewed",
    occurredAt: now,
    memberId,
    actor: { kind: "staff", id: staff.id },
    channel: "admin",
    direction: "internal",
    subject: { kind: "recommendation", id: objectId },
    payload: { referredId: objectId, isGenuine: isFine },
  });
}
