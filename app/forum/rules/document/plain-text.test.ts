import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDocument } from "./check-document.ts";
import { validDocument } from "./document.arbitrary.ts";
import { checkPlainText, documentFromPlainText } from "./document-from-plain-text.ts";
import { plainTextFromDocument } from "./document-to-plain-text.ts";
import { imagesIn, linksIn, mentionsIn, quotedPostsIn } from "./find-in-document.ts";
import { excerptOf, plainTextOf } from "./plain-text.ts";

const id = "0198c0de-0000-7000-8000-000000000001";

function read(text: string) {
  const check = checkPlainText(text);
  if (!check.ok) throw new Error(`refused: ${check.code}`);
  return check.document;
}
const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });

describe("documentFromPlainText", () => {
  test("makes paragraphs of blank lines and breaks of line breaks", () => {
    expect(read("a\r\nb\n\n\nc").content).toEqual([
      {
        type: "paragraph",
        content: [{ type: "text", text: "a" }, { type: "hardBreak" }, { type: "text", text: "b" }],
      },
      paragraph("c"),
    ]);
  });

  test("makes quotes, with their author", () => {
    expect(read(`> [Mira](post:${id}):\n> a\n>\n> b\nc`).content).toEqual([
      {
        type: "blockquote",
        attrs: { author: "Mira", postId: id },
        content: [paragraph("a"), paragraph("b")],
      },
      paragraph("c"),
    ]);
  });

  test("makes lists, also in lists", () => {
    expect(read("- a\n  - b\n- c\n\n3. d").content).toEqual([
      {
        type: "bulletList",
        content: [
          {
            type: "listItem",
            content: [
              paragraph("a"),
              { type: "bulletList", content: [{ type: "listItem", content: [paragraph("b")] }] },
            ],
          },
          { type: "listItem", content: [paragraph("c")] },
        ],
      },
      {
        type: "orderedList",
        attrs: { start: 3 },
        content: [{ type: "listItem", content: [paragraph("d")] }],
      },
    ]);
  });

  test.each([
    ["See https://example.org/a_(b).", ["https://example.org/a_(b)"]],
    ["(see https://example.org/a)", ["https://example.org/a"]],
    ["https://example.org, https://example.com!", ["https://example.org", "https://example.com"]],
    ["[words](/topics/1)", ["/topics/1"]],
    ["[words](javascript:alert)", []],
    ["https://user:pass@example.org", []],
  ])("links the addresses in %s", (text, links) => {
    expect(linksIn(read(text))).toEqual(links);
  });

  test("leaves what only looks like marks alone", () => {
    expect(read("2*3*4 -5 #1 >").content).toEqual([paragraph("2*3*4 -5 #1 >")]);
  });

  test("refuses nothing and too much", () => {
    expect(checkPlainText(" \n ")).toMatchObject({ ok: false, code: "empty" });
    expect(checkPlainText("a".repeat(200_000))).toMatchObject({ ok: false, code: "too-large" });
    expect(checkPlainText("a\n\n".repeat(30_000))).toMatchObject({ ok: false, code: "too-large" });
  });

  test("bears any number of quote signs and list signs", () => {
    expect(checkPlainText(`${"> ".repeat(20_000)}a`).ok).toBe(true);
    expect(checkPlainText(`${"- ".repeat(20_000)}a`).ok).toBe(true);
  });

  test("never throws, and makes only documents that pass", () => {
    const typed = fc.array(
      fc.constantFrom(
        "> ",
        "- ",
        "1. ",
        "## ",
        "```",
        "\n",
        "a",
        "  ",
        "[x](/y)",
        "https://e.org",
        "---",
        "@[A](member:",
        id,
        ")",
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(typed, (parts) => {
        const check = checkDocument(documentFromPlainText(parts.join("")));
        expect(check.ok || check.code === "empty").toBe(true);
      }),
    );
  });
});

describe("plainTextFromDocument", () => {
  test.each([
    "a\nb\n\nc",
    "> [Mira]:\n> a\n> \n> - b",
    "- a\n  \n  b\n- c",
    "1. a\n2. b",
    "## Title\n\n---\n\n```ts\na\n\n  b\n```",
    "````\n```\n````",
    `@[Mira Brandt](member:${id}) [see](/topics/1) https://example.org/`,
    `![A cup](file:${id} 800x600)`,
  ])("gives back %j as it was typed", (text) => {
    expect(plainTextFromDocument(read(text))).toBe(text);
  });

  test("any document can be edited again as text", () => {
    fc.assert(
      fc.property(validDocument, (given) => {
        const check = checkDocument(given);
        fc.pre(check.ok);
        const again = documentFromPlainText(plainTextFromDocument(check.document));
        expect(checkDocument(again)).toMatchObject({ ok: true });
      }),
    );
  });
});

describe("what is said in a post", () => {
  const text = `Hello @[Mira](member:${id})!\n\n> quoted @[Jo](member:0198c0de-0000-7000-8000-000000000002)\n\n- one\n- two\n\n![A cup](file:${id} 8x6)`;

  test("is found as plain text", () => {
    expect(plainTextOf(read(text))).toBe("Hello @Mira!\nquoted @Jo\none\ntwo\nA cup");
  });

  test("names members once and leaves quoted ones in peace", () => {
    expect(mentionsIn(read(`${text}\n\n@[Mira](member:${id})`))).toEqual([id]);
  });

  test("names pictures and quoted posts", () => {
    expect(imagesIn(read(text))).toEqual([{ fileId: id, alt: "A cup", width: 8, height: 6 }]);
    expect(quotedPostsIn(read(`> [Mira](post:${id}):\n> a`))).toEqual([id]);
  });

  test.each([
    ["short enough", 20, "short enough"],
    ["cut between two words here", 16, "cut between two…"],
    ["cut, before the comma", 5, "cut…"],
    ["w".repeat(40), 10, `${"w".repeat(9)}…`],
    ["👩‍🌾👩‍🌾👩‍🌾", 8, "👩‍🌾…"],
    ["> quoted\n\nmine", 30, "mine"],
    ["> quoted", 30, "quoted"],
  ])("is cut to an excerpt: %j at %i", (typed, maxChars, expected) => {
    expect(excerptOf(read(typed), maxChars)).toBe(expected);
  });

  test("never has an excerpt longer than asked for", () => {
    fc.assert(
      fc.property(validDocument, fc.integer({ min: 1, max: 60 }), (given, maxChars) => {
        const check = checkDocument(given);
        fc.pre(check.ok);
        const excerpt = excerptOf(check.document, maxChars);
        expect(excerpt.length).toBeLessThanOrEqual(maxChars);
      }),
    );
  });
});
