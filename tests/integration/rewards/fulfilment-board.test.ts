import { beforeAll, expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { findPointsSummary } from "#app/points/queries/find-points-summary.server.ts";
import { listLotsOfSource } from "#app/points/queries/list-lots-of-source.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { exportFulfilment } from "#app/rewards/commands/export-fulfilment.server.ts";
import { moveDelivery } from "#app/rewards/commands/move-delivery.server.ts";
import {
  type RedemptionWork,
  workOnRedemptions,
} from "#app/rewards/commands/work-on-redemptions.server.ts";
import { countFulfilment } from "#app/rewards/queries/count-fulfilment.server.ts";
import { findRedemptionForStaff } from "#app/rewards/queries/find-redemption-for-staff.server.ts";
import { findReward } from "#app/rewards/queries/find-reward.server.ts";
import {
  type FulfilmentFilter,
  listFulfilment,
} from "#app/rewards/queries/list-fulfilment.server.ts";
import { listStepsForStaff } from "#app/rewards/queries/list-steps-for-staff.server.ts";
import { trackingOf } from "#app/rewards/rules/carriers.ts";
import type { FulfilmentStage } from "#app/rewards/rules/fulfilment-stage.ts";
import { createMember } from "#tests/factories/member.ts";
import { createParcel } from "#tests/factories/parcel.ts";
import { createPublishedReward } from "#tests/factories/reward.ts";

const now = Temporal.Instant.from("2026-11-22T10:00:00Z");
let ella: { id: string; name: string };
let jonas: { id: string; name: string };

beforeAll(async () => {
  const staff = async (displayName: string) => {
    const { id } = await createMember({ role: "manager", displayName });
    return { id, name: displayName };
  };
  ella = await staff("Ella Harms");
  jonas = await staff("Jonas Kröger");
});

const packed: RedemptionWork = { kind: "move", to: "packed" };
const seenAs = (parcels: readonly { id: string }[], seen: FulfilmentStage) =>
  parcels.map(({ id }) => ({ id, seen }));

async function createParcels(count: number, rewardId?: string) {
  const parcels = [];
  for (let made = 0; made < count; made++)
    parcels.push(await createParcel({ now, ...(rewardId && { rewardId }) }));
  return parcels;
}

test("many go a step further together, and each row says what became of it", async () => {
  const parcels = await createParcels(3);
  const results = await workOnRedemptions({
    rows: seenAs(parcels, "ordered"),
    work: packed,
    by: ella,
    now,
  });
  expect(results.map(({ outcome, stage }) => `${outcome} ${stage}`)).toEqual([
    "done packed",
    "done packed",
    "done packed",
  ]);
  expect(results[0]?.last).toEqual({ actorName: "Ella Harms", occurredAt: now.toString() });
});

test("what a colleague changed meanwhile is named and not overwritten", async () => {
  const [mine, theirs] = await createParcels(2);
  const { id: redemptionId, memberId } = theirs!;
  await inTransaction((trx) =>
    moveDelivery(trx, { memberId, redemptionId, to: "sent", movedBy: jonas, now }),
  );
  const later = now.add({ minutes: 5 });
  const results = await workOnRedemptions({
    rows: seenAs([mine!, theirs!], "ordered"),
    work: packed,
    by: ella,
    now: later,
  });
  expect(results.map(({ outcome, stage, last }) => [outcome, stage, last?.actorName])).toEqual([
    ["done", "packed", "Ella Harms"],
    ["changed", "sent", "Jonas Kröger"],
  ]);
});

test("a step back by a colleague is seen although the same step would be possible", async () => {
  const [parcel] = await createParcels(1);
  const rows = seenAs([parcel!], "packed");
  const acts = { rows, by: ella, now };
  // Ella's page still shows it packed; Jonas took it out of the parcel again.
  const [result] = await workOnRedemptions({ ...acts, work: { kind: "move", to: "sent" } });
  expect(result).toMatchObject({ outcome: "changed", stage: "ordered" });
  const [cancelled] = await workOnRedemptions({ ...acts, work: { kind: "cancel", reason: "Aus" } });
  expect(cancelled).toMatchObject({ outcome: "changed", stage: "ordered" });
});

test("of two who do it at once one does it, and a double click reports the first", async () => {
  const parcels = await createParcels(4);
  const rows = seenAs(parcels, "ordered");
  const both = await Promise.all([
    workOnRedemptions({ rows, work: packed, by: ella, now }),
    workOnRedemptions({ rows: rows.toReversed(), work: packed, by: jonas, now }),
    workOnRedemptions({ rows, work: packed, by: ella, now }),
  ]);
  for (const { id } of parcels) {
    const outcomes = both.map((results) => results.find((row) => row.id === id)?.outcome);
    expect(outcomes.toSorted()).toEqual(["already", "already", "done"]);
    const steps = await listStepsForStaff(database(), {
      memberId: parcels.find((each) => each.id === id)!.memberId,
      redemptionId: id,
    });
    expect(steps.filter(({ state }) => state === "packed")).toHaveLength(1);
  }
});

test("each row has its own tracking number, and sending spends the points", async () => {
  const parcels = await createParcels(2);
  const trackings = new Map(
    parcels.map(({ id }, index) => [
      id,
      trackingOf({ carrier: "DHL", trackingCode: `00${index}` }),
    ]),
  );
  const work = { kind: "move", to: "sent", trackings } as const;
  await workOnRedemptions({ rows: seenAs(parcels, "ordered"), work, by: ella, now });
  const second = await findRedemptionForStaff(database(), parcels[1]!.id);
  expect(second).toMatchObject({ stage: "sent", carrier: "DHL", trackingCode: "001" });
  expect(second?.trackingLink).toMatch(/piececode=001$/);
  const { available, held } = await findPointsSummary(database(), parcels[0]!.memberId);
  expect({ available, held }).toEqual({ available: 50, held: 0 });
});

test("staff cancel many: points return to their lots, pieces to the stock, what is sent stays", async () => {
  const reward = await createPublishedReward({ type: "product", definition: {}, stock: 5 });
  const parcels = await createParcels(3, reward.id);
  const sent = parcels[2]!;
  await inTransaction((trx) =>
    moveDelivery(trx, {
      memberId: sent.memberId,
      redemptionId: sent.id,
      to: "sent",
      movedBy: jonas,
      now,
    }),
  );
  const work = { kind: "cancel", reason: "Die Tasse ist zerbrochen" } as const;
  const rows = seenAs(parcels, "ordered");
  const results = await workOnRedemptions({ rows, work, by: ella, now });
  expect(results.map(({ outcome }) => outcome)).toEqual(["done", "done", "changed"]);
  const again = await workOnRedemptions({ rows, work, by: ella, now });
  expect(again.map(({ outcome }) => outcome)).toEqual(["already", "already", "changed"]);
  expect((await findReward(database(), { id: reward.id }))?.stockLeft).toBe(4);
  const { memberId, id } = parcels[0]!;
  expect((await findPointsSummary(database(), memberId)).available).toBe(300);
  const lots = await listLotsOfSource(database(), { memberId, source: { kind: "redemption", id } });
  expect(lots.map(({ points }) => points)).toEqual([-250, 250]);
  expect(lots[0]?.expiresAt).toBe(lots[1]?.expiresAt);
  expect(await verifyLedger(database())).toEqual([]);
});

test("one that cannot be done keeps no other from it; unknown rows are left out", async () => {
  const [parcel] = await createParcels(1);
  const [blocked] = await createParcels(1);
  await database()
    .updateTable("rewardDelivery")
    .set({ address: null })
    .where("redemptionId", "=", blocked!.id)
    .execute();
  const unknown = { id: "01900000-0000-7000-8000-000000000000" };
  const results = await workOnRedemptions({
    rows: [
      ...seenAs([blocked!], "awaiting-address"),
      ...seenAs([unknown, parcel!, parcel!], "ordered"),
    ],
    work: packed,
    by: ella,
    now,
  });
  expect(results.map(({ outcome, code }) => [outcome, code])).toEqual([
    ["refused", "reward-address-missing"],
    ["done", null],
  ]);
});

test("filters by state, kind, reward and age, and pages without a gap or a double", async () => {
  const reward = await createPublishedReward({ type: "product", definition: {}, stock: 9 });
  const parcels = await createParcels(5, reward.id);
  const read = async (filter: Partial<FulfilmentFilter>) => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listFulfilment>> = await listFulfilment(database(), {
        filter: { state: "ordered", rewardId: reward.id, ...filter },
        after,
        limit: 2,
        now: now.add({ hours: 48 }),
      });
      ids.push(...page.rows.map(({ id }) => id));
      after = page.cursor;
    } while (after);
    return ids;
  };
  const all = parcels.map(({ id }) => id);
  expect(await read({})).toEqual(all);
  expect(await read({ state: "all" })).toEqual(all.toReversed());
  expect(await read({ type: "product", days: 1 })).toEqual(all);
  for (const nothing of [
    { type: "voucher" },
    { days: 3 },
    { state: "packed" },
    { state: "fulfilling" },
  ] as const)
    expect(await read(nothing)).toEqual([]);
});

test("counts what waits for staff", async () => {
  const before = await countFulfilment(database());
  const parcels = await createParcels(2);
  await workOnRedemptions({ rows: seenAs([parcels[0]!], "ordered"), work: packed, by: ella, now });
  const after = await countFulfilment(database());
  expect(after).toEqual({ ...before, ordered: before.ordered + 1, packed: before.packed + 1 });
});

test("the file neutralises formulas, and taking it along is in the audit log", async () => {
  const reward = await createPublishedReward({ type: "product", definition: {}, stock: 1 });
  await createParcel({ now, rewardId: reward.id, displayName: '=HYPERLINK("http://evil")' });
  const filter = { state: "all", rewardId: reward.id } as const;
  const response = await exportFulfilment({ filter, language: "de", by: ella, now });
  const lines = (await response.text()).trim().split("\r\n");
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(`"'=HYPERLINK(""http://evil"")"`);
  expect(response.headers.get("cache-control")).toBe("no-store");
  const entry = await database()
    .selectFrom("auditEntry")
    .select(["actorId", "facts"])
    .where("action", "=", "fulfilment.exported")
    .executeTakeFirstOrThrow();
  expect(entry).toMatchObject({ actorId: ella.id, facts: { rewardId: reward.id } });
});
