import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { TooManyRequests } from "#app/platform/errors.ts";
import type { HttpContext } from "#app/platform/http/context.ts";
import { cookie, readCookie } from "#app/platform/http/cookies.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { countAttempt } from "#app/platform/rate-limit.server.ts";
import { keyedHash, newToken } from "#app/platform/secrets.server.ts";
import { recordTouch } from "../commands/record-touch.server.ts";
import { findAmbassadorByCode } from "../queries/find-ambassador.server.ts";
import { attributionDays } from "../rules/attribution.ts";
import { isRecommendationCode } from "../rules/recommendation-code.ts";

const limit = { name: "recommendation-touch", attempts: 60, perSeconds: 3600 };

/** Somebody comes by a recommendation link. Members are not new, so their visits are not noted. */
export async function loader({ context, params }: LoaderFunctionArgs) {
  const code = (params.code ?? "").toLowerCase();
  const { member } = await viewerOf(context);
  const ambassador =
    member || !isRecommendationCode(code)
      ? undefined
      : await findAmbassadorByCode(database(), code);
  if (!ambassador) return redirect(paths.start());
  await noteVisit(context, ambassador.code);
  setFlash(context, "ambassadors.recommendedBy", { name: ambassador.displayName });
  return redirect(paths.signUp());
}

async function noteVisit(context: HttpContext, code: string): Promise<void> {
  try {
    await countAttempt(limit, context.clientIp);
  } catch (error) {
    if (error instanceof TooManyRequests) return;
    throw error;
  }
  const visitor = knownVisitor(context) ?? newToken();
  context.responseHeaders.append(
    "Set-Cookie",
    cookie("visitor", visitor, {
      maxAgeSeconds: attributionDays * 24 * 60 * 60,
      secure: env().baseUrl.protocol === "https:",
    }),
  );
  const visitorKeyHash = keyedHash("visitor", visitor);
  await inTransaction((trx) => recordTouch(trx, { code, visitorKeyHash, now: now() }));
}

function knownVisitor(context: HttpContext): string | null {
  const visitor = readCookie(context.headers.get("cookie"), "visitor");
  return visitor && /^[\w-]{43}$/.test(visitor) ? visitor : null;
}
