export default {
  title: "Ihre Punkte",
  lead: "Was kam, was kommt und was Sie daraus gemacht haben.",
  balance: {
    label: "Ihr Stand",
    deficit:
      "Nach einer Erstattung liegt Ihr Konto unter null. Ihre nächsten Punkte gleichen das zuerst aus.",
    noExpiry: "Keiner Ihrer Punkte verfällt.",
    toRewards: "Sehen Sie, was Sie dafür bekommen",
  },
  earning: {
    title: "So sammeln Sie",
    matching:
      "Einkäufe zählen, wenn Sie mit der Adresse dieses Kontos bestellen. Frühere Bestellungen mit ihr kamen dazu, als Sie sie bestätigt haben.",
  },
  history: {
    title: "Ihre Geschichte bisher",
    emptyText:
      "Mit Ihrem ersten Einkauf geht es los: Punkte erscheinen hier nach wenigen Augenblicken.",
    earn: {
      upcoming: "für Ihre Bestellung vom {orderDate}, nutzbar ab {date}",
      usable: "für Ihre Bestellung vom {orderDate}",
      campaignOrder: "„{title}“: extra für Ihre Bestellung vom {orderDate}",
      by: {
        "address-confirmed": "für das Bestätigen Ihrer Adresse",
        "profile-completed": "für Ihr vollständiges Profil",
        birthday: "zu Ihrem Geburtstag",
        "answer-accepted": "weil Ihre Antwort geholfen hat",
        "topic-liked": "weil Ihr Thema vielen gefällt",
        "recommendation-converted": "weil jemand auf Ihre Empfehlung zum ersten Mal gekauft hat",
      },
    },
    return: {
      grace:
        "Ein Teil davon war inzwischen verfallen; Sie können ihn noch bis einschließlich {date} nutzen.",
    },
    restore: { order: "zurück, weil Ihre Bestellung vom {orderDate} wieder zählt" },
    "claw-back": { text: "weil Ihre Bestellung vom {orderDate} erstattet wurde" },
  },
} as const;
