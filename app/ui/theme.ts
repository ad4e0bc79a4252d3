import { type DisplayFont, displayFonts, type TextFont, textFonts } from "./theme-fonts.ts";
import {
  type CanvasTone,
  contrastOf,
  derivePalette,
  type PaletteToken,
  paletteTokens,
  type Scheme,
} from "./theme-palette.ts";

/** What a brand decides about its look; everything else is derived. Colours are `#rrggbb`. */
export type BrandTheme = {
  primary: string;
  accent: string;
  canvasTone: CanvasTone;
  radius: "sharp" | "soft" | "round";
  displayFont: DisplayFont;
  textFont: TextFont;
};

export type ContrastProblem = {
  scheme: Scheme;
  foreground: PaletteToken;
  background: PaletteToken;
  ratio: number;
  needed: number;
};

/** Radii in pixels for cards, controls and small marks. */
export const radii = {
  sharp: { card: 4, control: 3, small: 2 },
  soft: { card: 16, control: 10, small: 6 },
  round: { card: 24, control: 20, small: 10 },
} as const satisfies Record<BrandTheme["radius"], object>;

/**
 * CSS that gives `selector` the theme, light and dark in one by `light-dark()`, so that any part of
 * a page can be shown in either scheme by `data-theme`.
 * @throws RangeError when a colour is not `#rrggbb`
 */
export function themeToCss(theme: BrandTheme, selector = ":root"): string {
  const light = derivePalette(theme, "light");
  const dark = derivePalette(theme, "dark");
  const colours = paletteTokens.map(
    (token) => `--${token}: light-dark(${light[token]}, ${dark[token]});`,
  );
  const display = displayFonts[theme.displayFont];
  const text = textFonts[theme.textFont];
  const radius = radii[theme.radius];
  const rest = [
    `--radius-card: ${radius.card}px;`,
    `--radius-control: ${radius.control}px;`,
    `--radius-small: ${radius.small}px;`,
    `--font-display: "${display.family}", "${text.family}", ${text.fallback};`,
    `--display-weight: ${display.weight};`,
    `--display-tracking: ${display.tracking};`,
    `--font-text: "${text.family}", system-ui, ${text.fallback};`,
  ];
  return `${selector} {\n  ${[...colours, ...rest].join("\n  ")}\n}\n`;
}

/**
 * Pairs of the theme that fall below WCAG AA: 4.5 for text, 3 for what must be told apart to be
 * used. Empty means the theme may be saved.
 */
export function contrastProblems(theme: BrandTheme): ContrastProblem[] {
  return (["light", "dark"] as const).flatMap((scheme) => {
    const palette = derivePalette(theme, scheme);
    return contrastPairs.flatMap(([foreground, background, needed]) => {
      const ratio = contrastOf(palette[foreground], palette[background]);
      return ratio < needed ? [{ scheme, foreground, background, ratio, needed }] : [];
    });
  });
}

/** Which colours meet on screen: foreground, background, ratio needed. */
export const contrastPairs: [PaletteToken, PaletteToken, number][] = [
  ...pairsOn(["canvas", "surface", "sunken", "brand-softer"], 4.5, [
    "ink",
    "ink-soft",
    "ink-faint",
    "brand-text",
    "accent-text",
    "danger",
    "success",
    "warn",
  ]),
  ...pairsOn(["brand-soft"], 4.5, ["ink", "ink-soft", "ink-faint", "brand-text", "brand-soft-ink"]),
  ...pairsOn(["accent-soft"], 4.5, ["ink", "ink-soft", "ink-faint", "accent-soft-ink"]),
  ...pairsOn(["danger-soft"], 4.5, ["ink", "danger"]),
  ...pairsOn(["success-soft"], 4.5, ["ink", "success"]),
  ...pairsOn(["warn-soft"], 4.5, ["ink", "warn"]),
  ["brand-ink", "brand", 4.5],
  ["brand-ink", "brand-hover", 4.5],
  ["accent-ink", "accent", 4.5],
  ["danger-ink", "danger", 4.5],
  ...pairsOn(["canvas", "surface", "sunken"], 3, ["brand", "accent", "line-strong", "focus"]),
];

function pairsOn(
  backgrounds: PaletteToken[],
  needed: number,
  foregrounds: PaletteToken[],
): [PaletteToken, PaletteToken, number][] {
  return backgrounds.flatMap((background) =>
    foregrounds.map((foreground): [PaletteToken, PaletteToken, number] => [
      foreground,
      background,
      needed,
    ]),
  );
}
