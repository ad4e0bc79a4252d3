export default {
  editor: {
    help: "Alt+F10 führt zu den Formatierungen. Mit @ erwähnen Sie ein Mitglied, mit # verlinken Sie ein Thema, mit : kommt ein Emoji. Strg+Eingabe schickt ab.",
    linkRefused:
      "Diese Adresse lässt sich nicht verlinken. Nehmen Sie eine, die mit https:// beginnt, oder eine dieser Seite.",
    mentionCount:
      "{count, plural, =0 {Kein Mitglied gefunden} one {# Mitglied gefunden, wählen Sie mit den Pfeiltasten} other {# Mitglieder gefunden, wählen Sie mit den Pfeiltasten}}",
    imageFailed: "„{name}“ ließ sich nicht hochladen. Versuchen Sie es bitte noch einmal.",
  },
  overview: {
    lead: "Fragen, erzählen, mitreden. Wer es macht, liest hier mit.",
    noTopicsHint: "Fangen Sie an: eine Frage, eine Erfahrung, eine Idee.",
  },
  categories: {
    ownTopicsOnly: "Sie sehen die Themen, die Sie eröffnet haben, andere ihre",
  },
  post: {
    linkCopied: "Der Link zum Beitrag ist in Ihrer Zwischenablage.",
    forgottenAt: "Bis {when} können Sie das rückgängig machen. Dann ist der Text endgültig weg.",
    ownHeld: "Dieser Beitrag wartet auf Prüfung. Bis dahin sehen ihn nur Sie und das Team.",
    ownHidden: "Nur Sie und das Team können diesen Beitrag sehen. Der Grund:",
  },
  reply: {
    title: "Ihre Antwort",
    signInTitle: "Reden Sie mit",
    signInHint: "Melden Sie sich an, um zu antworten.",
  },
  new: {
    nowhere: "Zurzeit gibt es keinen Bereich, in dem Sie ein Thema eröffnen können.",
    kindHints: {
      poll: "Lassen Sie andere zwischen Antworten wählen.",
      question: "Sie suchen eine Antwort und können eine annehmen.",
    },
  },
  edit: { yourText: "Ihre Fassung" },
  reactions: { names: { coffee: "Ein Kaffee für Sie" } },
  bookmarks: {
    lead: "Was Sie sich merken, sehen nur Sie.",
    none: "Sie haben sich noch nichts gemerkt",
    gone: "Diesen Beitrag gibt es nicht mehr, oder Sie können ihn nicht mehr lesen.",
  },
  bookmark: {
    lead: "Das sehen nur Sie.",
    noteHint: "Was haben Sie damit vor?",
    remind: "Erinnern Sie mich",
  },
  said: {
    bookmarked: "Der Beitrag ist gemerkt. Sie finden ihn unter „Gemerkte Beiträge“ in Ihrem Menü.",
    willRemind: "Der Beitrag ist gemerkt, und Sie werden erinnert.",
    deleted: "Der Beitrag ist gelöscht. Wo er stand, können Sie das rückgängig machen.",
    saved: "Ihre Änderungen sind gespeichert.",
  },
} as const;
