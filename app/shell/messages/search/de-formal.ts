export default {
  field: "Wonach suchen Sie?",
  nothing: "Versuchen Sie es mit weniger oder anderen Wörtern, oder fragen Sie die Community.",
  pageNames: {
    points: "Ihre Punkte",
    wallet: "Ihre Gutscheine",
    privacy: "Ihre Daten",
  },
} as const;
