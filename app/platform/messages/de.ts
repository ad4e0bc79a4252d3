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
  refusals: {
    "not-found": "Das gibt es nicht (mehr).",
    forbidden: "Dazu fehlt dir das Recht.",
    "too-many-requests":
      "Zu viele Versuche. Bitte versuche es in {retryAfterSeconds, plural, one {# Sekunde} other {# Sekunden}} noch einmal.",
  },
} as const;
