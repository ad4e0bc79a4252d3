import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { recordMemberStatus } from "#app/accounts/commands/record-member-status.server.ts";
import { listAccessIdsOf } from "#app/accounts/queries/list-access-of.server.ts";
import { listBadgesOf } from "#app/accounts/queries/list-badges-of.server.ts";
import { database, inTransaction, json } from "#app/platform/db.server.ts";
import { findPointsSummary } from "#app/points/queries/find-points-summary.server.ts";
import { cancelRedemption } from "#app/rewards/commands/cancel-redemption.server.ts";
import { claimReward } from "#app/rewards/commands/claim-reward.server.ts";
import { fetchDownload } from "#app/rewards/commands/fetch-download.server.ts";
import { findRewardForViewer } from "#app/rewards/queries/find-reward-for-viewer.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";
import { createPublishedReward } from "#tests/factories/reward.ts";

const now = Temporal.Instant.from("2026-11-22T10:00:00Z");
const names = { de: "Röstkammer", en: "Roasting chamber" };

async function createBuyer(points = 1000): Promise<string> {
  const { id } = await createMember();
  await giveEarnedPoints({ memberId: id, points, now: now.subtract({ hours: 1 }) });
  return id;
}

const claim = (memberId: string, rewardId: string, at = now) =>
  claimReward({ memberId, rewardId, requestKey: randomUUID(), now: at });

async function cancel(memberId: string, redemptionId: string) {
  const staff = await createMember({ role: "manager" });
  const cancelledBy = { id: staff.id, name: staff.displayName };
  return cancelRedemption({ memberId, redemptionId, reason: "Versehen", cancelledBy, now });
}

test("a donation counts for its project until it is cancelled", async () => {
  const memberId = await createBuyer();
  const project = await database()
    .insertInto("donationProject")
    .values({ texts: json({}) as never, currency: "EUR", createdAt: now })
    .returning("id")
    .executeTakeFirstOrThrow();
  const definition = { projectId: project.id, amountMinor: 1000, currency: "EUR" };
  const reward = await createPublishedReward({ type: "donation", definition });
  const totalOf = () => raisedFor(project.id);
  const { state } = await claim(memberId, reward.id);
  const { redemptionId } = await claim(memberId, reward.id);
  expect(state).toBe("captured");
  expect(await totalOf()).toBe(2000);
  await cancel(memberId, redemptionId);
  expect(await totalOf()).toBe(1000);
});

async function raisedFor(projectId: string): Promise<number> {
  const rows = await database()
    .selectFrom("rewardDonation")
    .select("amountMinor")
    .where("projectId", "=", projectId)
    .where("cancelledAt", "is", null)
    .execute();
  return rows.reduce((sum, row) => sum + Number(row.amountMinor), 0);
}

test("access opens for its days, a second one prolongs it, cancelling closes it", async () => {
  const memberId = await createBuyer();
  const access = await database()
    .insertInto("access")
    .values({ names: json(names) as never, createdAt: now })
    .returning("id")
    .executeTakeFirstOrThrow();
  const reward = await createPublishedReward({
    type: "access",
    definition: { accessId: access.id, days: 30 },
  });
  const isOpen = async (days: number) =>
    (await listAccessIdsOf(database(), { memberId, now: now.add({ hours: 24 * days }) })).includes(
      access.id,
    );
  expect(await isOpen(0)).toBe(false);
  const first = await claim(memberId, reward.id);
  expect([await isOpen(0), await isOpen(29), await isOpen(30)]).toEqual([true, true, false]);
  const second = await claim(memberId, reward.id);
  expect([await isOpen(59), await isOpen(60)]).toEqual([true, false]);
  await cancel(memberId, second.redemptionId);
  expect(await isOpen(30)).toBe(false);
  await cancel(memberId, first.redemptionId);
  expect(await isOpen(0)).toBe(false);
});

test("a badge is worn once, and taken back with its redemption", async () => {
  const memberId = await createBuyer();
  const badge = await database()
    .insertInto("badge")
    .values({
      names: json(names) as never,
      descriptions: json(names) as never,
      icon: "coffee",
      createdAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const definition = { badgeId: badge.id };
  const reward = await createPublishedReward({ type: "recognition", definition });
  const { redemptionId } = await claim(memberId, reward.id);
  expect(await listBadgesOf(database(), memberId)).toMatchObject([{ id: badge.id, names }]);
  await expect(claim(memberId, reward.id)).rejects.toMatchObject({ code: "reward-badge-worn" });
  await cancel(memberId, redemptionId);
  expect(await listBadgesOf(database(), memberId)).toEqual([]);
  expect((await findPointsSummary(database(), memberId)).available).toBe(1000);
  await claim(memberId, reward.id);
});

async function createDownload(days: number | null = 7) {
  const file = await database()
    .insertInto("rewardFile")
    .values({
      storageKey: `reward-file/${randomUUID()}.bin`,
      fileName: "Brühanleitung.pdf",
      mediaType: "application/pdf",
      byteLength: 10,
      createdAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const definition = { fileId: file.id, downloads: 3, days };
  return createPublishedReward({ type: "download", definition });
}

test("a file is fetched as often as promised, also at once, and by nobody else", async () => {
  const memberId = await createBuyer();
  const { redemptionId } = await claim(memberId, (await createDownload()).id);
  const fetchIt = (who = memberId, at = now) =>
    inTransaction((trx) => fetchDownload(trx, { memberId: who, redemptionId, now: at }));
  await expect(fetchIt(await createBuyer())).rejects.toMatchObject({ code: "not-found" });
  await expect(fetchIt(memberId, now.add({ hours: 24 * 7 }))).rejects.toMatchObject({
    code: "download-over",
  });
  const results = await Promise.allSettled(Array.from({ length: 9 }, () => fetchIt()));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  await expect(cancel(memberId, redemptionId)).rejects.toMatchObject({ code: "reward-used" });
});

test("a file that nobody fetched can be cancelled, and its link is dead then", async () => {
  const memberId = await createBuyer();
  const { redemptionId } = await claim(memberId, (await createDownload(null)).id);
  await cancel(memberId, redemptionId);
  await expect(
    inTransaction((trx) => fetchDownload(trx, { memberId, redemptionId, now })),
  ).rejects.toMatchObject({ code: "download-over" });
});

test("what is for some is refused to others, and hidden from them where staff wish so", async () => {
  const memberId = await createBuyer();
  const seenBy = (who: string | null, slug: string) =>
    findRewardForViewer(database(), { slug, memberId: who, now });
  const reward = await createPublishedReward({ forAmbassadors: true });
  const secret = await createPublishedReward({ forAmbassadors: true, hiddenFromOthers: true });
  await expect(claim(memberId, reward.id)).rejects.toMatchObject({
    code: "reward-ambassadors-only",
  });
  expect((await seenBy(memberId, reward.slug))?.obstacles).toEqual([{ code: "ambassadors-only" }]);
  expect(await seenBy(memberId, secret.slug)).toBeUndefined();
  expect(await seenBy(null, secret.slug)).toBeUndefined();
  await inTransaction((trx) =>
    recordMemberStatus(trx, { memberId, kind: "ambassador", value: "active", now }),
  );
  expect((await seenBy(memberId, secret.slug))?.obstacles).toEqual([]);
  await claim(memberId, reward.id);
  const phased = await createPublishedReward({ fromPhase: "building" });
  await expect(claim(memberId, phased.id)).rejects.toMatchObject({ code: "reward-phase-missing" });
  await inTransaction((trx) =>
    recordMemberStatus(trx, { memberId, kind: "phase", value: "partnership", now }),
  );
  await claim(memberId, phased.id);
});
