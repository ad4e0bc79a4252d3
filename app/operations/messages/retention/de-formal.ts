export default {
  rules: {
    "signed-in": {
      what: "Wo Sie angemeldet sind: Gerät, Teil der Netzadresse, letzter Besuch",
      why: "Damit Sie Ihre Anmeldungen sehen und beenden können. Nichts davon überlebt sie.",
    },
    copies: {
      what: "Die Kopie Ihrer Daten, um die Sie gebeten haben",
      why: "Damit Sie sie herunterladen können; eine Kopie von allem soll nicht herumliegen.",
    },
    "copy-traces": {
      what: "Dass Sie um eine Kopie gebeten haben",
      why: "Damit Sie es sehen und niemand zu oft fragt.",
    },
    "deleted-posts": {
      what: "Texte und frühere Fassungen von Beiträgen, die Sie gelöscht haben",
      since: ", nachdem Sie sie gelöscht haben",
      why: "Damit Sie es zurücknehmen können. Worüber ein Fall offen ist, bleibt, bis niemand mehr widersprechen kann.",
    },
    drafts: {
      since: ", nachdem Sie zuletzt daran geschrieben haben",
      why: "Damit Sie weiterschreiben können.",
    },
    pictures: { why: "Damit Sie den Text fertig schreiben können." },
    news: { why: "Damit Sie etwas wiederfinden." },
  },
  reasons: {
    account: {
      what: "Profil, Einstellungen, was Sie verfolgen und sich merken, Adressen für Pakete",
      why: "Solange Sie Ihr Konto haben; mit ihm wird es gelöscht.",
    },
    books: {
      why: "Die Buchungen müssen aufgehen, und das Gesetz verlangt sie. Ist Ihr Konto gelöscht, stehen sie unter einer Nummer, ohne Ihren Namen.",
    },
    community: {
      what: "Was Sie geschrieben haben, „Gefällt mir“, Stimmen, Empfehlungen",
      why: "Sie gehören zu Gesprächen mit anderen. Wenn Sie gehen, entscheiden Sie: Sie bleiben ohne Ihren Namen, oder Ihre Beiträge werden entfernt.",
    },
  },
} as const;
