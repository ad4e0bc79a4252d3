export default {
  lead: "{count, plural, =0 {Sie haben alles gesehen.} one {Eine davon ist neu für Sie.} other {# davon sind neu für Sie.}}",
  empty: {
    text: "Hier stehen Antworten an Sie, Dank, Punkte und Geschenke. Es beginnt mit etwas, das Sie sagen.",
  },
  actions: {
    link: "Zu Ihrem Link",
  },
  sentences: {
    "payment-arrived":
      "Ihre Zahlung über <gain>{amount}</gain> ist da: {purpose, select, reward {<link>Ihre Prämie</link>} other {<link>Ihr Guthaben</link>}}",
    "membership-started":
      "Ihre Mitgliedschaft <gain>{plan}</gain> hat begonnen. <link>Ansehen</link>",
    "membership-overdue":
      "Die letzte Zahlung für <b>{plan}</b> hat nicht geklappt. <link>Sehen Sie nach Ihrem Zahlungsmittel</link>",
    "membership-ended":
      "Ihre Mitgliedschaft <b>{plan}</b> ist zu Ende. <link>Wieder Mitglied werden</link>",
    "tier-reached": "Sie haben <gain>{level}</gain> erreicht. <link>Was Ihnen das bringt</link>",
    "tier-lost":
      "Sie sind jetzt {to, select, none {auf keiner Stufe mehr} other {auf <b>{to}</b>}}, nicht mehr auf {from}{cause, select, refund {, wegen einer Erstattung} rules {, weil sich die Regeln geändert haben} other {}}. <link>Warum</link>",
    "tier-at-risk":
      "Ihre Stufe <b>{level}</b> gehört Ihnen bis {date}. <link>Womit sie länger bleibt</link>",
    "trust-reached":
      "Ihre Vertrauensstufe ist jetzt „<gain>{level}</gain>“. <link>Ihr Stand</link>",
    "trust-lost":
      "Ihre Vertrauensstufe ist jetzt „<b>{to}</b>“, nicht mehr „{from}“. {gaps, plural, =0 {<link>Ihr Stand</link>} other {<link>So kommen Sie zurück</link>:}}",
    mention:
      "{staff, select, true {<b>{name} vom {brand}-Team</b>} other {<b>{name}</b>}} hat Sie erwähnt: <link>{title}</link>",
    reply:
      "{posts, plural, one {{staff, select, true {<b>{name} vom {brand}-Team</b>} other {<b>{name}</b>}} hat Ihnen im Forum geantwortet: <link>{title}</link>} other {<b>{posts, number} neue Beiträge</b> mit einer Antwort an Sie: <link>{title}</link>}}",
    quote:
      "{posts, plural, one {{staff, select, true {<b>{name} vom {brand}-Team</b>} other {<b>{name}</b>}} hat Sie zitiert: <link>{title}</link>} other {<b>{posts, number} neue Beiträge</b> mit einem Zitat von Ihnen: <link>{title}</link>}}",
    like: "<b>{name}</b> {others, plural, =0 {gefällt} one {und einer weiteren Person gefällt} other {und # weiteren gefällt}}, was Sie geschrieben haben: <link>{title}</link>",
    "post-hidden":
      "Das Team hat einen Beitrag von Ihnen ausgeblendet: <link>{title}</link>. Die Begründung:",
    "report-decided":
      "{outcome, select, upheld {Was Sie gemeldet haben, verstieß gegen die Regeln und ist jetzt ausgeblendet. Danke für den Hinweis.} other {Was Sie gemeldet haben, wurde geprüft und bleibt: Es hält sich an <link>die Regeln</link>.}}",
    "appeal-decided":
      "Eine andere Person hat über Ihren Widerspruch entschieden: {outcome, select, upheld {<b>Sie hatten recht</b>, Ihr Beitrag ist wieder zu sehen.} other {<b>Die Entscheidung bleibt</b>.}} <link>Alles lesen</link>. Die Begründung:",
    reaction: "<b>{name}</b> hat auf Ihren Beitrag reagiert: <link>{title}</link>",
    "bookmark-reminder": "Hierauf wollten Sie zurückkommen: <link>{title}</link>",
    "answer-accepted":
      "Ihre Antwort hat <b>{name}</b> geholfen und gilt als Lösung: <link>{title}</link>",
    "measure-taken":
      "{action, select, edit {Das Team hat Wörter aus einem Beitrag von Ihnen entfernt.} move {Das Team hat ein Thema von Ihnen verschoben.} lock {Das Team hat ein Thema von Ihnen geschlossen.} delete {Das Team hat einen Beitrag von Ihnen entfernt.} reset_name {Das Team hat Ihren Namen zurückgesetzt.} clear_text {Das Team hat den Text in Ihrem Profil entfernt.} remove_picture {Das Team hat Ihr Profilbild entfernt.} warn {Das Team hat Sie verwarnt.} stop_reports {Sie können zurzeit nichts melden.} silence {Sie können zurzeit lesen, aber nicht schreiben oder reagieren.} suspend {Ihr Konto ist gesperrt.} other {Ihr Konto ist dauerhaft gesperrt.}} <link>Alles lesen</link>. Die Begründung:",
    "measure-lifted":
      "{action, select, edit {Die Wörter stehen wieder in Ihrem Beitrag.} move {Ihr Thema steht wieder an seinem Platz.} lock {Ihr Thema nimmt wieder Antworten an.} delete {Ihr Beitrag ist wieder da.} reset_name {Sie haben Ihren Namen wieder.} clear_text {Ihr Profiltext ist wieder da.} remove_picture {Ihr Profilbild ist wieder da.} warn {Eine Verwarnung wurde aufgehoben.} stop_reports {Sie können wieder melden.} silence {Sie können wieder schreiben und reagieren.} other {Ihr Konto ist wieder offen.}} <link>Zu Ihrem Stand</link>. Die Begründung:",
    "measure-ended":
      "{action, select, lock {Ihr Thema nimmt wieder Antworten an} hide {Ihr Beitrag ist wieder zu sehen} stop_reports {Sie können wieder melden} silence {Sie können wieder schreiben und reagieren} other {Ihr Konto ist wieder offen}}: Die Zeit ist vorbei. <link>Zu Ihrem Stand</link>",
    "post-published": "Ihr Beitrag ist geprüft und veröffentlicht: <link>{title}</link>",
    "post-waits-again":
      "Was über Ihren Beitrag in <link>{title}</link> entschieden war, ist zurückgenommen: Er wartet wieder auf Prüfung.",
    "post-restored": "Ihr Beitrag ist wieder für alle zu sehen: <link>{title}</link>",
    "points-earned":
      "<gain>+{points, number} {points, plural, one {Punkt} other {Punkte}}</gain> {source, select, order {für <link>Ihre Bestellung</link>} topic {für <link>Ihr Thema</link>} post {für <link>Ihre Antwort</link>} acceptedAnswer {weil <link>Ihre Antwort</link> geholfen hat} profile {für <link>Ihr Profil</link>} recommendation {für <link>Ihre Empfehlung</link>} other {<link>für Sie</link>}}{isPending, select, true {, nutzbar ab {date}} other {}}",
    "points-granted":
      "<b>{name}</b> hat Ihnen <gain>{points, number} {points, plural, one {Punkt} other {Punkte}}</gain> geschenkt. <link>Zu Ihren Punkten</link>",
    "points-adjusted":
      "<b>{name}</b> hat Ihre Punkte berichtigt: {isUp, select, true {<gain>{points, number} {points, plural, one {Punkt} other {Punkte}} mehr</gain>} other {{points, number} {points, plural, one {Punkt} other {Punkte}} weniger}}. <link>Zu Ihren Punkten</link>",
    "points-expiring":
      "<b>{points, number} {points, plural, one {Punkt ist} other {Punkte sind}}</b> noch bis einschließlich {date} nutzbar. <link>Was Sie damit machen können</link>",
    "approval-decided":
      "<b>{name}</b> hat {outcome, select, approved {freigegeben} other {abgelehnt}}, was Sie beantragt haben: {what, select, many {<link>eine Sammelgutschrift über {points, number} {points, plural, one {Punkt} other {Punkte}}</link>} reward {<link>eine Prämie für {member}</link>} other {<link>{points, number} {points, plural, one {Punkt} other {Punkte}} für {member}</link>}}.",
    "reward-granted":
      "<b>{name}</b> hat Ihnen etwas geschenkt: <link>{reward}</link>{action, select, address {. Sagen Sie uns, wohin wir es schicken dürfen.} other {}}",
    "ambassador-appointed": "Sie sind jetzt <link>Botschafter</link> von {brand}.",
    "recommendation-converted":
      "Jemand ist durch Sie gekommen und hat zum ersten Mal bestellt. <link>Ihre Empfehlungen</link>",
  },
} as const;
