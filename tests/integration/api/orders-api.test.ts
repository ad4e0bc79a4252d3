import { beforeAll, describe, expect, test } from "vitest";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { installDefaultEarningRules } from "#app/points/commands/install-default-earning-rules.server.ts";
import { findPointsSummary } from "#app/points/queries/find-points-summary.server.ts";
import { makeApiKey } from "#tests/factories/api-key.ts";
import { confirmAddressOf } from "#tests/factories/confirm-address.ts";
import { createMember } from "#tests/factories/member.ts";
import { call, workOffEvents } from "#tests/support/machine-api.ts";

let key: string;
let count = 0;

beforeAll(async () => {
  const validFrom = Temporal.Instant.from("2026-01-01T00:00:00Z");
  await inTransaction((trx) => installDefaultEarningRules(trx, { validFrom, now: validFrom }));
  key = await makeApiKey();
});

const newOrder = (overrides: Record<string, unknown> = {}) => ({
  externalId: `A-${++count}`,
  placedAt: now().toString(),
  currency: "EUR",
  totalMinor: 12_490,
  shippingMinor: 490,
  customer: { email: "nobody@example.org" },
  ...overrides,
});

const post = (path: string, json: unknown, idempotencyKey = `key-${++count}`) =>
  call(path, { key, json, idempotencyKey });

const countOrders = async (externalId: string) =>
  (
    await database()
      .selectFrom("shopOrder")
      .select("id")
      .where("externalId", "=", externalId)
      .execute()
  ).length;

describe("recording an order", () => {
  test("credits pending points to the member with that customer number, shipping left out", async () => {
    const member = await createMember({ externalId: "C-77" });
    const answer = await post("/api/v1/orders", newOrder({ customer: { externalId: "C-77" } }));
    expect(answer).toMatchObject({
      status: 201,
      body: { memberId: member.id, totalMinor: 12_490, pointsBasisMinor: 12_000 },
    });
    await workOffEvents();
    const points = await call("/api/v1/members/C-77/points", { key });
    expect(points.body).toMatchObject({ memberId: member.id, available: 0, pending: 120 });
  });

  test("with one key fifty times at once makes one order and one answer", async () => {
    const order = newOrder();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => post("/api/v1/orders", order, "fifty")),
    );
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    expect(
      answers.filter((answer) => answer.headers.get("idempotent-replayed") === "true"),
    ).toHaveLength(49);
    expect(await countOrders(order.externalId)).toBe(1);
  });

  test("with another body under a used key is refused", async () => {
    const order = newOrder();
    await post("/api/v1/orders", order, "used");
    const other = newOrder();
    const answer = await post("/api/v1/orders", other, "used");
    expect(answer).toMatchObject({ status: 422, body: { code: "other-request-with-this-key" } });
    expect(await countOrders(other.externalId)).toBe(0);
  });

  test("under a new key gives the known order, and refuses other contents", async () => {
    const order = newOrder();
    const first = await post("/api/v1/orders", order);
    const again = await post("/api/v1/orders", order);
    expect(again).toMatchObject({ status: 200, body: { id: first.body.id } });
    const other = await post("/api/v1/orders", { ...order, totalMinor: 1 });
    expect(other).toMatchObject({ status: 409, body: { code: "order-differs" } });
  });

  test("needs an Idempotency-Key", async () => {
    const answer = await call("/api/v1/orders", { key, json: newOrder() });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ field: "idempotency-key" }] } });
  });
});

describe("an order nobody is known for", () => {
  test("waits, and is claimed with its points when its address is confirmed", async () => {
    const email = "later@example.org";
    const { body } = await post("/api/v1/orders", newOrder({ customer: { email } }));
    await post(`/api/v1/orders/${body.id}/refunds`, { externalId: "R-1", amountMinor: 6_245 });
    const member = await createMember({ email, confirmed: false });
    await workOffEvents();
    expect((await call(`/api/v1/orders/${body.id}`, { key })).body.memberId).toBeNull();
    await confirmAddressOf(member.id);
    await workOffEvents();
    expect((await call(`/api/v1/orders/${body.id}`, { key })).body.memberId).toBe(member.id);
    expect(await findPointsSummary(database(), member.id)).toMatchObject({ pending: 60 });
  });
});

describe("a refund", () => {
  test("takes back its share, once per number, and never more than was paid", async () => {
    const member = await createMember({ externalId: "C-78" });
    const { externalId } = newOrder();
    const order = newOrder({
      externalId,
      totalMinor: 10_000,
      shippingMinor: 0,
      customer: { externalId: "C-78" },
    });
    await post("/api/v1/orders", order);
    const refunds = `/api/v1/orders/${externalId}/refunds`;
    const refund = { externalId: "R-1", amountMinor: 3_000 };
    expect(await post(refunds, refund)).toMatchObject({
      status: 201,
      body: { refundedMinor: 3_000 },
    });
    expect(await post(refunds, refund)).toMatchObject({
      status: 200,
      body: { refundedMinor: 3_000 },
    });
    const tooMuch = await post(refunds, { externalId: "R-2", amountMinor: 7_001 });
    expect(tooMuch).toMatchObject({ status: 422, body: { code: "refund-too-large" } });
    await workOffEvents();
    expect(await findPointsSummary(database(), member.id)).toMatchObject({ pending: 70 });
  });

  test("of an unknown order is not found", async () => {
    const answer = await post("/api/v1/orders/none/refunds", { externalId: "R", amountMinor: 1 });
    expect(answer).toMatchObject({ status: 404, type: "application/problem+json" });
  });
});

describe("a dispute", () => {
  test("takes the points while the money is away, whichever step is told first, and counts with refunds only up to the order", async () => {
    const member = await createMember({ externalId: "C-79" });
    const customer = { externalId: "C-79" };
    const { body: order } = await post(
      "/api/v1/orders",
      newOrder({ totalMinor: 10_000, shippingMinor: 0, customer }),
    );
    const step = (state: string, occurredAt: string, amountMinor = 8_000) =>
      post(`/api/v1/orders/${order.id}/disputes`, {
        externalId: "D-1",
        amountMinor,
        state,
        occurredAt,
      });
    const pending = async () => {
      await workOffEvents();
      return (await findPointsSummary(database(), member.id)).pending;
    };
    expect(await step("withdrawn", "2026-11-05T08:00:00Z")).toMatchObject({
      status: 201,
      body: { disputedMinor: 8_000 },
    });
    expect((await step("withdrawn", "2026-11-05T08:00:00Z")).status).toBe(200);
    expect(await pending()).toBe(20);
    await post(`/api/v1/orders/${order.id}/refunds`, { externalId: "R", amountMinor: 5_000 });
    expect(await pending()).toBe(0);
    expect(await step("reinstated", "2026-11-09T08:00:00Z")).toMatchObject({
      status: 201,
      body: { disputedMinor: 0, refundedMinor: 5_000 },
    });
    expect(await pending()).toBe(50);
    expect((await step("withdrawn", "2026-11-05T08:00:00Z")).status).toBe(200);
    expect(await step("withdrawn", "2026-11-08T08:00:00Z")).toMatchObject({
      body: { disputedMinor: 0 },
    });
    expect(await pending()).toBe(50);
    expect(await step("withdrawn", "2026-11-20T08:00:00Z", 1)).toMatchObject({
      status: 409,
      body: { code: "dispute-differs" },
    });
  });

  test("of an unknown order is not found", async () => {
    const answer = await post("/api/v1/orders/none/disputes", {
      externalId: "D",
      amountMinor: 1,
      state: "withdrawn",
      occurredAt: "2026-11-05T08:00:00Z",
    });
    expect(answer).toMatchObject({ status: 404, type: "application/problem+json" });
  });
});

describe("bad requests", () => {
  test("are answered with a problem that names every field, in the caller's language", async () => {
    const answer = await call("/api/v1/orders", {
      key,
      idempotencyKey: "bad",
      json: newOrder({ totalMinor: -1, currency: "XXQ", customer: { email: "no" }, colour: "red" }),
      headers: { "Accept-Language": "de-AT,de;q=0.9" },
    });
    expect(answer.status).toBe(422);
    expect(answer.type).toBe("application/problem+json");
    expect(answer.body.title).toBe("Die Anfrage hat Fehler");
    expect(answer.body.errors.map((error: { field: string }) => error.field).sort()).toEqual([
      "colour",
      "currency",
      "customer.email",
      "totalMinor",
    ]);
    expect(answer.body.errors).toContainEqual({
      field: "colour",
      code: "unknown-field",
      message: "Dieses Feld ist hier unbekannt.",
    });
  });

  test.each([
    { what: "no key", path: "/api/v1/orders/1", init: { key: undefined }, status: 401 },
    { what: "a wrong key", path: "/api/v1/orders/1", init: { key: "rsz_wrong" }, status: 401 },
    { what: "an unknown address", path: "/api/v1/nothing", init: {}, status: 404 },
    { what: "a wrong method", path: "/api/v1/orders", init: { method: "DELETE" }, status: 405 },
    {
      what: "no JSON",
      path: "/api/v1/orders",
      init: { method: "POST", body: "a=b", headers: { "Content-Type": "text/plain" } },
      status: 415,
    },
    {
      what: "broken JSON",
      path: "/api/v1/orders",
      init: {
        method: "POST",
        body: "{",
        idempotencyKey: "broken",
        headers: { "Content-Type": "application/json" },
      },
      status: 400,
    },
    {
      what: "a flood of bytes",
      path: "/api/v1/orders",
      init: { json: { filler: "x".repeat(300_000) } },
      status: 413,
    },
  ])("$what: $status", async ({ path, init, status }) => {
    const answer = await call(path, { key, ...init });
    expect(answer).toMatchObject({ status, type: "application/problem+json", body: { status } });
  });

  test("say which methods work", async () => {
    const answer = await call("/api/v1/orders", { key, method: "DELETE" });
    expect(answer.headers.get("allow")).toBe("POST");
  });

  test("beyond the key's scopes are forbidden", async () => {
    const reader = await makeApiKey(["members:read"]);
    const answer = await call("/api/v1/orders", {
      key: reader,
      json: newOrder(),
      idempotencyKey: "x",
    });
    expect(answer).toMatchObject({ status: 403, body: { code: "forbidden" } });
  });
});

test("the API describes itself as OpenAPI 3.1", async () => {
  const { body } = await call("/api/v1/openapi.json");
  expect(body.openapi).toBe("3.1.0");
  expect(Object.keys(body.paths)).toContain("/orders/{id}/refunds");
  expect(body.components.securitySchemes.apiKey).toMatchObject({ scheme: "bearer" });
});
