import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeXml, renderAtom } from "./atom-feed.ts";

const entry = {
  id: "urn:uuid:1",
  title: "Mahlgrad < 10 & „fein“",
  address: "https://portal.example/t/1/mahlgrad",
  authorName: 'Ella "E."',
  publishedAt: "2026-03-01T10:00:00Z",
  updatedAt: "2026-03-02T10:00:00Z",
  html: '<p>Siehe <a href="/t/2/x">hier</a> und <a href="https://elsewhere.example/">dort</a></p>',
};

const feed = {
  self: "https://portal.example/forum/feed.atom",
  address: "https://portal.example/forum",
  title: "Forum",
  language: "de",
  updatedAt: "2026-03-02T10:00:00Z",
  entries: [entry],
};

test("a feed holds its entries with everything escaped and addresses in full", () => {
  const xml = renderAtom(feed, "https://portal.example");
  expect(xml).toContain("<title>Mahlgrad &lt; 10 &amp; „fein“</title>");
  expect(xml).toContain("<name>Ella &quot;E.&quot;</name>");
  expect(xml).toContain("href=&quot;https://portal.example/t/2/x&quot;");
  expect(xml).toContain("href=&quot;https://elsewhere.example/&quot;");
  expect(xml).toContain(
    '<link rel="self" type="application/atom+xml" href="https://portal.example/forum/feed.atom"/>',
  );
});

test("no text of a member ends an element or breaks the document", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const escaped = escapeXml(text);
      expect(escaped).not.toMatch(/[<>]/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
      expect(escaped).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    }),
  );
});
