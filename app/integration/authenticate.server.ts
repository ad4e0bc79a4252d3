import type { MiddlewareHandler } from "hono";
import type { ApiEnv } from "#app/platform/api/api-app.server.ts";
import { problem } from "#app/platform/api/problem.server.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { countAttempt, type Limit } from "#app/platform/rate-limit.server.ts";
import { noteApiKeyUse } from "./commands/note-api-key-use.server.ts";
import { findCaller } from "./queries/find-caller.server.ts";

const requestsPerKey: Limit = { name: "api-key", attempts: 600, perSeconds: 60 };
const wrongKeysPerAddress: Limit = { name: "api-key-guess", attempts: 30, perSeconds: 60 };

/** Lets in who shows a valid key as `Authorization: Bearer …`, at most 600 times a minute. */
export const authenticate: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const [, key] = /^Bearer ([\x21-\x7e]{1,200})$/i.exec(c.req.header("authorization") ?? "") ?? [];
  const caller = key ? await findCaller(database(), key) : undefined;
  if (!caller) {
    await countAttempt(wrongKeysPerAddress, c.get("http").clientIp);
    return problem(c, { status: 401, headers: { "WWW-Authenticate": "Bearer" } });
  }
  await countAttempt(requestsPerKey, caller.id);
  await noteApiKeyUse(database(), { id: caller.id, now: now() });
  c.set("caller", caller);
  await next();
};
