import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Audience, can } from "#app/accounts/rules/capabilities.ts";
import { createMember } from "#tests/factories/member.ts";
import {
  allRoles,
  type BuiltPortal,
  cookieOf,
  openBuiltPortal,
  setUpBrand,
} from "#tests/support/built-portal.ts";
import { listRouteAddresses } from "#tests/support/route-table.ts";
import { type Access, accessOf } from "./access-matrix.cells.ts";

// Every route × every role × every method, against the delivered build. A route without a declared
// cell fails, and so does a cell without a route.

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
const audiences: readonly Audience[] = ["guest", ...allRoles];
const cookies = new Map<string, string>();
let portal: BuiltPortal;

beforeAll(async () => {
  await setUpBrand();
  portal = await openBuiltPortal();
  for (const role of allRoles) {
    const member = await createMember({ role, displayName: role });
    cookies.set(role, await cookieOf(member));
    if (role !== "member")
      cookies.set(`${role} without factor`, await cookieOf(member, { secondFactor: false }));
    if (role === "admin") cookies.set("admin hours later", await cookieOf(member, { hoursAgo: 1 }));
  }
}, 180_000);

afterAll(() => portal?.close());

const addresses = await listRouteAddresses();

test("every address has a cell and every cell an address", () => {
  expect(Object.keys(accessOf).sort()).toEqual(
    [...new Set(addresses.map(({ path }) => path))].sort(),
  );
});

describe.each(addresses)("$path", ({ path, hasAction }) => {
  test.each(audiences)("as %s", async (audience) => {
    const cell = accessOf[path];
    for (const method of methods) {
      const access = method === "GET" ? cell?.read : cell?.write;
      const response = await portal.fetch(
        exampleOf(path),
        requestOf(method, await cookieFor(path, audience)),
      );
      await response.body?.cancel();
      expect
        .soft(outcomeOf(response), `${method} ${path} as ${audience}`)
        .toBe(expected(access, audience, method, hasAction));
    }
  });

  test("as staff who proved no second factor", async () => {
    const access = accessOf[path]?.read;
    if (
      access === undefined ||
      access === "everyone" ||
      access === "guests" ||
      access === "members"
    )
      return;
    const response = await portal.fetch(
      exampleOf(path),
      requestOf("GET", cookies.get("admin without factor")),
    );
    await response.body?.cancel();
    expect(response.headers.get("location")).toMatch(/^\/settings\/second-factor/);
  });
});

test("what matters most asks for the second factor again", async () => {
  const headers = requestOf("POST", cookies.get("admin hours later"));
  const asking: Record<string, "read" | "write"> = {};
  for (const { path, hasAction } of addresses) {
    if (!path.startsWith("/admin")) continue;
    const asks = async (init: RequestInit) => {
      const response = await portal.fetch(exampleOf(path), init);
      await response.body?.cancel();
      return response.headers.get("location")?.startsWith("/sign-in/step-up") ?? false;
    };
    if (await asks({ headers: headers.headers! })) asking[path] = "read";
    else if (hasAction && (await asks(headers))) asking[path] = "write";
  }
  const declared = Object.entries(accessOf).flatMap(([path, { fresh }]) =>
    fresh ? [[path, fresh]] : [],
  );
  expect(asking).toEqual(Object.fromEntries(declared));
});

/** Signing out ends the session it is tried with, so it gets one of its own. */
async function cookieFor(path: string, audience: Audience): Promise<string | undefined> {
  if (path !== "/sign-out" || audience === "guest") return cookies.get(audience);
  return cookieOf(await createMember({ role: audience }));
}

function requestOf(method: string, cookie: string | undefined): RequestInit {
  const headers: Record<string, string> = cookie ? { cookie } : {};
  if (method === "GET") return { headers };
  // Nobody's token, nobody's object: what is allowed fails on its input, never on the right to try.
  return {
    method,
    headers: {
      ...headers,
      origin: "http://localhost:3000",
      "content-type": "application/x-www-form-urlencoded",
    },
    body: "nothing=here",
  };
}

/** Parameters that fit the pattern but name nothing: a right must be checked before existence. */
function exampleOf(path: string): string {
  return path
    .replace(/:id\??/g, "01900000-0000-7000-8000-000000000000")
    .replace(/:number\??/g, "999999999")
    .replace(/:size\??/g, "small")
    .replace(/:\w+\??/g, "nothing")
    .replace("*", "nowhere/at/all");
}

type Outcome = "allowed" | "sign-in" | "forbidden" | "no-such-method";

function outcomeOf(response: Response): Outcome {
  if (response.status === 403) return "forbidden";
  if (response.status === 405) return "no-such-method";
  if (response.status >= 500) throw new Error(`answered ${response.status} ${response.url}`);
  const location = response.headers.get("location") ?? "";
  return location.startsWith("/sign-in") && location.includes("to=") ? "sign-in" : "allowed";
}

function expected(
  access: Access | undefined,
  audience: Audience,
  method: string,
  hasAction: boolean,
): Outcome {
  if (method !== "GET" && !hasAction) return "no-such-method";
  if (access === undefined) throw new Error("no access declared for this method");
  if (access === "everyone" || access === "guests") return "allowed";
  if (audience === "guest") return "sign-in";
  if (access === "members") return "allowed";
  return can(audience, access) ? "allowed" : "forbidden";
}
