import { expect, test } from "vitest";
import { createSegment } from "#app/accounts/commands/save-segment.server.ts";
import { findMembersNamed } from "#app/accounts/queries/find-members-named.server.ts";
import { listSegmentNumbers } from "#app/accounts/queries/list-segment-numbers.server.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { refreshSegments } from "#app/relationships/commands/refresh-segment.server.ts";
import { previewDefinition } from "#app/relationships/queries/segment-conditions.server.ts";
import {
  type CriterionName,
  criterionNames,
  fieldsOf,
} from "#app/relationships/rules/segment-criteria.ts";
import { readSegmentForm } from "#app/relationships/segment-form.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";

const now = Temporal.Instant.from("2026-11-03T10:00:00Z");
const daysAgo = (days: number) => now.subtract({ hours: 24 * days });
const programme = { timeZone: "Europe/Berlin", currency: "EUR" };

type Values = Record<string, string | number>;
const find = async (...criteria: [CriterionName, Values][]) => {
  const definition = {
    criteria: criteria.map(([criterion, values]) => ({ criterion, values })),
  };
  return (await previewDefinition(database(), definition, { programme, now })).first.map(
    ({ displayName }) => displayName,
  );
};

async function order(memberId: string, days: number, totalMinor: number) {
  await database()
    .insertInto("shopOrder")
    .values({
      source: "api",
      externalId: `${memberId}-${days}`,
      memberId,
      matchedAt: now,
      currency: "EUR",
      totalMinor,
      pointsBasisMinor: totalMinor,
      placedAt: daysAgo(days),
      paidAt: daysAgo(days),
    })
    .execute();
}

test("finds members by what they are, have and did; all criteria together", async () => {
  const mira = await createMember({ displayName: "Mira", joinedAt: "2026-05-31T22:30:00Z" });
  const piotr = await createMember({ displayName: "Piotr", language: "en" });
  await createMember({ displayName: "Zoe", joinedAt: "2026-05-31T21:30:00Z" });
  await order(mira.id, 10, 6_000);
  await order(mira.id, 200, 6_000);
  await order(piotr.id, 100, 20_000);
  const soon = now.add({ hours: 24 * 10 });
  await giveEarnedPoints({ memberId: mira.id, points: 300, now, expiresAt: soon });
  await giveEarnedPoints({ memberId: piotr.id, points: 100, now });
  const level = await database()
    .insertInto("standingLevel")
    .values({
      id: crypto.randomUUID(),
      name: { de: "Gold", en: "Gold" } as never,
      rank: 2,
      multiplier: "1.5",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await database()
    .insertInto("memberStanding")
    .values({ memberId: piotr.id, since: daysAgo(5), levelId: level.id })
    .execute();
  expect(await find(["language", { language: "en" }])).toEqual(["Piotr"]);
  // 1 June begins in Berlin at 22:00 of 31 May.
  expect(await find(["joined-after", { day: "2026-06-01" }])).toEqual(["Mira"]);
  expect(await find(["joined-before", { day: "2026-06-01" }])).toEqual(["Piotr", "Zoe"]);
  expect(await find(["orders-at-least", { orders: 2, days: 365 }])).toEqual(["Mira"]);
  expect(await find(["orders-at-least", { orders: 2, days: 100 }])).toEqual([]);
  expect(await find(["spend-at-least", { amount: 200, days: 365 }])).toEqual(["Piotr"]);
  expect(await find(["no-order-for", { days: 60 }])).toEqual(["Piotr"]);
  expect(await find(["points-at-least", { points: 100 }])).toEqual(["Mira", "Piotr"]);
  expect(await find(["points-expiring", { points: 100, days: 30 }])).toEqual(["Mira"]);
  expect(await find(["level", { levelId: level.id }])).toEqual(["Piotr"]);
  expect(
    await find(["language", { language: "de" }], ["orders-at-least", { orders: 1, days: 30 }]),
  ).toEqual(["Mira"]);
  expect(await find()).toEqual([]);
});

test.each(criterionNames)("%s is a condition the database understands", async (criterion) => {
  const example = { choice: "fan", level: crypto.randomUUID(), day: "2026-01-01", count: 1 };
  const values = Object.fromEntries(
    fieldsOf(criterion).map(([name, field]) => [name, example[field.kind]]),
  );
  await expect(find([criterion, values])).resolves.toBeInstanceOf(Array);
});

test("keeps a rule segment up to date every night", async () => {
  const { id: by, displayName: name } = await createMember({ role: "manager" });
  const definition = {
    criteria: [{ criterion: "points-at-least", values: { points: 1_000 } }],
  };
  const { id } = await inTransaction((trx) =>
    createSegment(trx, { name: "Many", kind: "rule", definition, by: { id: by, name }, now }),
  );
  const rich = await createMember();
  await giveEarnedPoints({ memberId: rich.id, points: 1_000, now });
  await refreshSegments({ now });
  expect(await listSegmentNumbers(database(), id)).toEqual([rich.number]);
  await database()
    .updateTable("pointsBalance")
    .set({ available: 0 })
    .where("memberId", "=", rich.id)
    .execute();
  await refreshSegments({ now });
  expect(await listSegmentNumbers(database(), id)).toEqual([]);
});

test("names who is unknown, and loses nothing of what was sent", async () => {
  const a = await createMember({ email: "list.a@example.org" });
  const b = await createMember({ externalId: "K-77" });
  const form = new FormData();
  form.set("name", "By hand");
  form.set("names", `#${a.number}\nnobody@example.org`);
  form.set("file", new File([`Nummer;Name\nK-77;x\nLIST.A@example.org;y\n`], "list.csv"));
  const read = await readSegmentForm(form, "list", now);
  expect(read.memberIds.sort()).toEqual([a.id, b.id].sort());
  expect(read.unknown).toContain("nobody@example.org");
  expect(read.text).toContain("K-77");
  expect(read.problems).toEqual([]);
});

test("a number that is one member's and another's at the shop is nobody's", async () => {
  const a = await createMember();
  await createMember({ externalId: String(a.number) });
  const [found] = await findMembersNamed(database(), [String(a.number)]);
  expect(found).toMatchObject({ memberId: null, isAmbiguous: true });
});
