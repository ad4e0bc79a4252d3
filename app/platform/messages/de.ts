import community from "./refusals/community.de.ts";
import loyalty from "./refusals/loyalty.de.ts";

export default {
  errors: {
    required: "Bitte fülle das aus.",
    invalid: "Das sieht nicht richtig aus. Bitte prüfe es.",
    email: "Bitte gib eine vollständige E-Mail-Adresse ein, etwa name@example.org.",
    tooSmall: {
      text: "Bitte mindestens {minimum, number} Zeichen.",
      number: "Bitte mindestens {minimum, number}.",
      list: "Bitte wähle mindestens {minimum, number} aus.",
    },
    tooBig: {
      text: "Bitte höchstens {maximum, number} Zeichen.",
      number: "Bitte höchstens {maximum, number}.",
      list: "Bitte wähle höchstens {maximum, number} aus.",
    },
  },
  refusals: { ...community, ...loyalty },
  problems: {
    malformed: "Die Anfrage ist nicht lesbar",
    unauthorized: "Ein gültiger API-Schlüssel ist nötig",
    forbidden: "Dieser Schlüssel darf das nicht",
    "not-found": "Hier ist nichts",
    "method-not-allowed": "Diese Adresse kennt diese Methode nicht",
    conflict: "Das widerspricht dem, was bekannt ist",
    "too-large": "Die Anfrage ist zu groß",
    "not-json": "Erwartet wird application/json",
    "invalid-input": "Die Anfrage hat Fehler",
    "too-many-requests": "Zu viele Anfragen",
    failed: "Bei uns ist etwas schiefgegangen",
    unavailable: "Zurzeit nicht verfügbar",
    "unknown-field": "Dieses Feld ist hier unbekannt.",
  },
} as const;
