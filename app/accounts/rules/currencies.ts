/** Currencies a programme can run in: those whose minor unit is a hundredth. */
export const currencies = [
  "EUR",
  "CHF",
  "GBP",
  "USD",
  "DKK",
  "SEK",
  "NOK",
  "PLN",
  "CZK",
  "HUF",
  "RON",
  "BGN",
  "CAD",
  "AUD",
] as const;
