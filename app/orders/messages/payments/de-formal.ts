export default {
  checkout: {
    until: "Bis {time} für Sie reserviert.",
    unknownTitle: "Wir wissen noch nichts von Ihrer Zahlung",
    unknown: "Falls Sie bezahlt haben: Es steht gleich hier, nichts geht verloren.",
    completed: {
      "gift-balance":
        "Ihr Guthaben liegt gleich im Wallet, mit einem Code zum Benutzen oder Verschenken.",
      reward: "Ihre Prämie ist unterwegs.",
      membership: "Ihre Mitgliedschaft beginnt jetzt.",
    },
    next: { reward: "Zu Ihrer Prämie" },
    processingTitle: "Ihre Zahlung ist unterwegs",
    processing:
      "Diese Zahlungsart braucht ein paar Tage. Wir halten alles für Sie fest, bis das Geld da ist.",
    expired: {
      "time-out":
        "Die Zeit war um, bevor eine Zahlung kam. Was für Sie reserviert war, ist wieder frei.",
      cancelled: "Sie haben sich dagegen entschieden. Was für Sie reserviert war, ist wieder frei.",
      "payment-failed": "Ihre Bank hat nicht bezahlt. Was für Sie reserviert war, ist wieder frei.",
    },
  },
  membership: {
    opens: "„{door}“ steht Ihnen offen",
    gives: "Das Abzeichen „{badge}“ in Ihrem Profil",
    overdueText:
      "Die letzte Zahlung hat nicht geklappt. Bitte sehen Sie nach Ihrem Zahlungsmittel, sonst endet die Mitgliedschaft.",
    portalText:
      "Das führt zu Stripe. Dort können Sie jederzeit zum Ende des bezahlten Zeitraums kündigen.",
  },
} as const;
