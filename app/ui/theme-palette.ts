import {
  clampChroma,
  formatHex,
  modeLch,
  modeLrgb,
  modeOklch,
  modeRgb,
  type Oklch,
  useMode as registerMode,
  wcagContrast,
} from "culori/fn";

registerMode(modeRgb);
registerMode(modeLrgb);
registerMode(modeLch);
const toOklch = registerMode(modeOklch);

export type CanvasTone = "warm" | "neutral" | "cool" | "tinted";
export type Scheme = "light" | "dark";
export type Palette = Record<PaletteToken, string>;
export type PaletteToken = (typeof paletteTokens)[number];

/** Every semantic colour; styles/app.css offers each as `bg-…`, `text-…`, `border-…`. */
export const paletteTokens = [
  "canvas",
  "surface",
  "sunken",
  "line",
  "line-strong",
  "ink",
  "ink-soft",
  "ink-faint",
  "brand",
  "brand-hover",
  "brand-ink",
  "brand-text",
  "brand-soft",
  "brand-soft-ink",
  "brand-softer",
  "accent",
  "accent-ink",
  "accent-text",
  "accent-soft",
  "accent-soft-ink",
  "danger",
  "danger-ink",
  "danger-soft",
  "success",
  "success-soft",
  "warn",
  "warn-soft",
  "focus",
] as const;

const HEX_COLOUR = /^#[0-9a-f]{6}$/i;
const TEXT = 4.5;
const INTERFACE = 3;

/** The only form of colour a theme may hold, so that none can smuggle CSS into the page. */
export function isThemeColour(value: string): boolean {
  return HEX_COLOUR.test(value);
}

/**
 * Derives all colours of one scheme in OKLCH, where equal steps look equal. The brand's colour and
 * accent stay exactly as given as fills in the light scheme; text colours move in lightness until
 * they can be read.
 * @throws RangeError when a colour is not `#rrggbb`
 */
export function derivePalette(
  choice: { primary: string; accent: string; canvasTone: CanvasTone },
  scheme: Scheme,
): Palette {
  const primary = readColour(choice.primary);
  const accent = readColour(choice.accent);
  const tone = canvasTones[choice.canvasTone](primary);
  return scheme === "light"
    ? lightPalette(primary, accent, tone)
    : darkPalette(primary, accent, tone);
}

/** Contrast ratio of WCAG 2 between two colours, 1 to 21. */
export function contrastOf(foreground: string, background: string): number {
  return wcagContrast(foreground, background);
}

type Tone = { hue: number; chroma: number };

const canvasTones: Record<CanvasTone, (primary: Oklch) => Tone> = {
  warm: () => ({ hue: 84, chroma: 1 }),
  neutral: () => ({ hue: 0, chroma: 0 }),
  cool: () => ({ hue: 250, chroma: 0.7 }),
  tinted: (primary) => ({ hue: primary.h ?? 0, chroma: primary.c > 0.02 ? 0.9 : 0 }),
};

const statusHues = { danger: 25, success: 152, warn: 68 };

function lightPalette(primary: Oklch, accent: Oklch, tone: Tone): Palette {
  const grounds = {
    canvas: shade(0.977, 0.009 * tone.chroma, tone.hue),
    surface: shade(0.995, 0.005 * tone.chroma, tone.hue),
    sunken: shade(0.95, 0.013 * tone.chroma, tone.hue),
  };
  const inkHue = primary.h ?? tone.hue;
  const brand = formatHex(primary);
  const brandSoft = shade(0.936, Math.min(0.04, primary.c * 0.24), primary.h);
  const brandSofter = shade(0.963, Math.min(0.02, primary.c * 0.14), primary.h);
  const accentSoft = shade(0.948, Math.min(0.03, accent.c * 0.2), (accent.h ?? 0) + 8);
  const under = [...Object.values(grounds), brandSofter];
  return {
    ...grounds,
    line: shade(0.905, 0.017 * tone.chroma, tone.hue),
    "line-strong": readable(shade(0.68, 0.02 * tone.chroma, tone.hue), under, INTERFACE),
    ink: shade(0.235, 0.014, inkHue),
    "ink-soft": shade(0.42, 0.016, inkHue),
    "ink-faint": readable(shade(0.53, 0.014, inkHue), [...under, brandSoft, accentSoft], TEXT),
    brand,
    "brand-hover": shade(primary.l + (primary.l > 0.35 ? -0.06 : 0.06), primary.c, primary.h),
    "brand-ink": inkOn(brand),
    "brand-text": readable(brand, [...under, brandSoft], TEXT),
    "brand-soft": brandSoft,
    "brand-soft-ink": readable(
      shade(Math.min(primary.l, 0.42), primary.c, primary.h),
      [brandSoft],
      7,
    ),
    "brand-softer": brandSofter,
    ...accentColours(formatHex(accent), accentSoft, under),
    ...statusColours("light", under),
    focus: readable(brand, under, INTERFACE),
  };
}

function darkPalette(primary: Oklch, accent: Oklch, tone: Tone): Palette {
  const groundHue = primary.h ?? tone.hue;
  const groundChroma = primary.c > 0.02 ? 0.009 : 0.002;
  const grounds = {
    canvas: shade(0.195, groundChroma, groundHue),
    surface: shade(0.238, groundChroma * 1.5, groundHue),
    sunken: shade(0.165, groundChroma, groundHue),
  };
  const brandSoft = shade(0.305, Math.min(0.055, primary.c * 0.5), primary.h);
  const brandSofter = shade(0.262, Math.min(0.035, primary.c * 0.4), primary.h);
  const accentSoft = shade(0.295, Math.min(0.05, accent.c * 0.4), accent.h);
  const under = [...Object.values(grounds), brandSofter];
  const brand = readable(
    shade(0.78, Math.min(primary.c * 1.4, 0.13), primary.h),
    [...under, brandSoft],
    TEXT,
  );
  return {
    ...grounds,
    line: shade(0.315, groundChroma * 1.6, groundHue),
    "line-strong": readable(shade(0.53, groundChroma * 1.6, groundHue), under, INTERFACE),
    ink: shade(0.965, 0.004, tone.hue),
    "ink-soft": shade(0.82, 0.008, groundHue),
    "ink-faint": readable(shade(0.7, 0.01, groundHue), [...under, brandSoft, accentSoft], TEXT),
    brand,
    "brand-hover": shade(0.84, Math.min(primary.c, 0.11), primary.h),
    "brand-ink": shade(0.19, Math.min(0.03, primary.c), primary.h),
    "brand-text": brand,
    "brand-soft": brandSoft,
    "brand-soft-ink": readable(shade(0.85, Math.min(primary.c, 0.09), primary.h), [brandSoft], 7),
    "brand-softer": brandSofter,
    ...accentColours(
      readable(shade(0.77, Math.min(accent.c, 0.14), accent.h), [...under, accentSoft], TEXT),
      accentSoft,
      under,
    ),
    ...statusColours("dark", under),
    focus: brand,
  };
}

function accentColours(accent: string, soft: string, under: string[]) {
  return {
    accent,
    "accent-ink": inkOn(accent),
    "accent-text": readable(accent, under, TEXT),
    "accent-soft": soft,
    "accent-soft-ink": readable(accent, [soft], TEXT),
  };
}

function statusColours(scheme: Scheme, under: string[]) {
  const status = (hue: number) => {
    const soft = scheme === "light" ? shade(0.95, 0.024, hue) : shade(0.29, 0.045, hue);
    const start = scheme === "light" ? shade(0.5, 0.15, hue) : shade(0.77, 0.12, hue);
    return { soft, text: readable(start, [...under, soft], TEXT) };
  };
  const danger = status(statusHues.danger);
  const success = status(statusHues.success);
  const warn = status(statusHues.warn);
  return {
    danger: danger.text,
    "danger-ink": inkOn(danger.text),
    "danger-soft": danger.soft,
    success: success.text,
    "success-soft": success.soft,
    warn: warn.text,
    "warn-soft": warn.soft,
  };
}

function readColour(value: string): Oklch {
  if (!isThemeColour(value)) throw new RangeError(`not a colour of the form #rrggbb: ${value}`);
  return toOklch(value) as Oklch;
}

function shade(lightness: number, chroma: number, hue: number | undefined): string {
  return formatHex(
    clampChroma({ mode: "oklch", l: lightness, c: chroma, h: hue ?? 0 }, "oklch"),
  ) as string;
}

/** White keeps colours clear and is taken while it can be read; else near-black, else black. */
function inkOn(fill: string): string {
  return (
    ["#ffffff", "#14181a", "#000000"].find((ink) => contrastOf(ink, fill) >= TEXT) ?? "#000000"
  );
}

/** Moves a colour away from its backgrounds in lightness until every one gives the ratio. */
function readable(colour: string, backgrounds: string[], ratio: number): string {
  const { l, c, h } = toOklch(colour) as Oklch;
  const first = toOklch(backgrounds[0] ?? "#ffffff") as Oklch;
  const step = first.l > 0.5 ? -0.01 : 0.01;
  let candidate = colour;
  let moved = l;
  while (!passes(candidate, backgrounds, ratio) && (step < 0 ? moved > 0 : moved < 1)) {
    moved += step;
    candidate = shade(moved, c, h);
  }
  return candidate;
}

function passes(colour: string, backgrounds: string[], ratio: number): boolean {
  return backgrounds.every((background) => contrastOf(colour, background) >= ratio);
}
