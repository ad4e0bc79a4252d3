import type { Database, Transaction } from "#app/platform/db.server.ts";
import type { EarningOfSource } from "../queries/list-earnings-of-source.server.ts";
import type { Posting } from "../rules/account.ts";
import type { PutBackShare } from "../rules/put-back.ts";
import { planRestore } from "../rules/restore.ts";
import { statusPostings } from "./claw-back.server.ts";
import type { Correction } from "./correct-earnings.server.ts";
import type { LockedLots } from "./lock-balance.server.ts";
import { putBack } from "./put-back.server.ts";
import { writeTransfer } from "./write-transfer.server.ts";

/**
 * Gives back what claw-backs took of an earning: first what they could not take is forgotten, then
 * points go back to the lots they came from, with their expiry or days of grace; status comes back
 * too. Called by `correctEarnings`.
 */
export async function restore(
  trx: Transaction<Database>,
  { earning, points, balance, ...reversal }: Correction & { balance: LockedLots },
): Promise<void> {
  const { source, now } = reversal;
  const plan = planRestore({ due: points, corrections: earning.corrections });
  const staysPending = ({ account }: { account: string }) =>
    account === "pending" && earning.activatedAt === null && !hasExpired(earning, now);
  const pending = plan.shares.filter(staysPending);
  const available = plan.shares.filter((share) => !staysPending(share));
  const shares = available.map((share) => shareToPutBack(share, earning));
  const back = await putBack(trx, { balance, shares, now });
  const restored = points - plan.cancelled;
  const graceUntil = back.graceUntil?.toString() ?? null;
  await writeTransfer(trx, {
    memberId: reversal.memberId,
    kind: "restore",
    naturalKey: `correct:${earning.id}:${earning.corrections.length + 1}`,
    occurredAt: now,
    source,
    correctsId: earning.id,
    note: reversal.reason ?? null,
    createdBy: reversal.by?.kind === "staff" ? reversal.by.id : null,
    facts: {
      ...earning.facts,
      due: -points,
      restored,
      notRecovered: -plan.cancelled,
      given: plan.shares.map((share) => ({
        account: share.account,
        lotId: share.lotId,
        points: share.points,
      })),
      graceUntil,
    },
    lotMarks: [{ lotId: earning.lotId, takenBack: -points }],
    newLots: back.newLots,
    postings: [
      ...fromAdjusted(restored),
      ...pending.map((share) => ({
        account: "pending" as const,
        lotId: share.lotId,
        points: share.points,
      })),
      ...back.postings,
      ...statusPostings(earning, -points),
    ],
    event: {
      name: "points.restored",
      by: reversal.by,
      payload: { points: restored, sourceKind: source.kind, sourceId: source.id, graceUntil },
    },
  });
}

/** Owed points have no lot they could go back to: they follow the terms of what earned them. */
function shareToPutBack(
  share: ReturnType<typeof planRestore>["shares"][number],
  { lotId, earnedAt, activatesAt, expiresAt }: EarningOfSource,
): PutBackShare {
  const { points } = share;
  if (share.lotId === null)
    return { lotId, points, isOwed: true, earnedAt, activatesAt, expiresAt };
  return {
    lotId: share.lotId,
    points,
    earnedAt: share.earnedAt!,
    activatesAt: share.activatesAt!,
    expiresAt: share.expiresAt,
  };
}

function fromAdjusted(points: number): Posting[] {
  return points === 0 ? [] : [{ account: "adjusted", points: -points }];
}

function hasExpired({ expiresAt }: EarningOfSource, now: Temporal.Instant): boolean {
  return expiresAt !== null && Temporal.Instant.compare(Temporal.Instant.from(expiresAt), now) <= 0;
}
