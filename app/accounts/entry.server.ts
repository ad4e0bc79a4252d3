import { redirectDocument } from "@remix-run/node";
import { ownPath, paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { env } from "#app/platform/env.server.ts";
import type { HttpContext } from "#app/platform/http/context.ts";
import { cookie, readCookie } from "#app/platform/http/cookies.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import type { Admission } from "./commands/admit-member.server.ts";
import { setRestriction } from "./restriction-cookie.server.ts";
import { tokenMinutes } from "./rules/tokens.ts";
import { openSession } from "./session.server.ts";
import { viewerOf } from "./viewer.server.ts";

/**
 * Opens the session, or leads to the second step with its token in a cookie. The whole document is
 * loaded anew: language, form of address and rights may be others from here on.
 */
export async function enter(
  context: HttpContext,
  { admission, to, now }: { admission: Admission; to: unknown; now: Temporal.Instant },
): Promise<Response> {
  if (admission.kind === "second-factor") {
    setPendingToken(context, admission.token);
    return redirectDocument(paths.secondFactor());
  }
  if (admission.kind === "restricted") {
    setRestriction(context, admission.measureId);
    return redirectDocument(paths.restricted());
  }
  await openSession(context, { ...admission, secondFactorAt: null, now });
  return redirectDocument(ownPath(to, paths.home()));
}

/** The token of the first step, kept from scripts. */
export function readPendingToken(context: HttpContext): string | null {
  return readCookie(context.headers.get("cookie"), pendingCookie());
}

export function clearPendingToken(context: HttpContext): void {
  context.responseHeaders.append(
    "Set-Cookie",
    cookie(pendingCookie(), "", { maxAgeSeconds: 0, secure: isSecure() }),
  );
}

/** The page's title in the viewer's language, with the brand's name. */
export async function pageTitle(context: HttpContext, key: string): Promise<string> {
  const [viewer, brand] = await Promise.all([viewerOf(context), findBrand()]);
  return `${translatorOf(viewer).t(key)} · ${brand.name}`;
}

function setPendingToken(context: HttpContext, token: string): void {
  const maxAgeSeconds = tokenMinutes["second-factor"] * 60;
  context.responseHeaders.append(
    "Set-Cookie",
    cookie(pendingCookie(), token, { maxAgeSeconds, secure: isSecure() }),
  );
}

function pendingCookie(): string {
  return isSecure() ? "__Host-sign-in" : "sign-in";
}

function isSecure(): boolean {
  return env().baseUrl.protocol === "https:";
}
