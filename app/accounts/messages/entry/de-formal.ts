export default {
  signIn: {
    lead: "Schön, dass Sie wieder da sind.",
    refused:
      "Adresse und Passwort passen nicht zusammen. Prüfen Sie beides oder melden Sie sich mit einem Link per E-Mail an.",
    unconfirmed:
      "Ihre Adresse ist noch nicht bestätigt. Wir haben Ihnen gerade eine neue Mail geschickt: Öffnen Sie den Link darin, dann sind Sie angemeldet.",
  },
  signInLink: {
    lead: "Wir schicken Ihnen einen Link, der Sie anmeldet. Ganz ohne Passwort.",
    sentTitle: "Sehen Sie in Ihre Mails",
  },
  byLink: {
    lead: "Ein Klick, und Sie sind auf diesem Gerät angemeldet.",
    refusedLead: "Ein Link gilt einmal und 15 Minuten lang. Ein neuer ist gleich bei Ihnen.",
  },
  secondFactor: {
    lead: "Öffnen Sie Ihre Authenticator-App und geben Sie den Code ein, den sie für dieses Portal zeigt.",
    codeHint: "Sechs Ziffern aus Ihrer App oder einer Ihrer Notfallcodes.",
    tooLate: "Die Anmeldung hat zu lange gedauert. Bitte beginnen Sie noch einmal.",
  },
  stepUp: {
    title: "Sind Sie es?",
    lead: "Was Sie gleich tun, hat Gewicht. Bitte bestätigen Sie es mit einem Code.",
  },
  signUp: {
    displayNameHint: "Ihr echter Name oder einer, der Ihnen gefällt. Sie können ihn später ändern.",
    newsletterHint: "Freiwillig. Sie können es jederzeit mit einem Klick beenden.",
  },
  signUpSent: {
    title: "Sehen Sie in Ihre Mails",
    lead: "Wir haben eine Mail an die angegebene Adresse geschickt. Öffnen Sie innerhalb von 24 Stunden den Link darin, dann sind Sie dabei.",
    spam: "Nach ein paar Minuten noch nichts da? Sehen Sie im Spam-Ordner nach oder prüfen Sie die Adresse und versuchen Sie es noch einmal.",
  },
  confirm: {
    lead: "Ein Klick, dann ist Ihr Konto bereit.",
    done: "Willkommen! Ihre Adresse ist bestätigt.",
    refusedLead:
      "Er wurde schon benutzt, oder es sind mehr als 24 Stunden vergangen. Wenn Ihr Konto noch wartet, schicken wir Ihnen gern einen neuen.",
  },
  forgot: {
    lead: "Nennen Sie uns Ihre Adresse, und wir schicken Ihnen einen Link, mit dem Sie ein neues Passwort wählen.",
    sentTitle: "Sehen Sie in Ihre Mails",
  },
  reset: {
    lead: "Danach sind Sie überall abgemeldet und melden sich damit an.",
    done: "Ihr neues Passwort ist gespeichert. Melden Sie sich damit an.",
    refusedLead: "Ein Link gilt einmal und eine Stunde lang. Ein neuer ist gleich bei Ihnen.",
  },
  factor: {
    lead: "Mit einem Code von Ihrem Telefon öffnet ein gestohlenes Passwort allein nichts.",
    needed:
      "Sie brauchen eine Authenticator-App auf Ihrem Telefon: Ihr Passwortmanager hat eine, oder nehmen Sie 2FAS, Aegis oder Google Authenticator. Es dauert zwei Minuten.",
    scanTitle: "Scannen Sie diesen Code",
    scanLead:
      "Öffnen Sie Ihre Authenticator-App, fügen Sie ein Konto hinzu und halten Sie die Kamera hierher.",
    qrCode: "QR-Code für Ihre Authenticator-App",
    secret: "Oder tippen Sie diesen Schlüssel ein",
    codesTitle: "Ihre Notfallcodes",
    codesLead: "Jeder davon meldet Sie einmal an, falls Ihr Telefon weg ist.",
    codesOnce:
      "Sie werden nur jetzt gezeigt. Drucken Sie sie aus oder legen Sie sie in Ihren Passwortmanager.",
    keptLead:
      "Seit {since}. {count, plural, =0 {Sie haben keine Notfallcodes mehr: Erzeugen Sie neue.} one {Sie haben noch einen Notfallcode.} other {Sie haben noch # Notfallcodes.}}",
  },
  setUp: {
    title: "Ihre Marke einrichten",
    presetHint: "Farben, Schriften und Logo können Sie danach ändern.",
    ownerGroup: "Ihr Konto",
    displayName: "Ihr Name",
    lockedOld:
      "Dieser Schlüssel gilt nicht mehr. Nehmen Sie den neuesten, er stand beim letzten Start des Servers im Terminal:",
    lockedHint: "Sie finden die Zeile im Terminal oder im Protokoll des Dienstes.",
  },
  demo: {
    lead: "Ein Klick meldet Sie als eine dieser Personen an.",
  },
} as const;
