/** The families a brand may choose from; every one is self-hosted by styles/fonts.css. */
export const displayFonts = {
  fraunces: { name: "Fraunces", family: "Fraunces Variable", weight: 600, tracking: "-0.012em" },
  bricolage: {
    name: "Bricolage Grotesque",
    family: "Bricolage Grotesque Variable",
    weight: 700,
    tracking: "-0.022em",
  },
  geist: { name: "Geist", family: "Geist Variable", weight: 600, tracking: "-0.032em" },
  "source-serif": {
    name: "Source Serif 4",
    family: "Source Serif 4 Variable",
    weight: 600,
    tracking: "-0.014em",
  },
} as const;

export const textFonts = {
  inter: { name: "Inter", family: "Inter Variable", fallback: "sans-serif" },
  figtree: { name: "Figtree", family: "Figtree Variable", fallback: "sans-serif" },
  geist: { name: "Geist", family: "Geist Variable", fallback: "sans-serif" },
  "source-serif": { name: "Source Serif 4", family: "Source Serif 4 Variable", fallback: "serif" },
} as const;

export type DisplayFont = keyof typeof displayFonts;
export type TextFont = keyof typeof textFonts;
