import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { listNotifications } from "#app/notifications/queries/list-notifications.server.ts";
import { targetOf } from "#app/notifications/rules/target-of.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { locales } from "#app/platform/i18n/locales.ts";
import { giveAddress } from "#app/rewards/commands/give-address.server.ts";
import { grantReward } from "#app/rewards/commands/grant-reward.server.ts";
import { remindOfAddresses } from "#app/rewards/commands/remind-of-addresses.server.ts";
import { renderMail } from "#emails/render.tsx";
import { createMember } from "#tests/factories/member.ts";
import { parcelAddress as address } from "#tests/factories/parcel.ts";
import { createPublishedReward } from "#tests/factories/reward.ts";
import { workOffEvents } from "#tests/support/machine-api.ts";

const now = Temporal.Instant.from("2026-11-22T10:00:00Z");

test("who is given a parcel is asked where to", async () => {
  const ella = await createMember({ role: "manager", displayName: "Ella Harms" });
  const { id: memberId } = await createMember();
  const reward = await createPublishedReward({ type: "product" });
  const grantedBy = { id: ella.id, name: ella.displayName };
  const gift = { memberId, rewardId: reward.id, reason: "Danke", grantedBy };
  const { redemptionId } = await inTransaction((trx) =>
    grantReward(trx, { ...gift, requestKey: randomUUID(), now }),
  );
  await workOffEvents();
  const { props } = await database()
    .selectFrom("mailOutbox")
    .select("props")
    .where("memberId", "=", memberId)
    .executeTakeFirstOrThrow();
  expect(props).toMatchObject({ news: "grantedParcel" });
  const { items } = await listNotifications(database(), { memberId, role: "member", limit: 2 });
  expect(items).toMatchObject([{ kind: "reward-granted", facts: { rewardType: "product" } }]);
  expect(targetOf(items[0]!)).toBe(`/my-rewards/${redemptionId}`);
});

test("who has not said where to within a week is asked once more, once", async () => {
  const ella = await createMember({ role: "manager", displayName: "Ella Harms" });
  const reward = await createPublishedReward({ type: "product" });
  const grantedBy = { id: ella.id, name: ella.displayName };
  const give = async () => {
    const { id: memberId } = await createMember();
    const gift = { memberId, rewardId: reward.id, reason: "Danke", grantedBy };
    const { redemptionId } = await inTransaction((trx) =>
      grantReward(trx, { ...gift, requestKey: randomUUID(), now }),
    );
    return { memberId, redemptionId };
  };
  const [silent, said, leaving] = [await give(), await give(), await give()];
  await inTransaction((trx) => giveAddress(trx, { ...said, address, now }));
  await database()
    .updateTable("member")
    .set({ leavesAt: now.add({ hours: 24 * 14 }) })
    .where("id", "=", leaving.memberId)
    .execute();
  const week = now.add({ hours: 24 * 7 });
  await remindOfAddresses({ now: week.subtract({ seconds: 1 }) });
  const asked = () =>
    database()
      .selectFrom("mailOutbox")
      .select(["memberId", "props"])
      .where(sql<boolean>`props ->> 'news' = 'addressMissing'`)
      .where("memberId", "in", [silent.memberId, said.memberId, leaving.memberId])
      .execute();
  expect(await asked()).toEqual([]);
  await Promise.all([remindOfAddresses({ now: week }), remindOfAddresses({ now: week })]);
  await remindOfAddresses({ now: week.add({ hours: 24 }) });
  const mails = await asked();
  expect(mails).toMatchObject([
    { memberId: silent.memberId, props: { redemptionId: silent.redemptionId } },
  ]);
  for (const locale of locales) {
    const props = mails[0]!.props as Record<string, unknown>;
    const { text } = await renderMail({ template: "reward-news", locale, props });
    expect(text).toContain(`/my-rewards/${silent.redemptionId}`);
  }
});

test("who is given a reward gets it in writing, with the words of the giver, once", async () => {
  const ella = await createMember({ role: "manager", displayName: "Ella Harms" });
  const { id: memberId } = await createMember({ displayName: "Mira" });
  const reward = await createPublishedReward();
  const gift = {
    memberId,
    rewardId: reward.id,
    reason: "Danke für die Fotos",
    grantedBy: { id: ella.id, name: ella.displayName },
    requestKey: randomUUID(),
    now,
  };
  await inTransaction((trx) => grantReward(trx, gift));
  await inTransaction((trx) => grantReward(trx, gift));
  await workOffEvents();
  const mails = await database()
    .selectFrom("mailOutbox")
    .select(["template", "props"])
    .where("memberId", "=", memberId)
    .execute();
  const { items } = await listNotifications(database(), { memberId, role: "member", limit: 2 });
  expect(items.map(targetOf)).toEqual(["/wallet"]);
  expect(mails).toMatchObject([
    {
      template: "reward-news",
      props: { news: "granted", title: "5 € Rabatt", detail: "Danke für die Fotos" },
    },
  ]);
  const texts = await Promise.all(
    locales.map(async (locale) => {
      const props = mails[0]!.props as Record<string, unknown>;
      const { subject, text } = await renderMail({ template: "reward-news", locale, props });
      expect(subject).toContain("5 € Rabatt");
      expect(text).toContain("Danke für die Fotos");
      return subject + text;
    }),
  );
  expect(new Set(texts).size).toBe(locales.length);
});
