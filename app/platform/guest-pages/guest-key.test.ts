import { expect, test } from "vitest";
import { guestKeyOf } from "./guest-key.ts";

const asked = { method: "GET", target: "/forum", cookies: null, acceptLanguage: null };

test.each([
  [{}, "  /forum"],
  [{ acceptLanguage: "en-GB,en;q=0.9" }, "en  /forum"],
  [{ acceptLanguage: "en", cookies: "language=de; theme=dark" }, "de dark /forum"],
  [{ target: "/c/news?before=abc.1-2" }, "  /c/news?before=abc.1-2"],
])("the name of %j", (given, key) => {
  expect(guestKeyOf({ ...asked, ...given })).toBe(key);
});

test.each([
  { method: "POST" },
  { method: "HEAD" },
  { cookies: "__Host-session=abc" },
  { cookies: "theme=dark; flash=x" },
  { cookies: "theme=a-theme-that-nobody-made" },
  { target: "/t/1/a?reply-to=3" },
  { target: "/forum?before=1&ref=ELLA" },
  { target: `/${"a".repeat(300)}` },
])("%j is not for every guest", (given) => {
  expect(guestKeyOf({ ...asked, ...given })).toBeNull();
});
