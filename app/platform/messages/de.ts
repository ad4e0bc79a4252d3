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
    "image-too-large":
      "Dieses Bild ist zu groß. Bitte höchstens {maxMegabytes, number} MB und {maxMegapixels, number} Megapixel.",
    "image-type": "Diese Art von Datei geht hier nicht. Bitte nimm eine davon: {types}.",
    "image-unreadable":
      "Dieses Bild lässt sich nicht lesen, vielleicht ist es beschädigt. Bitte nimm ein anderes.",
    "insufficient-points":
      "Das kostet {needed, plural, one {# Punkt} other {# Punkte}}, du hast {available, number}.",
    "hold-settled": "Das ist schon abgeschlossen.",
    "grant-too-large":
      "Auf einmal lassen sich höchstens {limit, plural, one {# Punkt} other {# Punkte}} schenken.",
    "other-request-with-this-key":
      "Diese Anfrage kam schon einmal mit anderem Inhalt. Es wurde nichts geändert; bitte beginne neu.",
    "order-differs":
      "Eine Bestellung mit dieser Nummer ist schon bekannt, mit anderem Inhalt ({field}).",
    "refund-differs":
      "Eine Erstattung mit dieser Nummer ist schon bekannt, mit einem anderen Betrag.",
    "refund-too-large":
      "Von dieser Bestellung lassen sich höchstens noch {leftMinor, number} (in kleinsten Einheiten von {currency}) erstatten.",
    busy: "Gerade ist viel los. Bitte versuche es in {retryAfterSeconds, plural, one {# Sekunde} other {# Sekunden}} noch einmal.",
    "token-refused": "Dieser Link gilt nicht mehr.",
    "code-refused": "Dieser Code stimmt nicht oder wurde schon benutzt. Warte auf den nächsten.",
    "second-factor-exists": "Es gibt schon einen zweiten Schritt.",
    "password-too-short": "Bitte mindestens {minimum, number} Zeichen.",
    "password-too-long": "Bitte höchstens {maximum, number} Zeichen.",
    "password-common":
      "Dieses Passwort steht auf Listen, die Angreifer zuerst versuchen. Bitte wähle ein anderes.",
    "password-like-you":
      "Das ist zu nah an deinem Namen oder deiner Adresse. Bitte wähle etwas anderes.",
  },
} as const;
