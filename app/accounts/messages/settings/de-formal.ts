export const settings = {
  errors: {
    birthday: "Bitte geben Sie einen vergangenen Tag an oder lassen Sie das Feld leer.",
    picture: "Bitte wählen Sie zuerst ein Bild aus.",
    understood: "Bitte bestätigen Sie das mit einem Häkchen.",
  },
  said: {
    visibility: "Ab jetzt sehen andere Sie so, wie Sie es gewählt haben.",
    profile: "Ihr Profil ist gespeichert.",
    picture: "Ihr neues Bild ist da.",
    pictureRemoved: "Ihr Bild ist entfernt.",
    addressAsked:
      "Bitte öffnen Sie den Link in der E-Mail an {email}. Bis dahin bleibt die alte Adresse.",
    addressChanged: "{email} ist jetzt Ihre Adresse.",
    password: "Ihr Passwort ist geändert. Überall sonst sind Sie jetzt abgemeldet.",
    newsletterOn: "Der Newsletter kommt künftig zu Ihnen.",
    newsletterOff: "Sie bekommen keinen Newsletter mehr.",
    closed: "Ihr Konto ist geschlossen. Alles Gute!",
  },
  details: {
    title: "Über Sie",
    displayNameHint: "So sehen andere Sie. Es muss nicht Ihr richtiger Name sein.",
    about: "Ein paar Worte über Sie",
    interestsHint:
      "Bis zu 12, mit Komma getrennt. Daran sehen andere, worüber sie mit Ihnen reden können.",
    birthdayHint: "Nur, damit wir Ihnen gratulieren können. Sonst sieht ihn niemand.",
    values: "Was Ihnen wichtig ist",
    valuesHint:
      "Uns zeigt es, wovon wir mehr tun sollten, und anderen, was sie mit Ihnen verbindet.",
    seeProfile: "Ihr Profil ansehen",
  },
  preferences: {
    lead: "Gilt auf allen Ihren Geräten und für die E-Mails, die wir Ihnen schicken.",
  },
  address: {
    lead: "Damit melden Sie sich an, und dorthin gehen unsere E-Mails.",
    pending:
      "Wir haben einen Link an {email} geschickt. Öffnen Sie ihn, um die neue Adresse zu bestätigen.",
    password: "Ihr Passwort, damit wir wissen, dass Sie es sind",
  },
  password: {
    lead: "Danach sind Sie auf allen anderen Geräten abgemeldet.",
    leadNone:
      "Sie haben kein Passwort: Sie melden sich per E-Mail-Link an. Hier können Sie eines festlegen.",
  },
  fresh: {
    text: "Dafür müssen wir sicher sein, dass Sie es sind. Bitte melden Sie sich noch einmal per E-Mail-Link an; danach haben Sie 15 Minuten Zeit.",
  },
  secondFactor: {
    lead: "Zum Passwort ein Code aus einer App: Wer Ihr Passwort erfährt, kommt trotzdem nicht hinein.",
  },
  sessions: {
    title: "Wo Sie angemeldet sind",
    lead: "Kennen Sie eine Anmeldung nicht, melden Sie sie ab und ändern Sie Ihr Passwort.",
  },
  privacy: {
    newsletterOn: "Sie bekommen den Newsletter an {email}.",
    newsletterOff: "Sie bekommen den Newsletter nicht.",
    grant: "Ja, schicken Sie ihn mir",
    historyTitle: "Wozu Sie zugestimmt haben",
    historyEmpty: "Noch ist nichts vermerkt. Sobald Sie zustimmen, steht es hier.",
    dataTitle: "Ihre Daten",
    dataLead:
      "Alles, was wir über Sie speichern, in einer Datei, die Programme lesen können (JSON): Profil, Bestellungen, Punkte, Beiträge, Anmeldungen, Zustimmungen.",
    closeLead: "Gehen ist so leicht wie kommen. Sie sehen vorher, was geschieht.",
  },
  close: {
    title: "Ihr Konto schließen?",
    lead: "Das lässt sich nicht rückgängig machen. Sobald Sie bestätigen:",
    signedOut: "Sie sind auf allen Geräten abgemeldet und können sich nicht mehr anmelden.",
    erased:
      "Name, Adresse, Geburtstag, Text, Bild, Interessen und Werte werden gelöscht. Statt Ihres Namens steht dann „{name}“ da.",
    posts:
      "Was Sie geschrieben haben, bleibt ohne Ihren Namen lesbar. Soll etwas weg, löschen Sie es vorher.",
    points:
      "Punkte und Prämien verfallen. Die Buchungen bleiben ohne Ihren Namen, weil die Rechnung aufgehen muss.",
    tombstone:
      "Von Ihrer Adresse bleibt nur ein Fingerabdruck, der sich nicht zurückrechnen lässt. Daran erkennen wir, dass niemand zweimal als neu zählt.",
    password: "Ihr Passwort, damit wir wissen, dass Sie es sind",
    downloadFirst: "Möchten Sie Ihre Daten behalten? Laden Sie sie vorher herunter",
  },
  confirmAddress: {
    lead: "{email} wird die Adresse, mit der Sie sich anmelden.",
    expired:
      "Er wurde schon benutzt oder ist abgelaufen. In den Einstellungen können Sie einen neuen anfordern.",
  },
  visibility: {
    lead: "Ihr Name und Ihr Bild stehen neben dem, was Sie schreiben. Alles andere entscheiden Sie.",
    profileHint: "Was Sie über sich erzählen, Ihre Stufe und Ihre Abzeichen.",
    activityHint: "Die Liste Ihrer Beiträge. Jeder Beitrag bleibt dort lesbar, wo er steht.",
    lastSeenHint: "Denen, die Ihr Profil sehen.",
    leaderboardHint: "Sonst findet Sie dort niemand.",
  },
} as const;

export const profile = {
  signIn: "Melden Sie sich an, um zu lesen, was {name} mag und wichtig findet.",
  emptyOwn: "Ein paar Worte und Interessen machen es anderen leichter, mit Ihnen zu reden.",
} as const;
