import { networkOf } from "#app/accounts/rules/network-of.ts";
import type { Viewer } from "#app/accounts/viewer.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import type { HttpContext } from "#app/platform/http/context.ts";
import { countAttempt } from "#app/platform/rate-limit.server.ts";

// Enough for every letter of somebody who types quickly.
const limit = { name: "search", attempts: 120, perSeconds: 60 };

/** Counts a search of the member or the guest's network; throws the answer 429 above the limit. */
export async function countSearch(context: HttpContext, viewer: Viewer): Promise<void> {
  try {
    await countAttempt(limit, viewer.member?.id ?? networkOf(context.clientIp));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    context.responseHeaders.set("Retry-After", String(error.facts.retryAfterSeconds));
    throw new Response("Too Many Requests", { status: error.status });
  }
}
