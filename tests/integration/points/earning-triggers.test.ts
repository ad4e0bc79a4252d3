import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { dispatchEvent } from "#app/platform/dispatch.server.ts";
import { appendEvent, type EventName, type Subscriptions } from "#app/platform/events.server.ts";
import { celebrateBirthdays } from "#app/points/commands/celebrate-birthdays.server.ts";
import { labelActivity } from "#app/points/commands/label-activity.server.ts";
import { recordActivity } from "#app/points/commands/record-activity.server.ts";
import { earnByEvent } from "#app/points/handlers/earn-by-event.server.ts";
import { settlePointsOfPost } from "#app/points/handlers/settle-points-of-post.server.ts";
import { listPointsHistory } from "#app/points/queries/list-points-history.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { createRule } from "#tests/factories/earning.ts";
import { hours, newEarner, newMember, settle, start } from "#tests/support/earner.ts";
import { workOffEvents } from "#tests/support/machine-api.ts";

const { by, member, placeOrder, pointsOf } = newEarner();

type PostEvent = "post.accepted" | "post.hidden" | "post.restored";

/** Lets the points follow the newest event of this name; the forum itself has no such post. */
async function dispatchLatest(name: EventName) {
  const { id } = await database()
    .selectFrom("domainEvent")
    .select("id")
    .where("name", "=", name)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  const handlers = {
    "post.accepted": [earnByEvent],
    "post.hidden": [settlePointsOfPost],
    "post.restored": [settlePointsOfPost],
  };
  await dispatchEvent(id, handlers as Subscriptions);
}

describe("other triggers", () => {
  test("an activity earns once, by the rule for its type and the time it happened", async () => {
    const quiz = { trigger: "activity", conditions: { activityType: "quiz" } } as const;
    await createRule({ now: start, by, ...quiz, amount: { fixed: 25 } });
    await createRule({ now: start, by, trigger: "survey-answered", amount: { fixed: 40 } });
    const record = (type: string, externalId: string, memberId = member.id) =>
      inTransaction((trx) =>
        recordActivity(trx, {
          activity: {
            memberId,
            type,
            externalId,
            occurredAt: hours(1),
            amount: null,
            values: { score: 9 },
          },
          now: hours(2),
        }),
      );
    expect(await record("quiz", "Q1")).toMatchObject({ isRepeat: false });
    expect(await record("quiz", "Q1")).toMatchObject({ isRepeat: true });
    await record("survey-answered", "S1");
    await record("webinar", "W1");
    await workOffEvents();
    await workOffEvents();
    expect(await pointsOf()).toBe(65);
    const other = await newMember();
    await expect(record("quiz", "Q1", other.id)).rejects.toMatchObject({
      code: "activity-differs",
    });
  });

  test("an activity is read by the name staff gave it, and by none before", async () => {
    await createRule({
      now: start,
      by,
      trigger: "activity",
      amount: { fixed: 25 },
      conditions: { activityType: "tasting" },
    });
    await inTransaction((trx) =>
      recordActivity(trx, {
        activity: {
          memberId: member.id,
          type: "tasting",
          externalId: randomUUID(),
          occurredAt: hours(1),
          amount: null,
          values: {},
        },
        now: hours(1),
      }),
    );
    await workOffEvents();
    const read = async () =>
      (await listPointsHistory(database(), { memberId: member.id, limit: 5 })).items[0]?.activity;
    expect(await read()).toBeNull();
    const label = { de: "Verkostung", en: "Tasting" };
    for (let time = 0; time < 2; time++)
      await inTransaction((trx) =>
        labelActivity(trx, { type: "tasting", label, by, now: hours(2) }),
      );
    expect(await read()).toEqual(label);
    const said = database().selectFrom("auditEntry").select("action");
    expect(await said.where("action", "=", "activity.labelled").execute()).toHaveLength(1);
  });

  test("a birthday earns once a year, also where the job was down for a day", async () => {
    const ruleStart = Temporal.Instant.from("2026-02-01T00:00:00Z");
    await createRule({ now: ruleStart, by, trigger: "birthday", amount: { fixed: 50 } });
    await database()
      .updateTable("member")
      .set({ birthday: "2000-02-29" })
      .where("id", "=", member.id)
      .execute();
    const run = (at: string) => celebrateBirthdays({ now: Temporal.Instant.from(at) });
    // Still the 27th in Berlin.
    await run("2026-02-27T22:59:00Z");
    expect(await pointsOf()).toBe(0);
    await run("2026-03-01T08:00:00Z");
    await run("2026-03-01T09:00:00Z");
    await run("2026-03-02T09:00:00Z");
    expect(await pointsOf()).toBe(50);
  });

  describe("a post that earned", () => {
    const tell = (name: PostEvent, { id, at }: { id: string; at: number }) =>
      inTransaction((trx) =>
        appendEvent(trx, {
          name,
          occurredAt: hours(at),
          memberId: member.id,
          actor: { kind: "member", id: by.id },
          channel: "portal",
          direction: "between-members",
          subject: { kind: "post", id },
          payload: {
            postId: id,
            authorId: member.id,
            postAuthorId: member.id,
            acceptedById: by.id,
          } as never,
        }),
      );
    const happens = async (name: PostEvent, about: { id: string; at: number }) => {
      await tell(name, about);
      await dispatchLatest(name);
      return pointsOf();
    };

    beforeEach(async () => {
      await createRule({ now: start, by, trigger: "answer-accepted", amount: { fixed: 30 } });
    });

    test("loses it when it is hidden as spam, and gets it back when it is shown", async () => {
      const id = randomUUID();
      expect(await happens("post.accepted", { id, at: 1 })).toBe(30);
      expect(await happens("post.hidden", { id, at: 2 })).toBe(0);
      expect(await happens("post.restored", { id, at: 3 })).toBe(30);
      expect(await verifyLedger(database())).toEqual([]);
    });

    test("earns nothing while it is hidden, though its answer was accepted before", async () => {
      const id = randomUUID();
      await tell("post.accepted", { id, at: 1 });
      expect(await happens("post.hidden", { id, at: 2 })).toBe(0);
      await dispatchLatest("post.accepted");
      expect(await pointsOf()).toBe(0);
      expect(await happens("post.restored", { id, at: 3 })).toBe(30);
    });

    test("keeps it where hiding and showing are heard in the wrong order", async () => {
      const id = randomUUID();
      await happens("post.accepted", { id, at: 1 });
      await tell("post.hidden", { id, at: 2 });
      await tell("post.restored", { id, at: 3 });
      await dispatchLatest("post.restored");
      await dispatchLatest("post.hidden");
      expect(await pointsOf()).toBe(30);
    });
  });

  test("a closed account earns nothing", async () => {
    await createRule({ now: start, by });
    const orderId = await placeOrder();
    await database()
      .updateTable("member")
      .set({ closedAt: hours(2).toString() })
      .where("id", "=", member.id)
      .execute();
    await settle(orderId, hours(3));
    expect(await pointsOf()).toBe(0);
  });
});
