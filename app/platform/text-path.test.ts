import fc from "fast-check";
import { expect, test } from "vitest";
import { displayFonts } from "#app/ui/theme-fonts.ts";
import { drawText } from "./text-path.server.ts";

const options = { font: "bricolage", pixels: 60, maxWidth: 1_000, maxLines: 3 } as const;

test("every font a brand can choose draws German and English", () => {
  for (const font of Object.keys(displayFonts) as (keyof typeof displayFonts)[]) {
    const [line] = drawText("Größe: „süß“ & it’s fine", { ...options, font });
    expect(line?.path).toMatch(/^M[\d.]/);
    expect(line?.width).toBeGreaterThan(300);
  }
});

test("long texts are broken into lines and end with an ellipsis", () => {
  const lines = drawText("Wie fein darf ich mahlen, bevor es bitter wird? ".repeat(9), options);
  expect(lines).toHaveLength(3);
  for (const { width } of lines) expect(width).toBeLessThanOrEqual(options.maxWidth);
  expect(drawText("Kurz", options)).toHaveLength(1);
});

test("writing that the font does not have is left to those who have it", () => {
  expect(drawText("Кофе в зернах", options)).toEqual([]);
  expect(drawText("☕ Kaffee", options)).toHaveLength(1);
});

test("no text makes a line wider than there is room, or anything but a path", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const lines = drawText(text, options);
      expect(lines.length).toBeLessThanOrEqual(options.maxLines);
      for (const { path, width } of lines) {
        expect(width).toBeLessThanOrEqual(options.maxWidth);
        expect(path).toMatch(/^[MLHVCSQTZ\d\s.,e-]*$/i);
      }
    }),
    { numRuns: 50 },
  );
});
