export default {
  lead: "Sie empfehlen uns weiter, und das bedeutet uns viel.",
  recommendedBy: "{name} empfiehlt uns. Schön, dass Sie da sind!",
  notYet: "Sie sind noch nicht Botschafter",
  link: "Ihr persönlicher Link",
  qr: "QR-Code Ihres Links",
  touches: "Besuche über Ihren Link",
  dutyText:
    "Wo Sie Ihren Link öffentlich teilen, sagen Sie dazu, dass Sie unser Botschafter sind: „Anzeige“ genügt.",
} as const;
