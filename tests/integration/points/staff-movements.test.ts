import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { tellOfDecidedApproval } from "#app/notifications/handlers/tell-of-decided-approval.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { dispatchEvent } from "#app/platform/dispatch.server.ts";
import { adjustPoints } from "#app/points/commands/adjust-points.server.ts";
import { decideApproval } from "#app/points/commands/decide-approval.server.ts";
import { grantPoints } from "#app/points/commands/grant-points.server.ts";
import { movePointsAsStaff } from "#app/points/commands/move-points-as-staff.server.ts";
import { findPointsSummary } from "#app/points/queries/find-points-summary.server.ts";
import { listPointsHistory } from "#app/points/queries/list-points-history.server.ts";
import { verifyLedger } from "#app/points/queries/verify-ledger.server.ts";
import { approvalEffects } from "#app/rewards/commands/approval-effects.server.ts";
import { createMember } from "#tests/factories/member.ts";
import { giveEarnedPoints } from "#tests/factories/points.ts";

const now = Temporal.Instant.from("2026-11-03T10:00:00Z");
const inDays = (days: number) => now.add({ hours: 24 * days });
let memberId: string;
let ella: { id: string; name: string };
let henrike: { id: string; name: string };

async function person(role: "manager" | "admin") {
  const { id, displayName: name } = await createMember({ role });
  return { id, name };
}

beforeEach(async () => {
  memberId = (await createMember()).id;
  ella = await person("manager");
  henrike = await person("admin");
});

const adjust = (points: number, requestKey: string = randomUUID(), reason = "A mistake of ours") =>
  inTransaction((trx) =>
    adjustPoints(trx, { memberId, points, reason, adjustedBy: ella, requestKey, now }),
  );
const move = (
  points: number,
  kind: "grant" | "adjust" = "grant",
  requestKey: string = randomUUID(),
) =>
  inTransaction((trx) =>
    movePointsAsStaff(trx, { kind, memberId, points, reason: "Thanks", by: ella, requestKey, now }),
  );
const decide = (
  requestId: string,
  decidedBy: { id: string; name: string },
  outcome: "approved" | "declined" = "approved",
) =>
  inTransaction((trx) =>
    decideApproval(trx, { requestId, outcome, note: "Seen", decidedBy, now }, approvalEffects),
  );

async function available() {
  expect(await verifyLedger(database())).toEqual([]);
  return (await findPointsSummary(database(), memberId)).available;
}

async function waitingRequest() {
  return database()
    .selectFrom("approvalRequest")
    .selectAll()
    .where("memberId", "=", memberId)
    .executeTakeFirstOrThrow();
}

describe("correcting points", () => {
  test("up gives a lot that expires as the programme says, and tells the member why", async () => {
    await adjust(120);
    expect(await available()).toBe(120);
    const { items } = await listPointsHistory(database(), { memberId, limit: 5 });
    expect(items).toMatchObject([{ kind: "adjust", points: 120, note: "A mistake of ours" }]);
    const lot = await database()
      .selectFrom("pointsLot")
      .select("expiresAt")
      .where("memberId", "=", memberId)
      .executeTakeFirstOrThrow();
    expect(lot.expiresAt).toBe("2028-11-03T23:00:00Z");
  });

  test("down takes what expires first", async () => {
    await giveEarnedPoints({ memberId, points: 100, now, expiresAt: inDays(90) });
    await giveEarnedPoints({ memberId, points: 100, now, expiresAt: inDays(30) });
    await adjust(-150);
    const lots = await database()
      .selectFrom("pointsLot")
      .select(["available", "expiresAt"])
      .where("memberId", "=", memberId)
      .orderBy("expiresAt")
      .execute();
    expect(lots.map((lot) => lot.available)).toEqual([0, 50]);
    expect(await available()).toBe(50);
  });

  test("down never goes below zero, and leaves the status alone", async () => {
    await giveEarnedPoints({ memberId, points: 80, now });
    await expect(adjust(-81)).rejects.toMatchObject({
      code: "insufficient-points",
      facts: { needed: 81, available: 80 },
    });
    await adjust(-80);
    expect(await available()).toBe(0);
    const { qualifying } = await database()
      .selectFrom("pointsBalance")
      .select("qualifying")
      .where("memberId", "=", memberId)
      .executeTakeFirstOrThrow();
    expect(qualifying).toBe(80);
  });

  test("the same form twice corrects once; other content with its key is refused", async () => {
    const key = randomUUID();
    const answers = await Promise.all([adjust(50, key), adjust(50, key), adjust(50, key)]);
    expect(answers.filter(({ isRepeat }) => !isRepeat)).toHaveLength(1);
    expect(await available()).toBe(50);
    await expect(adjust(60, key)).rejects.toMatchObject({ code: "other-request-with-this-key" });
  });

  test("many at once never take more than there is", async () => {
    await giveEarnedPoints({ memberId, points: 100, now });
    const tries = Array.from({ length: 20 }, () => adjust(-10).catch((error) => error.code));
    const refused = (await Promise.all(tries)).filter((one) => one === "insufficient-points");
    expect(refused).toHaveLength(10);
    expect(await available()).toBe(0);
  });
});

describe("a second person", () => {
  test("is not needed up to the limit, and is above it", async () => {
    expect(await move(1_000)).toEqual({ outcome: "booked" });
    expect(await move(1_001)).toEqual({ outcome: "waiting" });
    expect(await available()).toBe(1_000);
    await expect(move(5_001)).rejects.toMatchObject({ code: "grant-too-large" });
  });

  test("cannot be gone around by the command itself", async () => {
    const grant = { memberId, points: 1_001, reason: "Thanks", requestKey: randomUUID(), now };
    const alone = inTransaction((trx) => grantPoints(trx, { ...grant, grantedBy: ella }));
    await expect(alone).rejects.toMatchObject({ code: "approval-needed" });
    await expect(adjust(-1_001)).rejects.toMatchObject({ code: "approval-needed" });
  });

  test("approves what was asked, and the one who asked is told", async () => {
    await move(2_000);
    const { id } = await waitingRequest();
    await decide(id, henrike);
    expect(await available()).toBe(2_000);
    const told = await database()
      .selectFrom("domainEvent")
      .select("id")
      .where("name", "=", "approval.decided")
      .where("subjectId", "=", id)
      .executeTakeFirstOrThrow();
    await dispatchEvent(told.id, { "approval.decided": [tellOfDecidedApproval] });
    const notes = await database()
      .selectFrom("notification")
      .select(["kind", "facts"])
      .where("memberId", "=", ella.id)
      .execute();
    expect(notes).toMatchObject([
      { kind: "approval-decided", facts: { outcome: "approved", points: 2_000, note: "Seen" } },
    ]);
  });

  test("is never the one who asked, whatever the application says", async () => {
    await move(2_000);
    const { id } = await waitingRequest();
    await expect(decide(id, ella)).rejects.toMatchObject({ code: "own-request" });
    const around = database()
      .updateTable("approvalRequest")
      .set({ decidedBy: ella.id, decidedAt: now, outcome: "approved" })
      .where("id", "=", id)
      .execute();
    await expect(around).rejects.toMatchObject({ constraint: "approval_by_second_person" });
    expect(await available()).toBe(0);
  });

  test("two who decide at once have one effect, and a decision stands", async () => {
    const other = await person("admin");
    await move(3_000);
    const { id } = await waitingRequest();
    const answers = await Promise.allSettled([
      decide(id, henrike),
      decide(id, other, "declined"),
      decide(id, other),
    ]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const { outcome } = await waitingRequest();
    expect(await available()).toBe(outcome === "approved" ? 3_000 : 0);
    const change = database()
      .updateTable("approvalRequest")
      .set({ outcome: "declined", note: "changed" })
      .where("id", "=", id)
      .execute();
    await expect(change).rejects.toThrow("decided, once");
  });

  test("leaves the request waiting where the points have gone meanwhile", async () => {
    await giveEarnedPoints({ memberId, points: 2_000, now });
    await move(-2_000, "adjust");
    const { id } = await waitingRequest();
    await adjust(-500);
    await expect(decide(id, henrike)).rejects.toMatchObject({ code: "insufficient-points" });
    expect(await waitingRequest()).toMatchObject({ outcome: null });
    await decide(id, henrike, "declined");
    expect(await available()).toBe(1_500);
  });

  test("gives nothing to an account that was closed since", async () => {
    await move(2_000);
    const { id } = await waitingRequest();
    await database()
      .updateTable("member")
      .set({ closedAt: now })
      .where("id", "=", memberId)
      .execute();
    await expect(decide(id, henrike)).rejects.toMatchObject({ code: "account-closed" });
    await decide(id, henrike, "declined");
  });

  test("asking twice with one form asks once", async () => {
    const key = randomUUID();
    await Promise.all([move(2_000, "grant", key), move(2_000, "grant", key)]);
    const { requestKey } = await waitingRequest();
    expect(requestKey).toBe(key);
    const audits = await database()
      .selectFrom("auditEntry")
      .select("action")
      .where("memberId", "=", memberId)
      .execute();
    expect(audits).toEqual([{ action: "approval.requested" }]);
  });
});
