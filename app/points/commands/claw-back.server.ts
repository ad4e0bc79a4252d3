import type { Database, Transaction } from "#app/platform/db.server.ts";
import { move } from "../rules/account.ts";
import { type ClawBackPlan, planClawBack } from "../rules/claw-back.ts";
import type { Programme } from "../rules/programme.ts";
import { spendableAt } from "../rules/spend.ts";
import { statusShare } from "../rules/status-share.ts";
import type { Correction } from "./correct-earnings.server.ts";
import type { LockedLots } from "./lock-balance.server.ts";
import { writeTransfer } from "./write-transfer.server.ts";

/**
 * Takes points of an earning back, as far as the programme's policy goes. What it does not let us
 * take is in the transfer's facts (`notRecovered`), never forgotten. Called by `correctEarnings`.
 */
export async function clawBack(
  trx: Transaction<Database>,
  {
    earning,
    points,
    balance,
    programme,
    ...reversal
  }: Correction & { balance: LockedLots; programme: Programme },
): Promise<void> {
  const { source, now } = reversal;
  const { refundPolicy: policy } = programme;
  const spendable = spendableAt(balance.lots, now);
  const plan = planClawBack({
    due: points,
    policy,
    ownPending: [{ lotId: earning.lotId, points: earning.pending }],
    ownLots: spendable.filter((lot) => lot.id === earning.lotId),
    otherLots: spendable.filter((lot) => lot.id !== earning.lotId),
  });
  const { notRecovered } = plan;
  const recovered = points - notRecovered;
  await writeTransfer(trx, {
    memberId: reversal.memberId,
    kind: "claw-back",
    naturalKey: `correct:${earning.id}:${earning.corrections.length + 1}`,
    occurredAt: now,
    source,
    correctsId: earning.id,
    note: reversal.reason ?? null,
    createdBy: reversal.by?.kind === "staff" ? reversal.by.id : null,
    facts: { ...earning.facts, due: points, recovered, notRecovered, policy },
    lotMarks: [{ lotId: earning.lotId, takenBack: points }],
    postings: [...clawBackPostings(plan), ...statusPostings(earning, points)],
    event: {
      name: "points.clawed-back",
      by: reversal.by,
      payload: { points: recovered, notRecovered, sourceKind: source.kind, sourceId: source.id },
    },
  });
}

/** Status that is lost (or, with fewer points, comes back), in the period in which it had counted. */
export function statusPostings(earning: Correction["earning"], points: number) {
  // What never became available never counted for status.
  if (earning.activatedAt === null) return [];
  const counted = statusShare(earning);
  const lost = counted - statusShare({ ...earning, takenBack: earning.takenBack + points });
  const qualifiesAt = earning.activatedAt;
  return move(lost, { account: "qualifying", qualifiesAt }, { account: "qualified", qualifiesAt });
}

function clawBackPostings({ fromPending, fromAvailable, intoDeficit }: ClawBackPlan) {
  const adjusted = { account: "adjusted" } as const;
  return [
    ...fromPending.flatMap((one) =>
      move(one.points, { account: "pending", lotId: one.lotId }, adjusted),
    ),
    ...fromAvailable.flatMap((one) =>
      move(one.points, { account: "available", lotId: one.lotId }, adjusted),
    ),
    ...move(intoDeficit, { account: "available" }, adjusted),
  ];
}
