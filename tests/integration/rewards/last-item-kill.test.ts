import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { findReward } from "#app/rewards/queries/find-reward.server.ts";
import { ensureBuild } from "#db/build.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";
import { createPublishedReward } from "#tests/factories/reward.ts";
import { cookieOf, setUpBrand } from "#tests/support/built-portal.ts";
import { type PortalProcess, startPortalProcess } from "#tests/support/portal-processes.ts";

// One of two web processes dies while its claims have taken points and wait for a piece. Whoever
// got no answer asks the other one again, with the same key.

const pieces = 7;
const buyers = 400;
/** Both processes wait for a piece when more transactions do than one of them has connections. */
const connectionsOfOneProcess = 12;

test("400 members want one of 7 pieces while a process is killed: 7 get one, nobody else pays", {
  timeout: 240_000,
}, async () => {
  await ensureBuild(() => {});
  await setUpBrand();
  const reward = await createPublishedReward({ stock: pieces });
  const claims: Claim[] = [];
  for (let n = 0; n < buyers; n++) claims.push(await prepareClaim(reward.slug));
  const [survivor, doomed] = await Promise.all([
    startPortalProcess("web"),
    startPortalProcess("web"),
  ]);
  const early = await claimAt([doomed], claims[0]!);
  const answers = await whilePiecesAreLocked(reward.id, async () => {
    const asked = claims.map((claim, n) => claimAt(n % 2 ? [doomed, survivor] : [survivor], claim));
    await untilWaiting(connectionsOfOneProcess + 1);
    await doomed.crash();
    return asked;
  });
  const places = await Promise.all(answers);
  expect(places[0]).toBe(early);
  const winners = claims.filter((_, n) => places[n]);
  expect(winners).toHaveLength(pieces);
  // Somebody who saw no answer may ask once more even now.
  for (const claim of winners)
    expect(await claimAt([survivor], claim)).toBe(places[claims.indexOf(claim)]);
  await survivor.crash();
  expect((await findReward(database(), { id: reward.id }))?.stockLeft).toBe(0);
  expect(await verifyLedger(database())).toEqual([]);
  expect(await redemptionsOf(reward.id)).toEqual(
    winners.map(({ memberId }) => ({ memberId, state: "captured" })).sort(byMember),
  );
  expect(await balancesOf(claims)).toEqual([
    { available: 50, held: 0, members: pieces },
    { available: 300, held: 0, members: buyers - pieces },
  ]);
});

interface Claim {
  memberId: string;
  cookie: string;
  path: string;
  body: URLSearchParams;
}

async function prepareClaim(slug: string): Promise<Claim> {
  const member = await createMember();
  await giveEarnedPoints({ memberId: member.id, points: 300, now: Temporal.Now.instant() });
  const body = new URLSearchParams({
    intent: "claim",
    requestKey: randomUUID(),
    priceSeen: "250",
  });
  return { memberId: member.id, cookie: await cookieOf(member), path: `/rewards/${slug}`, body };
}

/** Where the claim led to, null where the reward was sold out; asks on until it is told. */
async function claimAt(
  portals: readonly PortalProcess[],
  { path, cookie, body }: Claim,
): Promise<string | null> {
  for (let attempt = 0; ; attempt++) {
    const { address } = portals[Math.min(attempt, portals.length - 1)]!;
    const answer = await fetch(`${address}${path}`, {
      method: "POST",
      redirect: "manual",
      headers: { cookie, origin: "http://localhost:3000" },
      body,
    }).catch(() => null);
    await answer?.body?.cancel();
    if (answer?.status === 302) return answer.headers.get("location");
    if (answer?.status === 409) return null;
    if (answer && answer.status < 500) throw new Error(`refused with ${answer.status}`);
    await sleep(100);
  }
}

/** Whoever wants a piece waits in the middle of the claim until `work` is over. */
function whilePiecesAreLocked<T>(rewardId: string, work: () => Promise<T>): Promise<T> {
  return inTransaction(async (trx) => {
    await trx.selectFrom("reward").select("id").where("id", "=", rewardId).forUpdate().execute();
    return work();
  });
}

async function untilWaiting(transactions: number): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ waiting: number }>`
      select count(*)::int as waiting from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`.execute(database());
    if (rows[0]!.waiting >= transactions) return;
    await sleep(20);
  }
}

async function redemptionsOf(rewardId: string) {
  const rows = await database()
    .selectFrom("rewardRedemption")
    .select(["memberId", "state"])
    .where("rewardId", "=", rewardId)
    .execute();
  return rows.sort(byMember);
}

function byMember(a: { memberId: string }, b: { memberId: string }): number {
  return a.memberId < b.memberId ? -1 : 1;
}

function balancesOf(claims: readonly Claim[]) {
  return database()
    .selectFrom("pointsBalance")
    .select((eb) => ["available", "held", eb.fn.countAll<number>().as("members")])
    .where(
      "memberId",
      "in",
      claims.map(({ memberId }) => memberId),
    )
    .groupBy(["available", "held"])
    .orderBy("available")
    .execute();
}
