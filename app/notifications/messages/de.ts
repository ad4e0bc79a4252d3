export default {
  title: "Mitteilungen",
  lead: "{count, plural, =0 {Du hast alles gesehen.} one {Eine davon ist neu für dich.} other {# davon sind neu für dich.}}",
  unread: "Neu: ",
  markAllRead: "Alle als gelesen markieren",
  empty: {
    title: "Noch ist nichts passiert",
    text: "Hier stehen Antworten an dich, Dank, Punkte und Geschenke. Es beginnt mit etwas, das du sagst.",
    action: "Zum Forum",
  },
  actions: {
    answer: "Antworten",
    wallet: "Zu den Gutscheinen",
    address: "Adresse angeben",
    gift: "Geschenk ansehen",
    link: "Zu deinem Link",
    reasons: "Warum?",
  },
  sentences: {
    "payment-arrived":
      "Deine Zahlung über <gain>{amount}</gain> ist da: {purpose, select, reward {<link>deine Prämie</link>} other {<link>dein Guthaben</link>}}",
    "membership-started":
      "Deine Mitgliedschaft <gain>{plan}</gain> hat begonnen. <link>Ansehen</link>",
    "membership-overdue":
      "Die letzte Zahlung für <b>{plan}</b> hat nicht geklappt. <link>Sieh nach deinem Zahlungsmittel</link>",
    "membership-ended":
      "Deine Mitgliedschaft <b>{plan}</b> ist zu Ende. <link>Wieder Mitglied werden</link>",
    "tier-reached": "Du hast <gain>{level}</gain> erreicht. <link>Was dir das bringt</link>",
    "tier-lost":
      "Du bist jetzt {to, select, none {auf keiner Stufe mehr} other {auf <b>{to}</b>}}, nicht mehr auf {from}{cause, select, refund {, wegen einer Erstattung} rules {, weil sich die Regeln geändert haben} other {}}. <link>Warum</link>",
    "tier-at-risk":
      "Deine Stufe <b>{level}</b> gehört dir bis {date}. <link>Womit sie länger bleibt</link>",
    "trust-reached":
      "Deine Vertrauensstufe ist jetzt „<gain>{level}</gain>“. <link>Dein Stand</link>",
    "trust-lost":
      "Deine Vertrauensstufe ist jetzt „<b>{to}</b>“, nicht mehr „{from}“. {gaps, plural, =0 {<link>Dein Stand</link>} other {<link>So kommst du zurück</link>:}}",
    mention:
      "{staff, select, true {<b>{name} vom {brand}-Team</b>} other {<b>{name}</b>}} hat dich erwähnt: <link>{title}</link>",
    reply:
      "{posts, plural, one {{staff, select, true {<b>{name} vom {brand}-Team</b>} other {<b>{name}</b>}} hat dir im Forum geantwortet: <link>{title}</link>} other {<b>{posts, number} neue Beiträge</b> mit einer Antwort an dich: <link>{title}</link>}}",
    quote:
      "{posts, plural, one {{staff, select, true {<b>{name} vom {brand}-Team</b>} other {<b>{name}</b>}} hat dich zitiert: <link>{title}</link>} other {<b>{posts, number} neue Beiträge</b> mit einem Zitat von dir: <link>{title}</link>}}",
    "new-posts":
      "{posts, plural, one {{staff, select, true {<b>{name} vom {brand}-Team</b>} other {<b>{name}</b>}} hat geschrieben: <link>{title}</link>} other {<b>{posts, number} neue Beiträge</b>: <link>{title}</link>}}",
    "new-topic":
      "{staff, select, true {<b>{name} vom {brand}-Team</b>} other {<b>{name}</b>}} hat ein Thema eröffnet: <link>{title}</link>",
    like: "<b>{name}</b> {others, plural, =0 {gefällt} one {und einer weiteren Person gefällt} other {und # weiteren gefällt}}, was du geschrieben hast: <link>{title}</link>",
    reaction: "<b>{name}</b> hat auf deinen Beitrag reagiert: <link>{title}</link>",
    "bookmark-reminder": "Hierauf wolltest du zurückkommen: <link>{title}</link>",
    "post-hidden":
      "Das Team hat einen Beitrag von dir ausgeblendet: <link>{title}</link>. Die Begründung:",
    "report-decided":
      "{outcome, select, upheld {Was du gemeldet hast, verstieß gegen die Regeln und ist jetzt ausgeblendet. Danke für den Hinweis.} other {Was du gemeldet hast, wurde geprüft und bleibt: Es hält sich an <link>die Regeln</link>.}}",
    "appeal-decided":
      "Eine andere Person hat über deinen Widerspruch entschieden: {outcome, select, upheld {<b>Du hattest recht</b>, dein Beitrag ist wieder zu sehen.} other {<b>Die Entscheidung bleibt</b>.}} <link>Alles lesen</link>. Die Begründung:",
    "answer-accepted":
      "Deine Antwort hat <b>{name}</b> geholfen und gilt als Lösung: <link>{title}</link>",
    "measure-taken":
      "{action, select, edit {Das Team hat Wörter aus einem Beitrag von dir entfernt.} move {Das Team hat ein Thema von dir verschoben.} lock {Das Team hat ein Thema von dir geschlossen.} delete {Das Team hat einen Beitrag von dir entfernt.} reset_name {Das Team hat deinen Namen zurückgesetzt.} clear_text {Das Team hat den Text in deinem Profil entfernt.} remove_picture {Das Team hat dein Profilbild entfernt.} warn {Das Team hat dich verwarnt.} stop_reports {Du kannst zurzeit nichts melden.} silence {Du kannst zurzeit lesen, aber nicht schreiben oder reagieren.} suspend {Dein Konto ist gesperrt.} other {Dein Konto ist dauerhaft gesperrt.}} <link>Alles lesen</link>. Die Begründung:",
    "measure-lifted":
      "{action, select, edit {Die Wörter stehen wieder in deinem Beitrag.} move {Dein Thema steht wieder an seinem Platz.} lock {Dein Thema nimmt wieder Antworten an.} delete {Dein Beitrag ist wieder da.} reset_name {Du hast deinen Namen wieder.} clear_text {Dein Profiltext ist wieder da.} remove_picture {Dein Profilbild ist wieder da.} warn {Eine Verwarnung wurde aufgehoben.} stop_reports {Du kannst wieder melden.} silence {Du kannst wieder schreiben und reagieren.} other {Dein Konto ist wieder offen.}} <link>Zu deinem Stand</link>. Die Begründung:",
    "measure-ended":
      "{action, select, lock {Dein Thema nimmt wieder Antworten an} hide {Dein Beitrag ist wieder zu sehen} stop_reports {Du kannst wieder melden} silence {Du kannst wieder schreiben und reagieren} other {Dein Konto ist wieder offen}}: Die Zeit ist vorbei. <link>Zu deinem Stand</link>",
    "post-published": "Dein Beitrag ist geprüft und veröffentlicht: <link>{title}</link>",
    "post-waits-again":
      "Was über deinen Beitrag in <link>{title}</link> entschieden war, ist zurückgenommen: Er wartet wieder auf Prüfung.",
    "post-restored": "Dein Beitrag ist wieder für alle zu sehen: <link>{title}</link>",
    "points-earned":
      "<gain>+{points, number} {points, plural, one {Punkt} other {Punkte}}</gain> {source, select, order {für <link>deine Bestellung</link>} topic {für <link>dein Thema</link>} post {für <link>deine Antwort</link>} acceptedAnswer {weil <link>deine Antwort</link> geholfen hat} profile {für <link>dein Profil</link>} recommendation {für <link>deine Empfehlung</link>} other {<link>für dich</link>}}{isPending, select, true {, nutzbar ab {date}} other {}}",
    "points-granted":
      "<b>{name}</b> hat dir <gain>{points, number} {points, plural, one {Punkt} other {Punkte}}</gain> geschenkt. <link>Zu deinen Punkten</link>",
    "points-adjusted":
      "<b>{name}</b> hat deine Punkte berichtigt: {isUp, select, true {<gain>{points, number} {points, plural, one {Punkt} other {Punkte}} mehr</gain>} other {{points, number} {points, plural, one {Punkt} other {Punkte}} weniger}}. <link>Zu deinen Punkten</link>",
    "points-expiring":
      "<b>{points, number} {points, plural, one {Punkt ist} other {Punkte sind}}</b> noch bis einschließlich {date} nutzbar. <link>Was du damit machen kannst</link>",
    "approval-decided":
      "<b>{name}</b> hat {outcome, select, approved {freigegeben} other {abgelehnt}}, was du beantragt hast: {what, select, many {<link>eine Sammelgutschrift über {points, number} {points, plural, one {Punkt} other {Punkte}}</link>} reward {<link>eine Prämie für {member}</link>} other {<link>{points, number} {points, plural, one {Punkt} other {Punkte}} für {member}</link>}}.",
    "reward-granted":
      "<b>{name}</b> hat dir etwas geschenkt: <link>{reward}</link>{action, select, address {. Sag uns, wohin wir es schicken dürfen.} other {}}",
    "ambassador-appointed": "Du bist jetzt <link>Botschafter</link> von {brand}.",
    "recommendation-converted":
      "Jemand ist durch dich gekommen und hat zum ersten Mal bestellt. <link>Deine Empfehlungen</link>",
  },
} as const;
