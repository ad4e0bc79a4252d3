import { createHash, timingSafeEqual } from "node:crypto";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { networkOf } from "#app/accounts/rules/network-of.ts";
import type { ApiEnv } from "#app/platform/api/api-app.server.ts";
import { now } from "#app/platform/clock.ts";
import { env } from "#app/platform/env.server.ts";
import { TooManyRequests } from "#app/platform/errors.ts";
import { log } from "#app/platform/log.server.ts";
import { countAttempt, type Limit, refuseAboveLimit } from "#app/platform/rate-limit.server.ts";
import { receiveMail } from "../commands/receive-mail.server.ts";

const mailBytes = 10 * 1024 * 1024;
const wrongSecrets: Limit = { name: "mail-webhook", attempts: 20, perSeconds: 15 * 60 };

/**
 * Where a mail server hands in what comes to the reply address, as it came (message/rfc822). Every
 * outcome is final and answered 200, so that nobody sends the mail again; only a failure of ours is not.
 */
export const mailWebhook = new Hono<ApiEnv>();

mailWebhook.post("/mail", bodyLimit({ maxSize: mailBytes }), async (c) => {
  const secret = env().MAIL_INBOUND_SECRET;
  // Without a secret anybody could hand in mails.
  if (!secret) return c.json({ error: "MAIL_INBOUND_SECRET is not set" }, 503);
  const { clientIp, requestId } = c.get("http");
  try {
    await refuseAboveLimit(wrongSecrets, networkOf(clientIp));
    if (!isSame(c.req.header("authorization") ?? "", `Bearer ${secret}`)) {
      await countAttempt(wrongSecrets, networkOf(clientIp));
      return c.json({ error: "wrong secret" }, 401);
    }
  } catch (error) {
    if (!(error instanceof TooManyRequests)) throw error;
    return c.json({ error: error.code }, 429, {
      "Retry-After": String(error.facts.retryAfterSeconds),
    });
  }
  const outcome = await receiveMail(new Uint8Array(await c.req.arrayBuffer()), now());
  log().info({ requestId, outcome }, "mail came in");
  return c.json({ outcome });
});

/** In the same time for every guess. */
function isSame(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
