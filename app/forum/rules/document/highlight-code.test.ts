import fc from "fast-check";
import { expect, test } from "vitest";
import { highlightCode } from "./highlight-code.ts";

const textOf = (html: string) =>
  html
    .replace(/<\/?span[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, "&");

test("marks the parts of a language, by its name or an alias", () => {
  expect(highlightCode("const a = 1", "ts")).toContain('<span class="hljs-keyword">const</span>');
  expect(highlightCode("<b>x</b>", "html")).toContain("&lt;");
});

test("leaves alone what it does not know, and what is too long", () => {
  expect(highlightCode("MOVE A TO B", "cobol")).toBeNull();
  expect(highlightCode("x".repeat(20_001), "ts")).toBeNull();
});

test("adds nothing but spans with classes, and loses no character", () => {
  const languages = fc.constantFrom(
    "ts",
    "html",
    "css",
    "sql",
    "python",
    "bash",
    "php",
    "markdown",
  );
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), languages, (code, language) => {
      const html = highlightCode(code, language) ?? "";
      expect(html.replace(/<span class="[a-z_ -]+">|<\/span>/gi, "")).not.toMatch(/[<>]/);
      expect(textOf(html)).toBe(code);
    }),
  );
});
