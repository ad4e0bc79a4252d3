import fc from "fast-check";
import { expect, test } from "vitest";
import { type DifferencePiece, findWordDifference, shortenDifference } from "./word-difference.ts";

const textOf = (pieces: readonly DifferencePiece[], ...kinds: DifferencePiece["kind"][]) =>
  pieces
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join("");

test("names the words that came and went", () => {
  expect(findWordDifference("Zwei Klicks gröber mahlen.", "Drei Klicks feiner mahlen.")).toEqual([
    { kind: "removed", text: "Zwei" },
    { kind: "added", text: "Drei" },
    { kind: "same", text: " Klicks " },
    { kind: "removed", text: "gröber" },
    { kind: "added", text: "feiner" },
    { kind: "same", text: " mahlen." },
  ]);
});

test("both versions can be read out of every difference", () => {
  const words = fc
    .array(fc.constantFrom("Kaffee", "Mühle", "92 °C", "\n", "über", "—", ""), { maxLength: 40 })
    .map((list) => list.join(" "));
  fc.assert(
    fc.property(fc.oneof(words, fc.string()), fc.oneof(words, fc.string()), (before, after) => {
      const pieces = findWordDifference(before, after);
      expect(textOf(pieces, "same", "removed")).toBe(before);
      expect(textOf(pieces, "same", "added")).toBe(after);
    }),
  );
});

test("texts that have nothing in common are told apart as a whole", () => {
  const long = (mark: string) =>
    Array.from({ length: 4_000 }, (_, index) => `${mark}${index}`).join(" ");
  const pieces = findWordDifference(long("a"), long("b"));
  expect(textOf(pieces, "removed")).toBe(long("a"));
  expect(textOf(pieces, "added")).toBe(long("b"));
});

test("leaves out what is far from any change, and nothing of the change", () => {
  const far = "Wort ".repeat(500);
  const pieces = shortenDifference(
    findWordDifference(`${far}alt ${far}`.trim(), `${far}neu ${far}`.trim()),
  );
  expect(textOf(pieces, "removed", "added")).toBe("altneu");
  expect(textOf(pieces, "same").length).toBeLessThan(500);
  expect(pieces[0]?.text).toMatch(/^ … Wort/);
  expect(pieces.at(-1)?.text).toMatch(/Wort …$/);
});
