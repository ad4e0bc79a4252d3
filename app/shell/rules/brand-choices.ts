/** What a brand may choose from for its look, in the order in which it is offered. */
export const themeChoices = {
  canvasTone: ["warm", "neutral", "cool", "tinted"],
  radius: ["sharp", "soft", "round"],
  displayFont: ["fraunces", "bricolage", "geist", "source-serif"],
  textFont: ["inter", "figtree", "geist", "source-serif"],
} as const;

export const currencies = ["EUR", "CHF", "GBP", "USD", "DKK", "NOK", "SEK", "PLN", "CZK"] as const;
