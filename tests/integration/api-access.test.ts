import { describe, expect, test } from "vitest";
import { apiScopes } from "#app/platform/api/scopes.ts";
import { makeApiKey } from "#tests/factories/api-key.ts";
import { call } from "#tests/support/machine-api.ts";

// Every operation of the public API × no key, a foreign key, a key without the scope; and every
// method that an address does not have.

/** What each operation asks of the key. An operation that is not named here fails. */
const scopeOf: Record<string, (typeof apiScopes)[number]> = {
  "POST /api/v1/orders": "orders:write",
  "GET /api/v1/orders/{id}": "orders:write",
  "POST /api/v1/orders/{id}/refunds": "orders:write",
  "POST /api/v1/orders/{id}/disputes": "orders:write",
  "GET /api/v1/members/{id}/points": "members:read",
  "GET /api/v1/members/{id}/points-preview": "members:read",
  "GET /api/v1/members/{id}/tier": "members:read",
  "POST /api/v1/activities": "activities:write",
  "GET /api/v1/vouchers/{code}": "vouchers:redeem",
  "POST /api/v1/vouchers/{code}/redemptions": "vouchers:redeem",
  "POST /api/v1/vouchers/{code}/redemptions/{id}/reversal": "vouchers:redeem",
  "POST /api/v1/checkout/validations": "vouchers:redeem",
  "POST /api/v1/checkout/holds": "vouchers:redeem",
  "POST /api/v1/checkout/holds/{id}/release": "vouchers:redeem",
  "POST /api/v1/checkout/redemptions": "vouchers:redeem",
  "POST /api/v1/checkout/redemptions/{id}/reversals": "vouchers:redeem",
  "GET /api/v1/gift-balances/{code}": "vouchers:redeem",
};

const { body: description } = await call("/api/v1/openapi.json");
const methods = ["get", "post", "put", "patch", "delete"];
const paths = Object.keys(description.paths);
const operations = paths.flatMap((path) =>
  methods
    .filter((method) => method in description.paths[path])
    .map((method) => `${method.toUpperCase()} ${addressOf(path)}`),
);

test("every operation has a declared scope, and every scope an operation", () => {
  expect(Object.keys(scopeOf).sort()).toEqual([...operations].sort());
});

describe.each(operations)("%s", (operation) => {
  const [method = "", address = ""] = operation.split(" ");
  const path = address.replaceAll(/\{\w+\}/g, "01900000-0000-7000-8000-000000000000");
  const request = { method, idempotencyKey: "access", ...(method === "POST" ? { json: {} } : {}) };

  test("refuses a caller without a key and one with an unknown key", async () => {
    for (const key of [undefined, "rk_nobody_has_this_one"]) {
      // From addresses of their own: so many wrong keys of one are turned away.
      const from = `203.0.113.${operations.indexOf(operation)}`;
      const answer = await call(path, { ...request, from, ...(key ? { key } : {}) });
      expect(answer.status).toBe(401);
      expect(answer.type).toContain("application/problem+json");
    }
  });

  test("refuses a key without the scope", async () => {
    const key = await makeApiKey(apiScopes.filter((scope) => scope !== scopeOf[operation]));
    expect((await call(path, { ...request, key })).status).toBe(403);
  });

  test("lets a key with just that scope through to its input", async () => {
    const key = await makeApiKey([scopeOf[operation]!]);
    expect([400, 404, 422]).toContain((await call(path, { ...request, key })).status);
  });
});

test("answers methods that an address does not have with 405", async () => {
  const key = await makeApiKey();
  for (const path of paths) {
    const address = addressOf(path).replaceAll(/\{\w+\}/g, "nothing");
    for (const method of methods.filter((each) => !(each in description.paths[path]))) {
      expect
        .soft(
          (
            await call(address, {
              method: method.toUpperCase(),
              key,
              ...(method === "get" ? {} : { json: {} }),
            })
          ).status,
          `${method} ${path}`,
        )
        .toBe(405);
    }
  }
});

function addressOf(path: string): string {
  return path.startsWith("/api/") ? path : `/api/v1${path}`;
}
