import { randomInt } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { installDefaultEarningRules } from "#app/points/commands/install-default-earning-rules.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { ensureBuild } from "#db/build.ts";
import { makeApiKey } from "#tests/factories/api-key.ts";
import { createMember } from "#tests/factories/member.ts";
import { type PortalProcess, startPortalProcess } from "#tests/support/portal-processes.ts";

// Web and worker die in the middle of what they do, again and again, while a shop goes on telling
// of orders, refunds and disputes and repeats whatever it got no answer to.

const kills = Number(process.env.LEDGER_KILLS ?? 3);
const clients = 6;
const units = 50;

test("killed in mixed load, every accepted request has exactly one effect", {
  timeout: 180_000 + kills * 10_000,
}, async () => {
  await ensureBuild(() => {});
  const key = await makeApiKey();
  const validFrom = Temporal.Instant.from("2026-01-01T00:00:00Z");
  await inTransaction((trx) => installDefaultEarningRules(trx, { validFrom, now: validFrom }));
  const members = await Promise.all(
    Array.from({ length: 4 }, (_, n) => createMember({ externalId: `C-${n}` })),
  );
  const portal = {
    web: await startPortalProcess("web"),
    worker: await startPortalProcess("worker"),
  };
  const shop = { isOpen: true, told: new Map<string, Told>() };
  const telling = Array.from({ length: clients }, (_, n) => tellStories(portal, { key, shop, n }));
  for (let n = 0; n < kills; n++) {
    await sleep(randomInt(600, 1_400));
    await Promise.all([portal.web.crash(), portal.worker.crash()]);
    [portal.web, portal.worker] = await Promise.all([
      startPortalProcess("web"),
      startPortalProcess("worker"),
    ]);
  }
  shop.isOpen = false;
  await Promise.all(telling);
  await untilWorkIsDone();
  await Promise.all([portal.web.crash(), portal.worker.crash()]);
  expect(shop.told.size).toBeGreaterThan(kills);
  expect(await verifyLedger(database())).toEqual([]);
  expect(await stateOfOrders()).toEqual(
    new Map([...shop.told].map(([number, told]) => [number, { ...told, earnings: 1 }])),
  );
  const { pending } = await database()
    .selectFrom("pointsBalance")
    .select((eb) => eb.fn.sum<string>("pending").as("pending"))
    .where(
      "memberId",
      "in",
      members.map(({ id }) => id),
    )
    .executeTakeFirstOrThrow();
  const expected = [...shop.told.values()].map(({ refundedMinor, disputedMinor }) =>
    Math.max(0, units - Math.floor((refundedMinor + disputedMinor) / 100)),
  );
  expect(Number(pending)).toBe(expected.reduce((sum, points) => sum + points, 0));
});

interface Told {
  refundedMinor: number;
  disputedMinor: number;
}

/** One till of the shop: an order, then perhaps a refund, a dispute, its end. */
async function tellStories(
  portal: { web: PortalProcess },
  { key, shop, n }: { key: string; shop: { isOpen: boolean; told: Map<string, Told> }; n: number },
): Promise<void> {
  const tell = (path: string, body: object, name: string) =>
    repeatUntilAnswered(portal, { path: `/api/v1/orders${path}`, body, key, name });
  for (let story = 0; shop.isOpen; story++) {
    const number = `A-${n}-${story}`;
    const order = {
      externalId: number,
      placedAt: new Date().toISOString(),
      currency: "EUR",
      totalMinor: units * 100,
      customer: { externalId: `C-${(n + story) % 4}` },
    };
    await tell("", order, number);
    const told: Told = { refundedMinor: 0, disputedMinor: 0 };
    shop.told.set(number, told);
    if (story % 2) {
      await tell(`/${number}/refunds`, { externalId: "R", amountMinor: 1_000 }, `${number}-R`);
      told.refundedMinor = 1_000;
    }
    if (story % 3 === 0) continue;
    const dispute = { externalId: "D", amountMinor: 2_000 };
    const away = { ...dispute, state: "withdrawn", occurredAt: "2026-11-01T00:00:00Z" };
    await tell(`/${number}/disputes`, away, `${number}-D1`);
    told.disputedMinor = 2_000;
    if (story % 3 === 1) continue;
    const back = { ...dispute, state: "reinstated", occurredAt: "2026-11-02T00:00:00Z" };
    await tell(`/${number}/disputes`, back, `${number}-D2`);
    told.disputedMinor = 0;
  }
}

async function repeatUntilAnswered(
  portal: { web: PortalProcess },
  { path, body, key, name }: { path: string; body: object; key: string; name: string },
): Promise<void> {
  for (;;) {
    const status = await fetch(`${portal.web.address}${path}`, {
      method: "POST",
      headers: {
        Authorization: `Bearer ${key}`,
        "Content-Type": "application/json",
        "Idempotency-Key": name,
      },
      body: JSON.stringify(body),
    }).then(
      (answer) => answer.status,
      () => null,
    );
    if (status === 200 || status === 201) return;
    if (status !== null && status !== 429 && status < 500)
      throw new Error(`${path} was refused with ${status}`);
    await sleep(status === 429 ? 500 : 50);
  }
}

/** Jobs that a killed worker had taken are given to the others by and by; here at once. */
async function untilWorkIsDone(): Promise<void> {
  const { rows: workers } = await sql<{ lockedBy: string }>`
    select distinct locked_by from graphile_worker.jobs where locked_by is not null`.execute(
    database(),
  );
  await sql`select graphile_worker.force_unlock_workers(${workers.map(({ lockedBy }) => lockedBy)}::text[])`.execute(
    database(),
  );
  for (;;) {
    const { rows } = await sql<{ open: number }>`
      select ((select count(*) from event_outbox)
            + (select count(*) from graphile_worker.jobs where task_identifier = 'dispatch-event'))::int as open`.execute(
      database(),
    );
    if (rows[0]!.open === 0) return;
    await sql`select graphile_worker.reschedule_jobs(array(
      select id from graphile_worker.jobs where locked_at is null and run_at > now()), run_at := now())`.execute(
      database(),
    );
    await sleep(100);
  }
}

async function stateOfOrders() {
  const { rows } = await sql<Told & { externalId: string; earnings: number }>`
    select external_id, refunded_minor, disputed_minor,
           (select count(*)::int from points_transfer earned
             where earned.kind = 'earn' and earned.source_id = shop_order.id::text) as earnings
      from shop_order`.execute(database());
  return new Map(rows.map(({ externalId, ...state }) => [externalId, state]));
}
