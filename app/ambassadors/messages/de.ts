export default {
  title: "Botschafter",
  lead: "Du empfiehlst uns weiter, und das bedeutet uns viel.",
  recommendedBy: "{name} empfiehlt uns. Schön, dass du da bist!",
  notYet: "Du bist noch nicht Botschafter",
  notYetText:
    "Botschafter helfen anderen und empfehlen uns gern. Wir fragen die, deren Antworten vielen geholfen haben.",
  toForum: "Zum Forum",
  link: "Dein persönlicher Link",
  qr: "QR-Code deines Links",
  results: "Was daraus wurde",
  touches: "Besuche über deinen Link",
  signUps: "Dazugekommen",
  conversions: "Zum ersten Mal bestellt",
  duty: "Bitte als Werbung kennzeichnen",
  dutyText:
    "Wo du deinen Link öffentlich teilst, sag dazu, dass du unser Botschafter bist: „Anzeige“ genügt.",
} as const;
