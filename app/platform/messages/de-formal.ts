export default {
  errors: {
    required: "Bitte füllen Sie das aus.",
    invalid: "Das sieht nicht richtig aus. Bitte prüfen Sie es.",
    email: "Bitte geben Sie eine vollständige E-Mail-Adresse ein, etwa name@example.org.",
    tooSmall: { list: "Bitte wählen Sie mindestens {minimum, number} aus." },
    tooBig: { list: "Bitte wählen Sie höchstens {maximum, number} aus." },
  },
  refusals: {
    forbidden: "Dazu fehlt Ihnen das Recht.",
    "too-many-requests":
      "Zu viele Versuche. Bitte versuchen Sie es in {retryAfterSeconds, plural, one {# Sekunde} other {# Sekunden}} noch einmal.",
    "image-type": "Diese Art von Datei geht hier nicht. Bitte nehmen Sie eine davon: {types}.",
    "image-unreadable":
      "Dieses Bild lässt sich nicht lesen, vielleicht ist es beschädigt. Bitte nehmen Sie ein anderes.",
    "insufficient-points":
      "Das kostet {needed, plural, one {# Punkt} other {# Punkte}}, Sie haben {available, number}.",
    "other-request-with-this-key":
      "Diese Anfrage kam schon einmal mit anderem Inhalt. Es wurde nichts geändert; bitte beginnen Sie neu.",
    busy: "Gerade ist viel los. Bitte versuchen Sie es in {retryAfterSeconds, plural, one {# Sekunde} other {# Sekunden}} noch einmal.",
    "code-refused":
      "Dieser Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten.",
    "password-common":
      "Dieses Passwort steht auf Listen, die Angreifer zuerst versuchen. Bitte wählen Sie ein anderes.",
    "password-like-you":
      "Das ist zu nah an Ihrem Namen oder Ihrer Adresse. Bitte wählen Sie etwas anderes.",
  },
} as const;
