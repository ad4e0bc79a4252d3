import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";
import type { DisplayFont } from "#app/ui/theme-fonts.ts";

/** A line of text as an SVG path: pixels from the left end of its base line. */
export interface TextLine {
  path: string;
  width: number;
}

const files: Record<DisplayFont, string> = {
  fraunces: "fraunces/files/fraunces-latin-wght-normal.woff2",
  bricolage: "bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2",
  geist: "geist/files/geist-latin-wght-normal.woff2",
  "source-serif": "source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
};
const fonts = new Map<DisplayFont, Font>();

/**
 * Text in a font of the brand as paths, so that a picture of it looks alike on every machine,
 * whatever fonts that has. Broken between words; what does not fit ends with an ellipsis. Characters
 * that the font does not have are left out; empty where that is most of them.
 */
export function drawText(
  text: string,
  {
    font: name,
    pixels,
    maxWidth,
    maxLines,
  }: { font: DisplayFont; pixels: number; maxWidth: number; maxLines: number },
): TextLine[] {
  const font = openFont(name);
  const scale = pixels / font.unitsPerEm;
  const widthOf = (line: string) => font.layout(line).advanceWidth * scale;
  const space = widthOf(" ");
  const lines: string[] = [];
  let rest = drawableWords(font, text);
  while (rest.length > 0 && lines.length < maxLines) {
    let count = 1;
    let width = widthOf(rest[0]!);
    while (count < rest.length && width <= maxWidth) {
      width += space + widthOf(rest[count]!);
      if (width <= maxWidth) count++;
    }
    const isLast = lines.length === maxLines - 1 && count < rest.length;
    const line = rest.slice(0, count).join(" ");
    lines.push(fitted(isLast ? `${line} …` : line, { maxWidth, widthOf }));
    rest = rest.slice(count);
  }
  return lines.map((line) => ({ path: pathOf(font, line, scale), width: widthOf(line) }));
}

function openFont(name: DisplayFont): Font {
  let font = fonts.get(name);
  if (!font) {
    const file = createRequire(import.meta.url).resolve(`@fontsource-variable/${files[name]}`);
    const opened = create(readFileSync(file));
    if (!("layout" in opened)) throw new Error(`${file} is no single font`);
    font = opened;
    fonts.set(name, font);
  }
  return font;
}

function drawableWords(font: Font, text: string): string[] {
  const characters = [...text.normalize("NFC")];
  const known = characters.filter(
    (character) => character === " " || font.hasGlyphForCodePoint(character.codePointAt(0)!),
  );
  if (known.length * 2 < characters.length) return [];
  return known.join("").split(" ").filter(Boolean);
}

/** One word can be wider than a line: it is cut. */
function fitted(
  line: string,
  { maxWidth, widthOf }: { maxWidth: number; widthOf: (line: string) => number },
): string {
  if (widthOf(line) <= maxWidth) return line;
  let [from, to] = [0, Math.min(line.length, 200)];
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    if (widthOf(`${line.slice(0, middle)}…`) <= maxWidth) from = middle;
    else to = middle - 1;
  }
  return `${line.slice(0, from).trimEnd()}…`;
}

function pathOf(font: Font, line: string, scale: number): string {
  const { glyphs, positions } = font.layout(line);
  let x = 0;
  let path = "";
  for (const [index, glyph] of glyphs.entries()) {
    const { xAdvance, xOffset, yOffset } = positions[index]!;
    // Fonts count upwards, pictures downwards.
    path += glyph.path
      .scale(scale, -scale)
      .translate((x + xOffset) * scale, -yOffset * scale)
      .toSVG();
    x += xAdvance;
  }
  return path;
}
