import { env } from "../env.server.ts";
import { errorText, readErrorText } from "../forms/error-text.ts";
import type { HttpContext } from "./context.ts";
import { cookie, readCookie } from "./cookies.ts";

const cookieName = "flash";

/** What an action did, for the next page to say: a message key with values. */
export interface Flash {
  id: string;
  key: string;
  values: Record<string, string | number>;
}

/** Leaves a message for the page that the redirect leads to. */
export function setFlash(
  context: HttpContext,
  key: string,
  values?: Record<string, string | number>,
): void {
  const text = `${context.requestId}:${errorText(key, values)}`;
  context.responseHeaders.append(
    "Set-Cookie",
    cookie(cookieName, text, { maxAgeSeconds: 60, secure: isSecure() }),
  );
}

/** Takes the message left by the previous response, so that it is shown once. */
export function takeFlash(context: HttpContext): Flash | null {
  const text = readCookie(context.headers.get("cookie"), cookieName);
  if (!text) return null;
  context.responseHeaders.append(
    "Set-Cookie",
    cookie(cookieName, "", { maxAgeSeconds: 0, secure: isSecure() }),
  );
  const at = text.indexOf(":");
  return { id: text.slice(0, at), ...readErrorText(text.slice(at + 1)) };
}

function isSecure(): boolean {
  return env().baseUrl.protocol === "https:";
}
