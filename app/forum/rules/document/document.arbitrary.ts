import fc from "fast-check";

// Generators for the tests beside them: documents that are nearly, or exactly, what we allow.
const uuid = fc.uuid();
const hostileText = fc.constantFrom(
  "<script>alert(1)</script>",
  '" onload="alert(1)',
  "javascript:alert(1)",
  "\u202egnp.exe",
  "\u0000",
  "\ud800",
  "&#106;avascript:",
);
const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: "binary", maxLength: 8 }),
  hostileText,
);
const href = fc.oneof(
  fc.webUrl(),
  fc.constantFrom("/topics/1", "mailto:a@b.de", "//evil.example", "/\\evil", "JaVaScRiPt:alert(1)"),
);
const stray = fc.dictionary(
  fc.constantFrom("class", "style", "onclick", "target", "__proto__", "src", "rel"),
  fc.oneof(hostileText, fc.jsonValue({ maxDepth: 1 })),
  { maxKeys: 2 },
);

const mark = (hrefs: fc.Arbitrary<string>) =>
  fc.oneof(
    fc.constantFrom("bold", "italic", "strike", "code").map((type) => ({ type })),
    fc
      .record({ href: hrefs, stray })
      .map((m) => ({ type: "link", attrs: { ...m.stray, href: m.href } })),
  );

function blocks(hrefs: fc.Arbitrary<string>) {
  const marks = fc.array(mark(hrefs), { maxLength: 3 });
  const inline = fc.oneof(
    { weight: 4, arbitrary: fc.record({ type: fc.constant("text"), text, marks }) },
    fc.record({ type: fc.constant("hardBreak"), marks }),
    fc.record({
      type: fc.constant("mention"),
      attrs: fc.record({ memberId: uuid, label: fc.string({ minLength: 1 }).map((s) => `A${s}`) }),
      marks,
    }),
  );
  const content = fc.array(inline, { maxLength: 4 });
  return fc.letrec((tie) => ({
    block: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.record({ type: fc.constant("paragraph"), content, attrs: stray }),
      fc.record({
        type: fc.constant("heading"),
        attrs: fc.record({ level: fc.integer({ min: 2, max: 4 }) }),
        content,
      }),
      fc.record({
        type: fc.constant("image"),
        attrs: fc.record({ fileId: uuid, alt: text, src: hostileText }),
      }),
      fc.record({
        type: fc.constant("codeBlock"),
        attrs: fc.record({ language: fc.constantFrom(null, "ts", "c++") }),
        content: fc.array(fc.record({ type: fc.constant("text"), text }), { maxLength: 2 }),
      }),
      fc.constant({ type: "horizontalRule" }),
      fc.record({
        type: fc.constant("blockquote"),
        attrs: fc.record({ author: fc.constantFrom(null, "Mira <b>"), postId: fc.option(uuid) }),
        content: fc.array(tie("block"), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({
        type: fc.constant("spoiler"),
        content: fc.array(tie("block"), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({
        type: fc.constant("bulletList"),
        content: fc.array(tie("item"), { minLength: 1, maxLength: 3 }),
      }),
      fc.record({
        type: fc.constant("orderedList"),
        attrs: fc.record({ start: fc.integer({ min: 0, max: 50 }) }),
        content: fc.array(tie("item"), { minLength: 1, maxLength: 3 }),
      }),
    ),
    item: fc
      .record({ first: content, rest: fc.array(tie("block"), { maxLength: 2 }) })
      .map(({ first, rest }) => ({
        type: "listItem",
        content: [{ type: "paragraph", content: first }, ...rest],
      })),
  })).block;
}

function documentOf(hrefs: fc.Arbitrary<string>) {
  return fc.record({
    type: fc.constant("doc"),
    content: fc.array(blocks(hrefs), { minLength: 1, maxLength: 5 }),
  });
}

/** Right in structure; links and texts may be hostile. */
export const nearlyValidDocument = documentOf(href);

/** Accepted, unless there happens to be nothing to read in it. */
export const validDocument = documentOf(
  fc.oneof(fc.constant("/topics/1"), fc.constant("https://example.org/a?b=c&d")),
);
