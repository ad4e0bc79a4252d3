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
    leaving:
      "Sie sind abgemeldet. Ihr Konto wird am {day} gelöscht, außer Sie melden sich vorher an.",
    exportAsked: "Wir stellen Ihre Daten zusammen und schreiben Ihnen, wenn sie fertig sind.",
    stays: "Willkommen zurück! Ihr Konto bleibt: Nichts wird gelöscht.",
    staysSignIn: "Ihr Konto bleibt. Sie können sich wieder anmelden.",
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
    purposeOf: {
      terms: "Die Regeln zwischen Ihnen und uns, ohne die es kein Konto gibt.",
      privacy:
        "Dass Sie wissen, was mit Ihren Daten geschieht. Unten steht, wie lange wir was aufbewahren.",
      newsletter:
        "Neues und Angebote per E-Mail. Zählt erst, wenn der Link in einer E-Mail an Sie geöffnet wurde.",
      digest: "Einmal in der Woche per E-Mail, was hier geschah, wenn Sie nicht da waren.",
    },
    purposesTitle: "Wozu Sie zugestimmt haben, und wofür",
    purposesLead:
      "Es kommt nichts, worum Sie nicht gebeten haben. Was freiwillig ist, nehmen Sie so leicht zurück, wie Sie es gegeben haben.",
    export: {
      title: "Ihre Daten",
      lead: "Alles, was wir über Sie gespeichert haben, in einer ZIP-Datei: Daten, die Programme lesen können (JSON), und die Bilder, die Sie hochgeladen haben. Wir stellen sie im Hintergrund zusammen.",
      underWay: "Ihre Daten werden zusammengestellt",
      progress: "Wie weit Ihre Daten zusammengestellt sind",
      mail: "Wir schreiben Ihnen, wenn sie fertig sind. Sie können diese Seite verlassen.",
    },
    closeLead: "Gehen ist so leicht wie kommen. Sie sehen vorher, was geschieht.",
  },
  close: {
    title: "Ihr Konto schließen?",
    lead: "Sie haben {days, plural, one {einen Tag} other {# Tage}} Bedenkzeit. Sobald Sie bestätigen:",
    signedOut:
      "Sie sind sofort auf allen Geräten abgemeldet, und niemand findet Ihr Profil mehr. {days, number} Tage lang behalten Sie Ihr Konto, wenn Sie sich anmelden oder dem Link in unserer Mail folgen.",
    erased:
      "Am {day} werden Name, Adresse, Geburtstag, Text, Bild, Interessen und Werte gelöscht. Statt Ihres Namens steht dann „{name}“ da. Das lässt sich nicht rückgängig machen.",
    points:
      "Punkte und Prämien verfallen dann. Die Buchungen bleiben ohne Ihren Namen, weil die Rechnung aufgehen muss.",
    tombstone:
      "Von Ihrer Adresse bleibt nur ein Fingerabdruck, der sich nicht zurückrechnen lässt. Daran erkennen wir, dass niemand zweimal als neu zählt.",
    posts: "Was wird aus Ihren Beiträgen?",
    removeHint:
      "Ein leerer Platz bleibt, damit die Antworten anderer noch einen Sinn ergeben. Was andere von Ihnen zitiert haben, bleibt ihres.",
    password: "Ihr Passwort, damit wir wissen, dass Sie es sind",
    downloadFirst: "Möchten Sie Ihre Daten behalten? Laden Sie sie vorher herunter",
  },
  stay: {
    title: "Ihr Konto behalten?",
    lead: "{name}, Ihr Konto soll am {day} gelöscht werden. Ein Druck auf den Knopf, und alles bleibt, wie es war.",
    over: "Ihr Konto bleibt schon, oder es wurde gelöscht.",
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
