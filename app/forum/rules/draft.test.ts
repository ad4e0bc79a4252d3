import { expect, test } from "vitest";
import { documentFromPlainText } from "./document/document-from-plain-text.ts";
import { isBlankDraft, mayOverwrite } from "./draft.ts";

const here = "01900000-0000-7000-8000-000000000001";
const elsewhere = "01900000-0000-7000-8000-000000000002";

test.each([
  [
    "the latest save is known",
    { sequence: 4, formKey: elsewhere },
    { sequence: 4, formKey: here },
    true,
  ],
  [
    "another window has saved since",
    { sequence: 5, formKey: elsewhere },
    { sequence: 4, formKey: here },
    false,
  ],
  [
    "only the answer to the own save was lost",
    { sequence: 5, formKey: here },
    { sequence: 4, formKey: here },
    true,
  ],
  [
    "an own save comes much too late",
    { sequence: 7, formKey: here },
    { sequence: 4, formKey: here },
    false,
  ],
  [
    "a new form knows of none",
    { sequence: 3, formKey: elsewhere },
    { sequence: 0, formKey: here },
    false,
  ],
])("%s", (_, stored, save, may) => {
  expect(mayOverwrite(stored, save)).toBe(may);
});

test("choices alone are no draft, a title or a text is", () => {
  expect(isBlankDraft({ document: null, fields: { kind: "poll", title: "  " } })).toBe(true);
  expect(isBlankDraft({ document: null, fields: { title: "Mahlgrad" } })).toBe(false);
  expect(isBlankDraft({ document: documentFromPlainText("Hallo"), fields: {} })).toBe(false);
});
