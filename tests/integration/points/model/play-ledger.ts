import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect } from "vitest";
import { closeAccount } from "#app/accounts/commands/close-account.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { saveSetting } from "#app/platform/settings.server.ts";
import { activateDueLots } from "#app/points/commands/activate-due-lots.server.ts";
import { adjustPoints } from "#app/points/commands/adjust-points.server.ts";
import { capturePoints } from "#app/points/commands/capture-points.server.ts";
import { correctEarnings } from "#app/points/commands/correct-earnings.server.ts";
import { earnPoints } from "#app/points/commands/earn-points.server.ts";
import { expireDueLots } from "#app/points/commands/expire-due-lots.server.ts";
import { forfeitPoints } from "#app/points/commands/forfeit-points.server.ts";
import { holdPoints } from "#app/points/commands/hold-points.server.ts";
import { releasePoints } from "#app/points/commands/release-points.server.ts";
import { returnPoints } from "#app/points/commands/return-points.server.ts";
import { findProgrammeFigures } from "#app/points/queries/find-programme-figures.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import type { RefundPolicy } from "#app/points/rules/programme.ts";
import { createMember } from "#tests/factories/member.ts";
import { graceDays, LedgerModel, type ModelLot } from "./ledger-model.ts";

// Random lives of members, played on the real commands and on the model at once. Ten members live
// side by side, so that their transactions meet; the days pass for all of them together.

const membersPerRun = 10;
const rounds = 4;
const day = 86_400;
/** 1,000 sequences over the three policies; LEDGER_SEQUENCES=10000 plays ten times as many. */
const sequences = Number(process.env.LEDGER_SEQUENCES ?? 1_020);
const start = Temporal.Instant.from("2026-01-05T00:00:00Z").epochMilliseconds / 1000;

const index = fc.nat(30);
const points = fc.integer({ min: 1, max: 300 });
const act = fc.oneof(
  fc.record({
    act: fc.constant("earn" as const),
    points,
    qualifyingShare: fc.constantFrom(0, 0.5, 1),
    delayDays: fc.constantFrom(0, 14),
    days: fc.constantFrom(null, 20, 45, 120),
  }),
  fc.record({ act: fc.constant("hold" as const), points }),
  fc.record({ act: fc.constant("capture" as const), index }),
  fc.record({ act: fc.constant("release" as const), index }),
  fc.record({ act: fc.constant("return" as const), index }),
  fc.record({ act: fc.constant("refund" as const), index, points }),
  fc.record({ act: fc.constant("dispute" as const), index, points }),
  fc.record({ act: fc.constant("reinstate" as const), index }),
  fc.record({
    act: fc.constant("adjust" as const),
    points: fc.integer({ min: -80, max: 80 }).filter((n) => n !== 0),
  }),
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

const life = fc.record({
  rounds: fc.array(fc.array(act, { maxLength: 5 }), { minLength: rounds, maxLength: rounds }),
  closesAfter: fc.option(fc.nat(rounds - 1), { freq: 3, nil: null }),
});
const run = fc.record({
  days: fc.array(fc.integer({ min: 1, max: 30 }), { minLength: rounds, maxLength: rounds }),
  lives: fc.array(life, { minLength: membersPerRun, maxLength: membersPerRun }),
});

/** Plays the random lives under a policy, compares everything at the end of each run. */
export async function playLedger(refundPolicy: RefundPolicy): Promise<void> {
  const programme = { refundPolicy, timeZone: "UTC", graceDays, expiryMonths: null };
  const now = Temporal.Instant.fromEpochMilliseconds(start * 1000);
  await inTransaction((trx) =>
    saveSetting(trx, { key: "programme", value: programme, updatedBy: null, now }),
  );
  const staff = await createMember({ role: "admin" });
  let base = start;
  await fc.assert(
    fc.asyncProperty(run, async ({ days, lives }) => {
      const players = await Promise.all(lives.map(() => newPlayer(refundPolicy, staff.id)));
      // Every run lives after the one before, so that nothing of that one is due any more.
      base += 2_000 * day;
      let clock = base;
      for (let round = 0; round < rounds; round++) {
        await Promise.all(
          players.map((player, n) => playRound(player, { life: lives[n]!, round, clock })),
        );
        clock += days[round]! * day;
        await activateDueLots({ now: instant(clock) });
        await expireDueLots({ now: instant(clock) });
        for (const { model } of players) model.pass(clock);
      }
      for (const player of players) await compare(player);
    }),
    { numRuns: Math.ceil(sequences / 3 / membersPerRun) },
  );
  expect(await verifyLedger(database())).toEqual([]);
  const figures = await findProgrammeFigures(database());
  const { rows } = await liability();
  expect(figures.outstanding + figures.pending).toBe(rows);
}

interface Player {
  memberId: string;
  staffId: string;
  model: LedgerModel;
  orderIds: string[];
  holds: number;
  isClosed: boolean;
}

async function newPlayer(policy: RefundPolicy, staffId: string): Promise<Player> {
  const { id: memberId } = await createMember();
  return {
    memberId,
    staffId,
    model: new LedgerModel(policy),
    orderIds: [],
    holds: 0,
    isClosed: false,
  };
}

async function playRound(
  player: Player,
  {
    life: { rounds: all, closesAfter },
    round,
    clock,
  }: {
    life: typeof life extends fc.Arbitrary<infer T> ? T : never;
    round: number;
    clock: number;
  },
): Promise<void> {
  for (const [n, one] of all[round]!.entries()) {
    await play(player, one, clock + n + 1);
    if (player.isClosed) await forfeit(player, clock + n + 1);
  }
  if (round !== closesAfter) return;
  await closeAccount({ memberId: player.memberId, formerName: "Former", now: instant(clock + 9) });
  player.isClosed = true;
  await forfeit(player, clock + 9);
}

/** The same on both sides; what one refuses the other must refuse. */
async function play(player: Player, one: Act, at: number): Promise<void> {
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
  const settled = await inTransaction((trx) => {
    if (how === "capture") return capturePoints(trx, given);
    if (how === "release") return releasePoints(trx, given);
    return returnPoints(trx, { ...given, reason: null });
  });
  return settled.isRepeat ? "refused" : settled;
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
async function forfeit({ memberId, model }: Player, at: number): Promise<void> {
  const occasion = randomUUID();
  await inTransaction((trx) => forfeitPoints(trx, { memberId, occasion, now: instant(at) }));
  model.forfeit();
}

async function compare({ memberId, model }: Player): Promise<void> {
  const balance = await database()
    .selectFrom("pointsBalance")
    .select(["pending", "available", "held", "qualifying"])
    .where("memberId", "=", memberId)
    .executeTakeFirst();
  const sum = (of: (lot: ModelLot) => number) => model.lots.reduce((all, lot) => all + of(lot), 0);
  expect(balance ?? { pending: 0, available: 0, held: 0, qualifying: 0 }).toEqual({
    pending: sum(({ pending }) => pending),
    available: sum(({ available }) => available) - model.owed,
    held: sum(({ held }) => held),
    qualifying: model.status,
  });
  const stored = await database()
    .selectFrom("pointsLot")
    .select(["earnedAt", "expiresAt", "pending", "available", "held"])
    .where("memberId", "=", memberId)
    .execute();
  expect(byTerms(stored)).toEqual(
    byTerms(
      model.lots.map((lot) => ({
        ...lot,
        earnedAt: instant(lot.earnedAt).toString(),
        expiresAt: lot.expiresAt === null ? null : instant(lot.expiresAt).toString(),
      })),
    ),
  );
}

/** Lots of the same terms are the same to everybody: their sums count. */
function byTerms(
  lots: {
    earnedAt: string;
    expiresAt: string | null;
    pending: number;
    available: number;
    held: number;
  }[],
): Record<string, number[]> {
  const sums: Record<string, number[]> = {};
  for (const { earnedAt, expiresAt, pending, available, held } of lots) {
    const terms = `${earnedAt} to ${expiresAt ?? "ever"}`;
    const [p = 0, a = 0, h = 0] = sums[terms] ?? [];
    sums[terms] = [p + pending, a + available, h + held];
  }
  return Object.fromEntries(
    Object.entries(sums)
      .filter(([, amounts]) => amounts.some((amount) => amount !== 0))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

async function liability(): Promise<{ rows: number }> {
  const { sum } = await database()
    .selectFrom("pointsBalance")
    .select((eb) =>
      eb.fn.sum<string>(eb("pending", "+", eb("available", "+", eb.ref("held")))).as("sum"),
    )
    .executeTakeFirstOrThrow();
  return { rows: Number(sum) };
}

function instant(seconds: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
}
