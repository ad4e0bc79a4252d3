import { sql } from "kysely";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { findProgramme } from "../queries/find-programme.server.ts";
import { listSpendableLots } from "../queries/list-spendable-lots.server.ts";
import { move } from "../rules/account.ts";
import { type ClawBackPlan, clawBackDue, planClawBack } from "../rules/claw-back.ts";
import type { RefundPolicy } from "../rules/programme.ts";
import { appendPointsEvent, type MovedBy } from "./append-points-event.server.ts";
import { lockBalance } from "./lock-balance.server.ts";
import { writeTransfer } from "./write-transfer.server.ts";

interface Refund {
  memberId: string;
  /** The purchase whose points are taken back. */
  source: { kind: string; id: string };
  /** All refunds of it so far, together. */
  refundedMinor: number;
  paidMinor: number;
  by?: MovedBy;
  now: Temporal.Instant;
}

interface EarnedTransfer {
  id: string;
  granted: number;
  clawedBack: number;
  facts: Record<string, unknown>;
}

/**
 * Takes back the refunded share of what a purchase earned, at the ratio of then. Works on totals:
 * the same refund told twice, or told late, changes nothing. What the programme's policy does not
 * let us take is written down in the transfer's facts (`notRecovered`).
 */
export async function clawBackPoints(trx: Transaction<Database>, refund: Refund): Promise<void> {
  const { memberId, now } = refund;
  await lockBalance(trx, { memberId, now });
  const { refundPolicy } = await findProgramme(trx);
  for (const earned of await listEarned(trx, refund)) {
    const due = clawBackDue({ ...refund, ...earned, alreadyClawedBack: earned.clawedBack });
    if (due > 0) await clawBack(trx, { refund, earned, due, policy: refundPolicy });
  }
}

async function listEarned(trx: Transaction<Database>, { memberId, source }: Refund) {
  const { rows } = await sql<EarnedTransfer>`
    select earned.id, earned.facts,
           (select -sum(points)::bigint from points_entry
             where member_id = earned.member_id and transfer_id = earned.id and account = 'issued') as granted,
           coalesce((select sum((back.facts->>'due')::bigint)::bigint from points_transfer back
             where back.member_id = earned.member_id and back.corrects_id = earned.id
               and back.kind = 'claw-back'), 0) as clawed_back
      from points_transfer earned
     where earned.member_id = ${memberId} and earned.kind = 'earn'
       and earned.source_kind = ${source.kind} and earned.source_id = ${source.id}
     order by earned.id`.execute(trx);
  return rows;
}

async function clawBack(
  trx: Transaction<Database>,
  {
    refund,
    earned,
    due,
    policy,
  }: { refund: Refund; earned: EarnedTransfer; due: number; policy: RefundPolicy },
): Promise<void> {
  const { memberId, source, now } = refund;
  const own = await trx
    .selectFrom("pointsLot")
    .select(["id", "pending", "activatedAt"])
    .where("memberId", "=", memberId)
    .where("transferId", "=", earned.id)
    .executeTakeFirstOrThrow();
  const lots = await listSpendableLots(trx, { memberId, now });
  const plan = planClawBack({
    due,
    policy,
    ownPending: [{ lotId: own.id, points: own.pending }],
    ownLots: lots.filter((lot) => lot.id === own.id),
    otherLots: lots.filter((lot) => lot.id !== own.id),
  });
  // What never became available never counted for status.
  const disqualified = own.activatedAt === null ? 0 : due;
  const recovered = due - plan.notRecovered;
  const transferId = await writeTransfer(trx, {
    memberId,
    kind: "claw-back",
    naturalKey: `claw-back:${earned.id}:${refund.refundedMinor}`,
    occurredAt: now,
    source,
    correctsId: earned.id,
    facts: { ...earned.facts, due, recovered, notRecovered: plan.notRecovered, policy },
    postings: [
      ...clawBackPostings(plan),
      ...move(disqualified, { account: "qualifying" }, { account: "qualified" }),
    ],
  });
  await appendPointsEvent(trx, {
    name: "points.clawed-back",
    memberId,
    transferId,
    by: refund.by,
    now,
    payload: {
      points: recovered,
      notRecovered: plan.notRecovered,
      sourceKind: source.kind,
      sourceId: source.id,
    },
  });
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
