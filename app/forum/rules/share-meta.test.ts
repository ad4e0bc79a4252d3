import { expect, test } from "vitest";
import { beginningOf, shareMeta } from "./share-meta.ts";

test("a text is cut between words, and only where it is too long", () => {
  expect(beginningOf("Kurz und  gut\n")).toBe("Kurz und gut");
  expect(beginningOf("eins zwei drei vier", 12)).toBe("eins zwei …");
  expect(beginningOf("x".repeat(300), 10)).toBe(`${"x".repeat(10)} …`);
});

test("what is not for everybody tells others nothing", () => {
  expect(shareMeta(null)).toEqual([]);
});

test("a page with a picture is shown large", () => {
  const page = {
    title: "Mahlgrad",
    description: "Wie fein?",
    url: "https://portal.example/t/1/mahlgrad",
    siteName: "Nordlicht",
    language: "de" as const,
    type: "article" as const,
    image: "https://portal.example/t/1/mahlgrad/card.png",
  };
  expect(shareMeta(page)).toContainEqual({ property: "og:image", content: page.image });
  expect(shareMeta(page)).toContainEqual({
    name: "twitter:card",
    content: "summary_large_image",
  });
  expect(shareMeta({ ...page, image: null })).toContainEqual({
    name: "twitter:card",
    content: "summary",
  });
});
