import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { adjustPoints } from "#app/points/commands/adjust-points.server.ts";
import { capturePoints } from "#app/points/commands/capture-points.server.ts";
import { correctEarnings } from "#app/points/commands/correct-earnings.server.ts";
import { earnPoints } from "#app/points/commands/earn-points.server.ts";
import { forfeitPoints } from "#app/points/commands/forfeit-points.server.ts";
import { holdPoints } from "#app/points/commands/hold-points.server.ts";
import { releasePoints } from "#app/points/commands/release-points.server.ts";
import { returnPoints } from "#app/points/commands/return-points.server.ts";
import { day, instant, type LedgerModel } from "./ledger-model.ts";
import type { Act } from "./random-life.ts";

export interface Player {
  memberId: string;
  staffId: string;
  model: LedgerModel;
  orderIds: string[];
  holds: number;
  isClosed: boolean;
}

/** The same on both sides; what one refuses the other must refuse. */
export async function play(player: Player, one: Act, at: number): Promise<void> {
  const accepted = expected[one.act](player, one as never, at);
  try {
    const acted = await real[one.act](player, one as never, instant(at));
    expect(acted !== "refused").toBe(accepted);
  } catch (error) {
    if (!(error instanceof DomainError) || accepted) throw error;
  }
}

type Of<Name extends Act["act"]> = Extract<Act, { act: Name }>;
type Side<Time, Result> = {
  [Name in Act["act"]]: (player: Player, one: Of<Name>, at: Time) => Result;
};

const pick = <Item>(items: Item[], at: number): Item | undefined =>
  items[at % Math.max(1, items.length)];

const expected: Side<number, boolean> = {
  earn({ model, isClosed }, { points: granted, qualifyingShare, delayDays, days }, now) {
    if (isClosed) return false;
    const activatesAt = now + delayDays * day;
    const expiresAt = days === null ? null : activatesAt + days * day;
    const qualifying = Math.floor(granted * qualifyingShare);
    model.earn({ granted, qualifying, activatesAt, expiresAt }, now);
    return true;
  },
  hold: (player, { points: needed }, now) =>
    !player.isClosed && player.model.hold(`claim-${++player.holds}`, needed, now),
  capture({ model }, one) {
    const claim = pick(model.claims, one.index);
    if (claim?.state !== "held") return false;
    model.capture(claim);
    return true;
  },
  release({ model }, one, now) {
    const claim = pick(model.claims, one.index);
    if (claim?.state !== "held") return false;
    model.release(claim, now);
    return true;
  },
  return({ model }, one, now) {
    const claim = pick(model.claims, one.index);
    if (claim?.state !== "captured") return false;
    model.giveBack(claim, now);
    return true;
  },
  refund: (player, one, now) =>
    reverse(player, one.index, now, (order) => {
      order.refunded = Math.min(order.paid, order.refunded + one.points * 37);
    }),
  dispute: (player, one, now) =>
    reverse(player, one.index, now, (order) => {
      order.disputed = Math.min(order.paid, one.points * 150);
    }),
  reinstate: (player, one, now) =>
    reverse(player, one.index, now, (order) => {
      order.disputed = 0;
    }),
  adjust: ({ model, isClosed }, one, now) => !isClosed && model.adjust(one.points, null, now),
};

function reverse(
  { model }: Player,
  at: number,
  now: number,
  change: (order: LedgerModel["orders"][number]) => void,
): boolean {
  const order = pick(model.orders, at);
  if (!order) return false;
  change(order);
  model.correct(order, now);
  return true;
}

const real: Side<Temporal.Instant, Promise<unknown>> = {
  async earn(player, { points: granted, qualifyingShare, delayDays, days }, now) {
    if (player.isClosed) return "refused";
    const id = randomUUID();
    player.orderIds.push(id);
    const activatesAt = now.add({ hours: 24 * delayDays });
    return inTransaction((trx) =>
      earnPoints(trx, {
        memberId: player.memberId,
        points: granted,
        qualifyingPoints: Math.floor(granted * qualifyingShare),
        naturalKey: `earn:order:${id}`,
        source: { kind: "order", id },
        rule: null,
        earnedAt: now,
        activatesAt,
        expiresAt: days === null ? null : activatesAt.add({ hours: 24 * days }),
        now,
      }),
    );
  },
  async hold({ memberId, holds, isClosed }, { points: needed }, now) {
    if (isClosed) return "refused";
    const source = { kind: "redemption", id: `${memberId}:claim-${holds}` };
    return inTransaction((trx) => holdPoints(trx, { memberId, points: needed, source, now }));
  },
  capture: (player, one, now) => settle(player, one.index, "capture", now),
  release: (player, one, now) => settle(player, one.index, "release", now),
  return: (player, one, now) => settle(player, one.index, "return", now),
  refund: (player, one, now) => correct(player, one.index, now),
  dispute: (player, one, now) => correct(player, one.index, now),
  reinstate: (player, one, now) => correct(player, one.index, now),
  async adjust({ memberId, staffId, isClosed }, one, now) {
    if (isClosed) return "refused";
    const adjustedBy = { id: staffId, name: "Ella Petersen" };
    const adjustment = { memberId, points: one.points, reason: "Put right", adjustedBy, now };
    return inTransaction((trx) => adjustPoints(trx, { ...adjustment, requestKey: randomUUID() }));
  },
};

async function settle(
  { memberId, model }: Player,
  at: number,
  how: "capture" | "release" | "return",
  now: Temporal.Instant,
) {
  const claim = pick(model.claims, at);
  if (!claim) return "refused";
  const given = { memberId, source: { kind: "redemption", id: `${memberId}:${claim.id}` }, now };
  if (how === "capture") return capture(given);
  const settled = await inTransaction((trx) => {
    if (how === "release") return releasePoints(trx, given);
    return returnPoints(trx, { ...given, reason: null });
  });
  return settled.isRepeat ? "refused" : settled;
}

/** A repeated capture says nothing of it: whether it is one stands in the ledger. */
async function capture(given: Parameters<typeof capturePoints>[1]) {
  const countTransfers = () =>
    database()
      .selectFrom("pointsTransfer")
      .select((e) => e.fn.countAll<number>().as("transfers"))
      .where("memberId", "=", given.memberId)
      .executeTakeFirstOrThrow();
  const before = await countTransfers();
  await inTransaction((trx) => capturePoints(trx, given));
  const after = await countTransfers();
  return after.transfers === before.transfers ? "refused" : after;
}

async function correct({ memberId, model, orderIds }: Player, at: number, now: Temporal.Instant) {
  const order = pick(model.orders, at);
  if (!order) return "refused";
  await inTransaction((trx) =>
    correctEarnings(trx, {
      memberId,
      source: { kind: "order", id: orderIds[model.orders.indexOf(order)]! },
      reversed: Math.min(order.paid, order.refunded + order.disputed),
      of: order.paid,
      now,
    }),
  );
  return "done";
}

/** As the handlers do it: whatever a closed account still gets is forfeited. */
export async function forfeit({ memberId, model }: Player, at: number): Promise<void> {
  const occasion = randomUUID();
  await inTransaction((trx) => forfeitPoints(trx, { memberId, occasion, now: instant(at) }));
  model.forfeit();
}
