import { readCookie } from "../http/cookies.ts";
import { languageFromHeader } from "../i18n/locales.ts";

const maxLength = 300;
const harmlessCookies = new Set(["language", "theme"]);

/**
 * Under which name the page that answers this request is kept, or null where the request could be
 * anybody's but a plain guest's: any cookie but those of language and theme makes it personal.
 */
export function guestKeyOf({
  method,
  target,
  cookies,
  acceptLanguage,
}: {
  method: string;
  /** Path and search, as they were sent. */
  target: string;
  cookies: string | null;
  acceptLanguage: string | null;
}): string | null {
  if (method !== "GET" || target.length > maxLength) return null;
  const search = target.indexOf("?");
  if (search !== -1 && !/^\?before=[\w.~%-]+$/.test(target.slice(search))) return null;
  if (!areHarmless(cookies)) return null;
  const language = readCookie(cookies, "language") ?? languageFromHeader(acceptLanguage) ?? "";
  return `${language} ${readCookie(cookies, "theme") ?? ""} ${target}`;
}

function areHarmless(cookies: string | null): boolean {
  if (!cookies) return true;
  return cookies.split(";").every((part) => {
    const [name = "", value = ""] = part.split("=", 2);
    return harmlessCookies.has(name.trim()) && value.length <= 10;
  });
}
