export default {
  settings: {
    title: "Wovon Sie erfahren, und wie",
    lead: "Eine Mail kommt nur für das, was Sie zehn Minuten später noch nicht im Portal gelesen haben, eine je Thema.",
    reach: "Wie Sie davon erfahren: {subject}",
    following: "Dem Sie folgen",
    followingLead:
      "Bereiche, Schlagwörter und Menschen, von denen Sie mehr oder weniger hören als üblich.",
    followingNone:
      "Sie folgen noch nichts. Den Knopf „Folgen“ gibt es an jedem Bereich, Thema und Profil.",
    digestLead:
      "Worüber am meisten gesprochen wurde, einmal in der Woche, nur nach einer Woche, in der Sie nicht da waren.",
    digestOn: "Sie bekommen den Überblick an {email}.",
    digestOff: "Sie bekommen den Überblick nicht.",
  },
  people: {
    ignored: "Menschen, die Sie ignorieren",
    ignoredLead:
      "Was sie schreiben, ist eingeklappt, und Sie erfahren nichts davon. Die anderen wissen es nicht.",
    ignoredNone: "Sie ignorieren niemanden.",
    blocked: "Menschen, die Sie blockieren",
    blockedLead:
      "Wie ignoriert, und dazu lassen Sie einander in Ruhe: Keiner kann dem anderen antworten, ihn nennen, zitieren oder auf ihn reagieren, und von Ihrem Profil ist für sie nur zu sehen, was alle sehen. Wer es versucht, liest, warum es nicht geht.",
    blockedNone: "Sie blockieren niemanden.",
    how: "Ignorieren und blockieren können Sie auf jedem Profil, mit dem Knopf „Folgen“. Vom Team geht das bei niemandem. Was gegen die Regeln ist, melden Sie bitte zusätzlich.",
  },
  push: {
    lead: "Neues kommt sofort auf ein Gerät, auch wenn das Portal zu ist. Wofür, wählen Sie oben, sobald ein Gerät dabei ist.",
    refused:
      "Ihr Browser erlaubt es nicht. In seinen Einstellungen für diese Seite können Sie das ändern.",
    failed: "Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.",
    notPossible:
      "Dieser Browser kann keine Push-Nachrichten empfangen. Auf dem iPhone legen Sie das Portal zuerst auf den Startbildschirm.",
  },
  subjects: {
    reminders: "Woran Sie erinnert werden wollten",
    mentions: "Jemand erwähnt Sie",
    replies: "Antworten an Sie",
    quotes: "Jemand zitiert Sie",
    follows: "Dem Sie folgen",
    moderation: "Entscheidungen über Ihre Beiträge",
    tiers: "Ihre Stufe",
    trust: "Ihre Vertrauensstufe",
    approvals: "Was Sie zur Freigabe beantragt haben",
  },
  said: {
    saved: "Ihre Wahl ist gespeichert.",
    digestOn: "Der Überblick kommt einmal in der Woche, wenn Sie nicht da waren.",
  },
  unsubscribe: {
    done: "Solche Mails kommen nicht mehr. Im Portal finden Sie alles wie bisher.",
    unknown:
      "Er ist unvollständig oder gehört zu einem anderen Portal. In Ihren Einstellungen wählen Sie, was per Mail kommt.",
  },
} as const;
