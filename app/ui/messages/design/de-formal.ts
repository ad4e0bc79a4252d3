export default {
  sample: {
    lead: "Drei Dinge sind passiert, weil Sie etwas gesagt haben.",
    answered:
      "<b>Jonas vom Team</b> hat Ihnen im Forum geantwortet: <link>Mahlgrad für die neue Äthiopien?</link>",
    quote:
      "Sie hatten recht, die Skala auf der Tüte stimmt für die Baratza nicht. Wir ändern das ab der Röstung vom 2. Dezember …",
    idea: "Ihre Idee <b>„Pfandglas statt Tüte“</b> ist jetzt <b>in Arbeit</b>. 214 Stimmen, 38 Kommentare.",
    accepted:
      "Ihre Antwort an <b>Levent</b> wurde als Lösung angenommen. <points>+40 Punkte</points>",
    points: "Ihre Punkte",
    pending: "+120 ab 17. November, für Ihre Bestellung vom 3.",
    tierHint:
      "Noch 360 Statuspunkte bis 31. März. Mit Gold gehören Sie zu den Ersten bei den Mikro-Losen.",
  },
  nameHint: "So sehen andere Sie neben Ihren Beiträgen.",
  mailError: "In der Adresse fehlt ein @. Bitte sehen Sie noch einmal nach.",
  about: "Über Sie",
  newsletter: "Schreiben Sie mir, wenn jemand antwortet",
  address: "Wie dürfen wir Sie ansprechen?",
  failed: "Das hat nicht geklappt. Nichts ist verloren, bitte versuchen Sie es noch einmal.",
  success: "Ihr Code liegt im Portemonnaie.",
  importHint: "2.480 von 4.000 gelesen, 3 Zeilen brauchen Sie.",
  emptyText: "Hier erscheinen Fragen, die Sie gut beantworten können, die ältesten zuerst.",
};
