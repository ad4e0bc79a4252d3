import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDocument, checkDocumentJson } from "./check-document.ts";
import { nearlyValidDocument, validDocument } from "./document.arbitrary.ts";
import { nodesOf } from "./walk-document.ts";

const id = "0198c0de-0000-7000-8000-000000000001";
const doc = (...content: unknown[]) => ({ type: "doc", content });
const paragraph = (...content: unknown[]) => ({ type: "paragraph", content });
const text = (value: string, ...marks: unknown[]) =>
  marks.length > 0 ? { type: "text", text: value, marks } : { type: "text", text: value };
const link = (href: unknown) => ({ type: "link", attrs: { href } });

function accepted(input: unknown) {
  const check = checkDocument(input);
  if (!check.ok) throw new Error(`refused: ${check.code}`);
  return check.document;
}

function codeOf(input: unknown) {
  const check = checkDocument(input);
  return check.ok ? "accepted" : check.code;
}

function nested(depth: number, innermost: unknown) {
  let node = innermost;
  for (let level = 0; level < depth; level += 1) node = { type: "blockquote", content: [node] };
  return node;
}

describe("limits come before everything else", () => {
  test.each([
    ["20,000 nested quotes", doc(nested(20_000, paragraph(text("a")))), "too-deep"],
    ["33 levels", doc(nested(30, paragraph(text("a")))), "too-deep"],
    ["10 MB of text", doc(paragraph(text("a".repeat(10_000_000)))), "too-large"],
    [
      "10 MB in an unknown attribute",
      { ...doc(paragraph(text("a"))), x: "a".repeat(1e7) },
      "too-large",
    ],
    ["many bytes in few characters", doc(paragraph(text("€".repeat(40_000)))), "too-large"],
    ["100,000 nodes", doc(...Array.from({ length: 100_000 }, () => paragraph())), "too-large"],
    ["5,001 nodes", doc(...Array.from({ length: 5_000 }, () => ({}))), "too-many-nodes"],
    [
      "a million keys",
      Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [i, 1])),
      "too-large",
    ],
  ])("refuses %s", (_, input, code) => {
    expect(codeOf(input)).toBe(code);
  });

  test("accepts the deepest and the longest that is allowed", () => {
    expect(codeOf(doc(nested(29, paragraph(text("a")))))).toBe("accepted");
    expect(codeOf(doc(paragraph(text("w".repeat(5_000)))))).toBe("accepted");
    expect(codeOf(doc(paragraph(text("w".repeat(99_000)))))).toBe("accepted");
  });

  test("ends on a value that contains itself", () => {
    const loop: Record<string, unknown> = { type: "doc" };
    loop.content = [loop];
    expect(codeOf(loop)).toBe("too-deep");
    loop.content = [];
    loop.self = loop;
    expect(codeOf(loop)).toBe("too-large");
  });
});

test.each([
  ["nothing", undefined, "malformed"],
  ["null", null, "malformed"],
  ["a number", 7, "malformed"],
  ["an array", [doc(paragraph(text("a")))], "malformed"],
  ["content that is an object", { type: "doc", content: { 0: paragraph() } }, "malformed"],
  ["an array as a node", doc([paragraph(text("a"))]), "malformed"],
  ["a text without text", doc(paragraph({ type: "text" })), "malformed"],
  ["marks that are an object", doc(paragraph({ type: "text", text: "a", marks: {} })), "malformed"],
  ["a list without items", doc({ type: "bulletList" }), "malformed"],
  ["a paragraph as the document", paragraph(text("a")), "misplaced-node"],
  ["a text right in the document", doc(text("a")), "misplaced-node"],
  ["a document in a document", doc(doc(paragraph(text("a")))), "misplaced-node"],
  ["a paragraph in a list", doc({ type: "bulletList", content: [paragraph()] }), "misplaced-node"],
  [
    "an item that begins with a rule",
    doc({
      type: "bulletList",
      content: [{ type: "listItem", content: [{ type: "horizontalRule" }] }],
    }),
    "misplaced-node",
  ],
  [
    "a mention in code",
    doc({ type: "codeBlock", content: [{ type: "mention", attrs: { memberId: id, label: "A" } }] }),
    "misplaced-node",
  ],
  ["content in a rule", doc({ type: "horizontalRule", content: [text("a")] }), "misplaced-node"],
  ["an unknown node", doc({ type: "iframe" }), "unknown-node"],
  ["a node named like a prototype's member", doc({ type: "constructor" }), "unknown-node"],
  ["a node named __proto__", doc({ type: "__proto__" }), "unknown-node"],
  ["an unknown mark", doc(paragraph(text("a", { type: "underline" }))), "unknown-mark"],
  ["a mark named toString", doc(paragraph(text("a", { type: "toString" }))), "unknown-mark"],
  [
    "a heading of level 1",
    doc({ type: "heading", attrs: { level: 1 }, content: [text("a")] }),
    "invalid-attribute",
  ],
  [
    "a heading of level '2'",
    doc({ type: "heading", attrs: { level: "2" }, content: [text("a")] }),
    "invalid-attribute",
  ],
  [
    "a picture without a file",
    doc({ type: "image", attrs: { src: "https://example.org/a.png" } }),
    "invalid-attribute",
  ],
  [
    "a picture with an address as file",
    doc({ type: "image", attrs: { fileId: "/../x" } }),
    "invalid-attribute",
  ],
  [
    "a picture of endless width",
    doc({ type: "image", attrs: { fileId: id, width: 1e9 } }),
    "invalid-attribute",
  ],
  [
    "a mention of nobody",
    doc(paragraph({ type: "mention", attrs: { label: "A" } })),
    "invalid-attribute",
  ],
  [
    "a mention with an invisible name",
    doc(paragraph({ type: "mention", attrs: { memberId: id, label: "\u200b\u202e" } })),
    "invalid-attribute",
  ],
  [
    "a language that leaves its class",
    doc({ type: "codeBlock", attrs: { language: 'x" onclick="' } }),
    "invalid-attribute",
  ],
  ["an empty document", doc(), "malformed"],
  ["empty paragraphs", doc(paragraph(), paragraph(text(" \u200b\u00a0"))), "empty"],
  ["a lonely rule", doc({ type: "horizontalRule" }), "empty"],
])("refuses %s", (_, input, code) => {
  expect(codeOf(input)).toBe(code);
});

test("refuses attributes that come from a prototype", () => {
  const image = JSON.parse(`{"type":"image","attrs":{"__proto__":{"fileId":"${id}"}}}`);
  expect(codeOf(doc(image))).toBe("invalid-attribute");
  expect(codeOf(doc(Object.create({ type: "paragraph" })))).toBe("malformed");
});

test("names the link it refuses", () => {
  expect(checkDocument(doc(paragraph(text("a", link("javascript:alert(1)")))))).toEqual({
    ok: false,
    code: "unsafe-link",
    facts: { href: "javascript:alert(1)" },
  });
});

test("drops what was not asked for and keeps the rest", () => {
  const given = JSON.parse(`{"type":"doc","__proto__":{"x":1},"content":[{"type":"paragraph",
    "attrs":{"class":"x","style":"position:fixed","onclick":"x"},"content":[{"type":"text",
    "text":"a","onload":"x","marks":[{"type":"link","attrs":{"href":"https://example.org",
    "target":"_top","rel":null,"class":"btn"}}]}]}]}`);
  const document = accepted(given);
  expect(JSON.stringify(document)).toBe(
    JSON.stringify(doc(paragraph(text("a", link("https://example.org"))))),
  );
  expect("x" in document).toBe(false);
});

test("joins texts with the same marks and puts marks in order, each once", () => {
  const bold = { type: "bold" };
  const document = accepted(
    doc(paragraph(text("a", bold), text(""), text("b", bold, bold), text("c", bold, link("/x")))),
  );
  expect(document).toEqual(doc(paragraph(text("ab", bold), text("c", link("/x"), bold))));
});

test("keeps code free of other marks and mentions free of links", () => {
  const mention = { type: "mention", attrs: { memberId: id, label: "Mira" } };
  const document = accepted(
    doc(
      paragraph(text("a", { type: "bold" }, { type: "code" }), { ...mention, marks: [link("/x")] }),
    ),
  );
  expect(document).toEqual(doc(paragraph(text("a", { type: "code" }), mention)));
});

test("removes bidi overrides, control characters and broken surrogates", () => {
  const label = "Mi\u202era\u200b\n Brandt";
  const document = accepted(
    doc(
      paragraph(text("a\u202eb\u2066c\u0000d\ud800"), {
        type: "mention",
        attrs: { memberId: id, label },
      }),
    ),
  );
  expect(document).toEqual(
    doc(
      paragraph(text("abcd\ufffd"), {
        type: "mention",
        attrs: { memberId: id, label: "Mira Brandt" },
      }),
    ),
  );
});

test("keeps the joiners of emoji", () => {
  expect(accepted(doc(paragraph(text("👩‍🌾"))))).toEqual(doc(paragraph(text("👩‍🌾"))));
});

test("cuts empty paragraphs off both ends", () => {
  const document = accepted(doc(paragraph(), paragraph(text("a")), paragraph(), paragraph()));
  expect(document).toEqual(doc(paragraph(text("a"))));
});

test("reads JSON and says when it is none", () => {
  expect(checkDocumentJson("{").ok).toBe(false);
  expect(checkDocumentJson("[".repeat(1_000_000))).toMatchObject({ code: "too-large" });
  expect(checkDocumentJson('{"type":"doc","content":['.repeat(9_000))).toMatchObject({
    code: "malformed",
  });
  expect(checkDocumentJson(JSON.stringify(doc(paragraph(text("a")))))).toMatchObject({ ok: true });
});

test("never throws, whatever comes", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => typeof checkDocument(value).ok === "boolean"));
  fc.assert(fc.property(fc.anything(), (value) => typeof checkDocument(value).ok === "boolean"));
  fc.assert(
    fc.property(nearlyValidDocument, (value) => typeof checkDocument(value).ok === "boolean"),
  );
});

test("finds its own result canonical", () => {
  fc.assert(
    fc.property(validDocument, (given) => {
      const first = checkDocument(given);
      fc.pre(first.ok);
      expect(checkDocument(JSON.parse(JSON.stringify(first.document)))).toEqual(first);
      expect(
        nodesOf(first.document).every((node) => node.type !== "text" || node.text !== ""),
      ).toBe(true);
    }),
  );
});
