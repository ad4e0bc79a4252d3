import fc from "fast-check";
import { expect } from "vitest";
import { closeAccount } from "#app/accounts/commands/close-account.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { saveSetting } from "#app/platform/settings.server.ts";
import { activateDueLots } from "#app/points/commands/activate-due-lots.server.ts";
import { expireDueLots } from "#app/points/commands/expire-due-lots.server.ts";
import { findProgrammeFigures } from "#app/points/queries/find-programme-figures.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import type { RefundPolicy } from "#app/points/rules/programme.ts";
import { createMember } from "#tests/factories/member.ts";
import { compare } from "./compare-ledger.ts";
import { day, graceDays, instant, LedgerModel } from "./ledger-model.ts";
import { forfeit, type Player, play } from "./play-act.ts";
import { type Life, membersPerRun, rounds, run } from "./random-life.ts";

// Random lives of members, played on the real commands and on the model at once. Ten members live
// side by side, so that their transactions meet; the days pass for all of them together.

/** 1,000 sequences over the three policies; LEDGER_SEQUENCES=10000 plays ten times as many. */
const sequences = Number(process.env.LEDGER_SEQUENCES ?? 1_020);
const start = Temporal.Instant.from("2026-01-05T00:00:00Z").epochMilliseconds / 1000;

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
    life: Life;
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

async function liability(): Promise<{ rows: number }> {
  const { sum } = await database()
    .selectFrom("pointsBalance")
    .select((eb) =>
      eb.fn.sum<string>(eb("pending", "+", eb("available", "+", eb.ref("held")))).as("sum"),
    )
    .executeTakeFirstOrThrow();
  return { rows: Number(sum) };
}
