export default {
  mode: {
    test: {
      title: "Testmodus",
      text: "Hier fließt kein echtes Geld. Testkarten von Stripe funktionieren, echte Karten nicht.",
    },
    "stand-in": {
      title: "Vorführung",
      text: "Hier nimmt etwas die Zahlungen entgegen, das sich nur wie Stripe verhält. Es fließt kein Geld, und nach einer Karte wird nicht gefragt.",
    },
  },
  checkout: {
    title: "Bezahlen",
    pay: "Bei Stripe bezahlen",
    cancel: "Doch nicht",
    until: "Bis {time} für dich reserviert.",
    unknownTitle: "Wir wissen noch nichts von deiner Zahlung",
    unknown: "Falls du bezahlt hast: Es steht gleich hier, nichts geht verloren.",
    completedTitle: "Bezahlt. Danke!",
    completed: {
      "gift-balance":
        "Dein Guthaben liegt gleich im Wallet, mit einem Code zum Benutzen oder Verschenken.",
      reward: "Deine Prämie ist unterwegs.",
      membership: "Deine Mitgliedschaft beginnt jetzt.",
    },
    next: {
      "gift-balance": "Zum Wallet",
      reward: "Zu deiner Prämie",
      membership: "Zur Mitgliedschaft",
    },
    processingTitle: "Deine Zahlung ist unterwegs",
    processing:
      "Diese Zahlungsart braucht ein paar Tage. Wir halten alles für dich fest, bis das Geld da ist.",
    expiredTitle: "Es wurde nichts bezahlt",
    expired: {
      "time-out":
        "Die Zeit war um, bevor eine Zahlung kam. Was für dich reserviert war, ist wieder frei.",
      cancelled: "Du hast dich dagegen entschieden. Was für dich reserviert war, ist wieder frei.",
      "payment-failed":
        "Deine Bank hat nicht bezahlt. Was für dich reserviert war, ist wieder frei.",
    },
    again: "Noch einmal von vorn",
  },
  gift: {
    title: "Guthaben kaufen",
    lead: "Ein Code mit Geld darauf: nach und nach benutzen oder verschenken.",
    label: "Guthaben",
    amount: "Wie viel soll darauf sein?",
    validity: "Es gilt bis zum Ende des dritten Jahres nach dem Kauf.",
    buy: "Weiter zur Zahlung",
    closedTitle: "Hier lässt sich noch nichts kaufen",
    closed: "In diesem Portal ist Bezahlen nicht eingerichtet.",
  },
  membership: {
    title: "Mitgliedschaft",
    lead: "Für alle, die mittragen wollen, was hier geschieht.",
    perMonth: "{price} im Monat",
    perYear: "{price} im Jahr",
    join: "Mitglied werden: {name}",
    active: "Aktiv",
    overdue: "Zahlung fehlgeschlagen",
    overdueText:
      "Die letzte Zahlung hat nicht geklappt. Bitte sieh nach deinem Zahlungsmittel, sonst endet die Mitgliedschaft.",
    resting: "Bis sie bezahlt ist, ruht, was sie öffnet und zeigt.",
    renewsAt: "Bezahlt bis {day}, danach läuft sie von selbst weiter.",
    endsAt: "Gekündigt: Sie endet am {day}.",
    portal: "Zahlungsmittel, Rechnungen, kündigen",
    portalText:
      "Das führt zu Stripe. Dort kannst du jederzeit zum Ende des bezahlten Zeitraums kündigen.",
    opens: "„{door}“ steht dir offen",
    gives: "Das Abzeichen „{badge}“ in deinem Profil",
    noneTitle: "Es gibt noch keine Mitgliedschaft",
    none: "Sobald es eine gibt, lässt sie sich hier wählen.",
  },
} as const;
