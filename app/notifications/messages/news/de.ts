export default {
  settings: {
    title: "Wovon du erfährst, und wie",
    lead: "Eine Mail kommt nur für das, was du zehn Minuten später noch nicht im Portal gelesen hast, eine je Thema.",
    reach: "Wie du davon erfährst: {subject}",
    save: "Speichern",
    following: "Dem du folgst",
    followingLead:
      "Bereiche, Schlagwörter und Menschen, von denen du mehr oder weniger hörst als üblich.",
    followingNone:
      "Du folgst noch nichts. Den Knopf „Folgen“ gibt es an jedem Bereich, Thema und Profil.",
    digestTitle: "Wochenüberblick",
    digestLead:
      "Worüber am meisten gesprochen wurde, einmal in der Woche, nur nach einer Woche, in der du nicht da warst.",
    digestOn: "Du bekommst den Überblick an {email}.",
    digestOff: "Du bekommst den Überblick nicht.",
    digestWant: "Überblick schicken",
    digestEnd: "Keinen Überblick mehr",
  },
  people: {
    ignored: "Menschen, die du ignorierst",
    ignoredLead:
      "Was sie schreiben, ist eingeklappt, und du erfährst nichts davon. Sie wissen es nicht.",
    ignoredNone: "Du ignorierst niemanden.",
    unignore: "Nicht mehr ignorieren",
    blocked: "Menschen, die du blockierst",
    blockedLead:
      "Wie ignoriert, und dazu lasst ihr einander in Ruhe: Keiner kann dem anderen antworten, ihn nennen, zitieren oder auf ihn reagieren, und von deinem Profil sehen sie nur, was alle sehen. Wer es versucht, liest, warum es nicht geht.",
    blockedNone: "Du blockierst niemanden.",
    unblock: "Nicht mehr blockieren",
    how: "Ignorieren und blockieren kannst du auf jedem Profil, mit dem Knopf „Folgen“. Vom Team geht das bei niemandem. Was gegen die Regeln ist, melde bitte zusätzlich.",
  },
  push: {
    title: "Push",
    lead: "Neues kommt sofort auf ein Gerät, auch wenn das Portal zu ist. Wofür, wählst du oben, sobald ein Gerät dabei ist.",
    none: "Kein Gerät bekommt Push-Nachrichten.",
    add: "Push auf dieses Gerät",
    remove: "Entfernen",
    since: "seit {date}",
    unknownDevice: "Irgendein Gerät",
    refused:
      "Dein Browser erlaubt es nicht. In seinen Einstellungen für diese Seite kannst du das ändern.",
    failed: "Das hat nicht geklappt. Bitte versuch es noch einmal.",
    notPossible:
      "Dieser Browser kann keine Push-Nachrichten empfangen. Auf dem iPhone lege das Portal zuerst auf den Startbildschirm.",
    needsScripts: "Um ein Gerät hinzuzufügen, muss sein Browser Skripte ausführen.",
    too: "Auch Push",
    tooFor: "Auch Push: {subject}",
  },
  subjects: {
    mentions: "Jemand erwähnt dich",
    replies: "Antworten an dich",
    quotes: "Jemand zitiert dich",
    follows: "Dem du folgst",
    likes: "„Gefällt mir“ und Reaktionen",
    reminders: "Woran du erinnert werden wolltest",
    moderation: "Entscheidungen über deine Beiträge",
    points: "Punkte",
    tiers: "Deine Stufe",
    trust: "Deine Vertrauensstufe",
    rewards: "Prämien, Zahlungen, Mitgliedschaft",
    ambassador: "Als Botschafter",
    approvals: "Was du zur Freigabe beantragt hast",
  },
  reaches: {
    off: "Gar nicht",
    portal: "Im Portal",
    mail: "Im Portal, sonst per Mail",
  },
  said: {
    saved: "Deine Wahl ist gespeichert.",
    digestOn: "Der Überblick kommt einmal in der Woche, wenn du nicht da warst.",
    digestOff: "Der Überblick kommt nicht mehr.",
    pushOn: "Dieses Gerät bekommt jetzt Push-Nachrichten.",
    pushOff: "Dieses Gerät bekommt keine Push-Nachrichten mehr.",
  },
  unsubscribe: {
    title: "Keine solchen Mails mehr",
    lead: "Wir schicken dann an {email} keine Mails mehr über:",
    digest: "Der Wochenüberblick",
    submit: "Diese Mails beenden",
    doneTitle: "Erledigt",
    done: "Solche Mails kommen nicht mehr. Im Portal findest du alles wie bisher.",
    unknownTitle: "Dieser Link geht nicht",
    unknown:
      "Er ist unvollständig oder gehört zu einem anderen Portal. In deinen Einstellungen wählst du, was per Mail kommt.",
    settings: "Zu den Einstellungen",
  },
} as const;
