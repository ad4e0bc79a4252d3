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
    balance: "Sie haben",
    after: "Danach bleiben Ihnen",
    confirm:
      "„{title}“ für {points, plural, one {# Punkt} other {# Punkte}}. Der Code liegt danach in Ihren Gutscheinen.",
  },
  claimed: "Eingelöst. Ihr Code liegt hier.",
} as const;
