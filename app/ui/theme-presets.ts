import type { BrandTheme } from "./theme.ts";

/** Complete looks of very different kinds; a brand starts from one and changes what it wants. */
export const themePresets = {
  nordlicht: {
    primary: "#0e4a43",
    accent: "#b4531f",
    canvasTone: "warm",
    radius: "soft",
    displayFont: "fraunces",
    textFont: "inter",
  },
  harbour: {
    primary: "#1f4fd8",
    accent: "#0b7f8c",
    canvasTone: "cool",
    radius: "sharp",
    displayFont: "geist",
    textFont: "geist",
  },
  carnival: {
    primary: "#c2185b",
    accent: "#6d28d9",
    canvasTone: "tinted",
    radius: "round",
    displayFont: "bricolage",
    textFont: "figtree",
  },
} as const satisfies Record<string, BrandTheme>;

export type ThemePreset = keyof typeof themePresets;
