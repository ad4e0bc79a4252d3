export default {
  catalogue: {
    lead: "Suchen Sie sich aus, was Ihnen Freude macht.",
    balance: "Sie haben {points, plural, one {# Punkt} other {# Punkte}}.",
    reachLead: "Das können Sie jetzt einlösen.",
    saving: "Darauf sparen Sie",
    guestTitle: "Punkte sammeln Sie mit jedem Einkauf",
    guest: "Melden Sie sich an, dann sehen Sie, wofür es schon reicht. Mitmachen kostet nichts.",
    empty: "Bald gibt es hier etwas für Ihre Punkte.",
  },
  progress: "Ihr Weg zu „{title}“",
  page: {
    chooseDate: "Wählen Sie einen Termin.",
    balance: "Sie haben",
    after: "Danach bleiben Ihnen",
  },
  kindOf: {
    product: "Wir schicken es an die Adresse, die Sie uns nennen.",
    experience: "Ihr Platz hat einen Code. Zeigen Sie ihn am Einlass.",
    donation: "Das Geld geben wir; eine Spendenquittung bekommen Sie nicht.",
    access:
      "„{name}“ ist {days, plural, one {# Tag} other {# Tage}} für Sie offen. Noch einmal eingelöst, bleibt es länger offen.",
    accessForever: "„{name}“ ist von da an für Sie offen.",
    recognition: "Alle sehen das Abzeichen in Ihrem Profil.",
  },
  confirm: {
    voucher: "Der Code liegt dann bei Ihren Gutscheinen.",
    download: "Die Datei gehört Ihnen gleich danach.",
    experience: "Ihr Platz: {date}.",
    donation: "Wir geben das Geld für Sie.",
    recognition: "Gleich danach steht es in Ihrem Profil.",
    payNext: "Danach bezahlen Sie den Rest.",
  },
  donation: {
    yours: "Für Ihre Punkte geben wir {amount}.",
  },
  dates: {
    yours: "Ihr Platz",
    waiting: "Sie stehen auf der Liste.",
  },
  mine: {
    lead: "Alles, was Sie eingelöst oder geschenkt bekommen haben, und wie es darum steht.",
    waiting: "Sie warten auf einen Platz",
    waitingLead:
      "Wird einer frei, gehört er Ihnen sofort und wir schreiben Ihnen. Sie können ihn zurückgeben.",
    empty: "Sobald Sie eine Prämie einlösen, können Sie sie hier verfolgen.",
    cancelText: "Ihre Punkte kommen zu Ihnen zurück.",
    cancelPaid: "Ihre Punkte kommen zu Ihnen zurück, Ihr Geld auch.",
  },
  state: {
    given: "Ihres",
  },
  given: {
    whereTo: "Sagen Sie uns, wohin wir es schicken dürfen. Dann wird es gepackt.",
    seat: "Ihr Platz",
    showCode: "Zeigen Sie das am Einlass:",
    qr: "QR-Code Ihres Platzes",
    giveBackUntil: "Zurückgeben können Sie den Platz bis {date}.",
  },
  story: {
    you: "Sie",
  },
  done: {
    wait: "Sie stehen auf der Liste. Wir schreiben Ihnen, sobald ein Platz Ihnen gehört.",
    "leave-waiting": "Sie stehen nicht mehr auf der Liste.",
    cancel: "Zurückgenommen. Ihre Punkte sind wieder da.",
  },
} as const;
