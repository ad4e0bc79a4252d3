import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BrandTheme, contrastPairs, contrastProblems, radii, themeToCss } from "./theme.ts";
import { displayFonts, textFonts } from "./theme-fonts.ts";
import { contrastOf, derivePalette, isThemeColour, type PaletteToken } from "./theme-palette.ts";
import { themePresets } from "./theme-presets.ts";

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

const themes = fc.record<BrandTheme>({
  primary: colour,
  accent: colour,
  canvasTone: fc.constantFrom("warm", "neutral", "cool", "tinted"),
  radius: fc.constantFrom("sharp", "soft", "round"),
  displayFont: fc.constantFrom("fraunces", "bricolage", "geist", "source-serif"),
  textFont: fc.constantFrom("inter", "figtree", "geist", "source-serif"),
});

const derivedText: PaletteToken[] = ["ink", "ink-soft", "ink-faint", "brand-text", "accent-text"];

describe("contrast", () => {
  test("an accepted theme reads at AA in light and dark, measured in the CSS that is sent", () => {
    fc.assert(
      fc.property(themes, (theme) => {
        fc.pre(contrastProblems(theme).length === 0);
        const css = themeToCss(theme);
        for (const [foreground, background, needed] of contrastPairs) {
          const front = sentColours(css, foreground);
          const back = sentColours(css, background);
          expect(contrastOf(front.light, back.light)).toBeGreaterThanOrEqual(needed);
          expect(contrastOf(front.dark, back.dark)).toBeGreaterThanOrEqual(needed);
        }
      }),
    );
  });

  test("derived text can be read whatever colours a brand brings", () => {
    fc.assert(
      fc.property(themes, fc.constantFrom("light" as const, "dark" as const), (theme, scheme) => {
        const palette = derivePalette(theme, scheme);
        for (const text of derivedText) {
          for (const ground of ["canvas", "surface", "sunken"] as const) {
            expect(contrastOf(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
          }
        }
      }),
      {
        examples: [[{ ...themePresets.nordlicht, primary: "#ffffff", accent: "#000000" }, "light"]],
      },
    );
  });

  test.each(Object.entries(themePresets))("the preset %s has no problem", (_name, preset) => {
    expect(contrastProblems(preset)).toEqual([]);
  });

  test("refuses a brand colour that switches and bars could not be seen in", () => {
    const problems = contrastProblems({ ...themePresets.nordlicht, primary: "#ffe066" });
    expect(problems).toContainEqual(
      expect.objectContaining({ scheme: "light", foreground: "brand", background: "surface" }),
    );
  });
});

describe("css", () => {
  test("keeps the brand's colours exactly as given in the light scheme", () => {
    const css = themeToCss(themePresets.harbour);
    expect(sentColours(css, "brand").light).toBe(themePresets.harbour.primary);
    expect(sentColours(css, "accent").light).toBe(themePresets.harbour.accent);
  });

  test("carries radius and families, and can be scoped", () => {
    const css = themeToCss(themePresets.carnival, ".preview");
    expect(css.startsWith(".preview {")).toBe(true);
    expect(css).toContain(`--radius-card: ${radii.round.card}px`);
    expect(css).toContain(displayFonts.bricolage.family);
    expect(css).toContain(textFonts.figtree.family);
  });

  test("the style sheet's fallback is the preset nordlicht", () => {
    const file = new URL("./styles/default-theme.css", import.meta.url);
    expect(readFileSync(file, "utf8")).toBe(themeToCss(themePresets.nordlicht));
  });
});

test.each(["red", "#fff", "#12345g", "#123456;}</style>", ""])(
  "refuses %j as a colour",
  (value) => {
    expect(isThemeColour(value)).toBe(false);
    expect(() => themeToCss({ ...themePresets.nordlicht, primary: value })).toThrow(RangeError);
  },
);

function sentColours(css: string, token: PaletteToken) {
  const found = css.match(new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\);`));
  return { light: found?.[1] ?? "missing", dark: found?.[2] ?? "missing" };
}
