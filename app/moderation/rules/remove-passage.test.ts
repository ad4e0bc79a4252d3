import { expect, test } from "vitest";
import type { PostDocument } from "#app/forum/rules/document/post-document.types.ts";
import { removePassage } from "./remove-passage.ts";

const paragraph = (...content: object[]) => ({ type: "paragraph", content });
const text = (words: string, ...marks: string[]) => ({
  type: "text",
  text: words,
  ...(marks.length && { marks: marks.map((type) => ({ type })) }),
});
const documentOf = (...content: object[]) => ({ type: "doc", content }) as unknown as PostDocument;

test("takes the words out wherever they stand and leaves the rest as it is", () => {
  const document = documentOf(paragraph(text("Ruft an: 040 1234, ja, 040 1234!")), {
    type: "blockquote",
    content: [paragraph(text("Wer? "), text("040 1234", "bold"))],
  });
  expect(removePassage(document, "040 1234")).toEqual(
    documentOf(paragraph(text("Ruft an: […], ja, […]!")), {
      type: "blockquote",
      content: [paragraph(text("Wer? "), text("[…]", "bold"))],
    }),
  );
});

test("finds words across formatting, and each line of several", () => {
  const document = documentOf(
    paragraph(text("Kai "), text("Ode", "bold"), text("r wohnt")),
    paragraph(text("am Deich 3.")),
  );
  expect(removePassage(document, "Kai Oder\n am Deich 3")).toEqual(
    documentOf(paragraph(text("[…]"), text(" wohnt")), paragraph(text("[…]."))),
  );
});

test("a document without the words stays the very same", () => {
  const document = documentOf(paragraph(text("Nichts davon.")), { type: "horizontalRule" });
  expect(removePassage(document, "etwas anderes")).toBe(document);
  expect(removePassage(document, " \n ")).toBe(document);
});
