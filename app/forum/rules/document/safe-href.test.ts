import fc from "fast-check";
import { expect, test } from "vitest";
import { hrefFromTyping, isInternalHref, safeHref } from "./safe-href.ts";

test.each([
  "https://example.org",
  "http://example.org:8080/a%20b?c=d&e=f#g",
  "HTTPS://EXAMPLE.ORG/",
  "https://müller.example/straße",
  "mailto:post@example.org",
  "/",
  "/topics/12-mahlgrad?page=2#post-3",
])("links to %s", (href) => {
  expect(safeHref(href)).toBe(href);
});

test.each([
  ["another host without a scheme", "//evil.example"],
  ["a backslash as second slash", "/\\evil.example"],
  ["two backslashes", "\\\\evil.example"],
  ["a backslash later", "https://example.org\\@evil.example"],
  ["a script", "javascript:alert(1)"],
  ["a script in mixed case", "JaVaScRiPt:alert(1)"],
  ["a script with a line feed inside", "java\nscript:alert(1)"],
  ["a script with a tab inside", "java\tscript:alert(1)"],
  ["a script after a control character", "\u0001javascript:alert(1)"],
  ["a script after a blank", " javascript:alert(1)"],
  ["a script as entity", "&#106;avascript:alert(1)"],
  ["a script as named entity", "javascript&colon;alert(1)"],
  ["data", "data:text/html,<script>alert(1)</script>"],
  ["vbscript", "vbscript:msgbox(1)"],
  ["a file", "file:///etc/passwd"],
  ["a blob", "blob:https://example.org/1"],
  ["ftp", "ftp://example.org"],
  ["no slashes after the scheme", "https:evil.example"],
  ["no host", "https:///evil.example"],
  ["credentials that look like a host", "https://bank.example@evil.example"],
  ["a relative path", "topics/1"],
  ["a tab between slashes", "/\t/evil.example"],
  ["a line feed between slashes", "/\n/evil.example"],
  ["an address that reads backwards", "https://example.org/\u202egnp.exe"],
  ["a quote", 'https://example.org/"onclick="x'],
  ["mail with headers", "mailto:a@b.de?bcc=c@d.de"],
  ["mail to nobody", "mailto:"],
  ["an empty address", ""],
  ["an endless address", `https://example.org/${"a".repeat(3_000)}`],
  ["a number", 7],
  ["an array", ["https://example.org"]],
])("refuses %s", (_, href) => {
  expect(safeHref(href)).toBeNull();
});

test("what it lets through opens http, https or mailto, or stays on our host", () => {
  const own = "https://own.example";
  const parts = fc.constantFrom(
    "/",
    "\\",
    ":",
    "javascript",
    "https",
    "//",
    "\t",
    "evil.example",
    "@",
    ".",
    "?",
    "#",
    "\u00a0",
    "a",
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 8 }), (words) => {
      const href = safeHref(words.join(""));
      fc.pre(href !== null);
      const url = new URL(href, own);
      expect(["http:", "https:", "mailto:"]).toContain(url.protocol);
      if (href.startsWith("/")) expect(url.origin).toBe(own);
    }),
    { numRuns: 2_000 },
  );
});

test("understands what people type as an address", () => {
  expect(hrefFromTyping(" example.org/a ")).toBe("https://example.org/a");
  expect(hrefFromTyping("mira@example.org")).toBe("mailto:mira@example.org");
  expect(hrefFromTyping("/topics/1")).toBe("/topics/1");
  expect(hrefFromTyping("javascript:alert(1)")).toBeNull();
  expect(hrefFromTyping("no address")).toBeNull();
});

test("knows its own pages", () => {
  expect(isInternalHref("/x")).toBe(true);
  expect(isInternalHref("https://own.example/x", "https://own.example")).toBe(true);
  expect(isInternalHref("https://own.example.evil.example", "https://own.example")).toBe(false);
  expect(isInternalHref("mailto:a@b.de", "https://own.example")).toBe(false);
});
