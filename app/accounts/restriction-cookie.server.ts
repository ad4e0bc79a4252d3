import { env } from "#app/platform/env.server.ts";
import type { HttpContext } from "#app/platform/http/context.ts";
import { cookie, readCookie } from "#app/platform/http/cookies.ts";
import { seal, unseal } from "#app/platform/secrets.server.ts";

const minutes = 30;

/** Remembers by which measure somebody may not come in who proved to be the account's owner. */
export function setRestriction(context: HttpContext, measureId: string): void {
  const sealed = seal("moderation-link", measureId).toString("base64url");
  context.responseHeaders.append(
    "Set-Cookie",
    cookie(name(), sealed, { maxAgeSeconds: minutes * 60, secure: isSecure() }),
  );
}

/** The measure of `setRestriction`; null without one, or with one that was not made by us. */
export function readRestriction(context: HttpContext): string | null {
  const sealed = readCookie(context.headers.get("cookie"), name());
  if (!sealed) return null;
  try {
    return unseal("moderation-link", Buffer.from(sealed, "base64url"));
  } catch {
    return null;
  }
}

function name(): string {
  return isSecure() ? "__Host-restricted" : "restricted";
}

function isSecure(): boolean {
  return env().baseUrl.protocol === "https:";
}
