import { expect, test } from "vitest";
import { checkSubmittedPost } from "./check-submitted-post.ts";

const json = (text: string) =>
  `{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"${text}"}]}]}`;

test("takes the rich document before the plain text", () => {
  expect(checkSubmittedPost({ document: json("rich"), text: "plain" })).toMatchObject({
    ok: true,
    document: JSON.parse(json("rich")),
  });
});

test.each([null, undefined, ""])("takes the plain text where the document is %j", (document) => {
  expect(checkSubmittedPost({ document, text: "plain" })).toMatchObject({
    ok: true,
    document: JSON.parse(json("plain")),
  });
});

test("refuses a broken document instead of guessing from the text", () => {
  expect(checkSubmittedPost({ document: "{", text: "plain" })).toMatchObject({ code: "malformed" });
});

test("finds nothing in absent fields and in files", () => {
  expect(checkSubmittedPost({ document: null, text: new Blob() })).toMatchObject({ code: "empty" });
});
