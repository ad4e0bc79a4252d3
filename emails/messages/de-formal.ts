export default {
  greeting: "Guten Tag {name},",
  reason: "Sie bekommen diese Mail, weil diese Adresse bei {brand} angegeben wurde.",
  confirmAddress: {
    subject: "Bestätigen Sie Ihre Adresse für {brand}",
    text: "bitte bestätigen Sie, dass dies Ihre Adresse ist. Dann ist Ihr Konto bei {brand} bereit.",
    note: "Der Link gilt 24 Stunden. Wenn Sie kein Konto wollten, ignorieren Sie diese Mail einfach: Ohne Ihre Bestätigung wird es nach einer Woche gelöscht.",
  },
  alreadyRegistered: {
    subject: "Sie haben schon ein Konto bei {brand}",
    text: "jemand, wahrscheinlich Sie, wollte sich gerade mit dieser Adresse bei {brand} anmelden. Es gibt damit schon ein Konto, Sie können sich also gleich einloggen.",
    note: "Wenn Sie das nicht waren, müssen Sie nichts tun: Niemand ist in Ihr Konto gekommen.",
  },
  signInLink: {
    subject: "Ihr Link zum Anmelden bei {brand}",
    text: "dieser Link meldet Sie bei {brand} an.",
    note: "Er gilt einmal und 15 Minuten lang. Wenn Sie ihn nicht wollten, ignorieren Sie diese Mail einfach.",
  },
  resetPassword: {
    text: "mit diesem Link wählen Sie ein neues Passwort für {brand}.",
    note: "Er gilt einmal und eine Stunde lang. Wenn Sie ihn nicht wollten, ignorieren Sie diese Mail einfach: Ihr Passwort bleibt, wie es ist.",
  },
  passwordChanged: {
    subject: "Ihr Passwort bei {brand} wurde geändert",
    text: "Ihr Passwort bei {brand} wurde gerade geändert, und alle Geräte wurden abgemeldet.",
    note: "Wenn Sie es waren, müssen Sie nichts tun. Wenn nicht, wählen Sie sofort ein neues Passwort.",
  },
  addressChange: {
    subject: "Bestätigen Sie Ihre neue Adresse für {brand}",
    text: "bitte bestätigen Sie, dass dies Ihre neue Adresse für {brand} ist. Bis dahin bleibt die alte.",
    note: "Der Link gilt einmal und 24 Stunden lang. Haben Sie ihn nicht angefordert, ignorieren Sie diese E-Mail einfach.",
  },
  addressChanged: {
    subject: "Ihre Adresse bei {brand} wurde geändert",
    text: "Ihr Konto bei {brand} hat jetzt eine neue Adresse. An diese hier kommen keine E-Mails mehr.",
    note: "Waren Sie das, ist nichts zu tun. Wenn nicht, schreiben Sie bitte sofort an {brand}.",
  },
  accountClosed: {
    subject: "Ihr Konto bei {brand} ist geschlossen",
    text: "Ihr Konto bei {brand} ist geschlossen, Ihre persönlichen Daten sind gelöscht. {posts, select, remove {Was Sie geschrieben haben, wird gerade entfernt.} other {Was Sie geschrieben haben, bleibt ohne Ihren Namen.}}",
    note: "Das ist unsere letzte E-Mail an Sie. Danke für die gemeinsame Zeit.",
  },
  accountLeaving: {
    subject: "Ihr Konto bei {brand} wird am {day} gelöscht",
    text: "Sie möchten, dass Ihr Konto bei {brand} gelöscht wird. Das geschieht am {day}. {posts, select, remove {Ihre Beiträge werden dabei entfernt.} other {Ihre Beiträge bleiben, ohne Ihren Namen.}} Bis dahin sieht niemand Ihr Profil, und mit einem Druck auf den Knopf behalten Sie alles.",
    note: "Auch wenn Sie sich anmelden, bleibt es. Waren Sie das nicht, behalten Sie Ihr Konto und ändern Sie Ihr Passwort. Niemand aus dem Team kann es beschleunigen.",
  },
  accountStays: {
    subject: "Ihr Konto bei {brand} bleibt",
    text: "Ihr Konto bei {brand} wird nicht gelöscht: Sie haben sich wieder angemeldet oder den Knopf in unserer E-Mail gedrückt. Alles ist, wie es war.",
    note: "Waren Sie das nicht, ändern Sie sofort Ihr Passwort.",
  },
  dataHandedOver: {
    subject: "Eine Behörde hat Daten über Sie erhalten, {brand}",
    text: "am {date} musste {brand} einer Behörde Daten über Sie übergeben: {authority}. Darum ging es:",
    redress:
      "Halten Sie die Anordnung für rechtswidrig, können Sie sich bei dieser Behörde oder vor einem Gericht dagegen wehren und sich bei einer Datenschutzbehörde beschweren.",
  },
  accountHeld: {
    subject: "Ihr Konto bei {brand} kann noch nicht gelöscht werden",
    text: "heute sollte Ihr Konto bei {brand} gelöscht werden. Eine behördliche Anordnung ist offen, die uns verpflichtet, Ihre Daten vorerst aufzubewahren. Ihr Profil sieht niemand.",
    note: "Sobald die Anordnung erledigt ist, wird Ihr Konto gelöscht, ohne dass Sie etwas tun müssen.",
  },
  exportReady: {
    subject: "Ihre Daten von {brand} liegen bereit",
    text: "die Kopie Ihrer Daten von {brand}, um die Sie gebeten haben, liegt bereit. Sie können sie 24 Stunden lang herunterladen, wenn Sie angemeldet sind.",
    note: "Haben Sie sie nicht angefordert, ändern Sie Ihr Passwort.",
  },
  statementOfReasons: {
    subject:
      "{action, select, edit {Warum Wörter aus Ihrem Beitrag in „{topic}“ entfernt wurden} move {Warum Ihr Thema „{topic}“ verschoben wurde} lock {Warum Ihr Thema „{topic}“ geschlossen ist} hide {Warum Ihr Beitrag in „{topic}“ ausgeblendet ist} delete {Warum Ihr Beitrag in „{topic}“ entfernt wurde} reset_name {Warum Ihr Name zurückgesetzt wurde} clear_text {Warum Ihr Profiltext entfernt wurde} remove_picture {Warum Ihr Profilbild entfernt wurde} warn {Eine Verwarnung} stop_reports {Warum Sie zurzeit nichts melden können} silence {Warum Sie zurzeit nur lesen können} suspend {Warum Ihr Konto gesperrt ist} other {Warum Ihr Konto dauerhaft gesperrt ist}}",
    what: "{action, select, edit {Aus Ihrem Beitrag {number, number} in „{topic}“ wurden Wörter entfernt.} move {Ihr Thema „{topic}“ steht jetzt in einer anderen Kategorie.} lock {Ihr Thema „{topic}“ nimmt{until, select, none {} other { bis zum {until}}} keine Antworten mehr an.} hide {Ihr Beitrag {number, number} in „{topic}“ ist jetzt{until, select, none {} other { bis zum {until}}} ausgeblendet: Nur Sie und das Team sehen ihn.} refuse {Ihre Antwort in „{topic}“ wurde nicht veröffentlicht.} delete {Ihr Beitrag {number, number} in „{topic}“ wurde entfernt.} reset_name {Statt Ihres Namens steht jetzt eine Nummer. Einen neuen Namen können Sie jederzeit wählen.} clear_text {Der Text über Sie in Ihrem Profil wurde entfernt.} remove_picture {Ihr Profilbild wurde entfernt.} warn {Das ist eine Verwarnung. Sie schränkt nichts ein.} stop_reports {Bis zum {until} können Sie als Mitglied nichts melden. Alles andere geht wie immer.} silence {Bis zum {until} können Sie alles lesen, aber nicht öffentlich schreiben oder reagieren.} suspend {Bis zum {until} können Sie sich nicht anmelden.} other {Ihr Konto ist dauerhaft gesperrt.}} Das ist der Grund:",
    automated:
      "Das geschah automatisch, weil der Beitrag gemeldet wurde. Ein Mensch sieht ihn sich an, ohne dass Sie etwas tun müssen.",
    signUp: "Ihre Anmeldung hatte gewartet, bis jemand aus unserem Team darauf gesehen hat.",
    note: "Auf der Seite können Sie kostenlos Einspruch erheben, sechs Monate lang, nachdem ein Mensch entschieden hat. Jemand, der nicht beteiligt war, sieht noch einmal darauf.",
    text: "Ihr Text war:",
  },
  rewardNews: {
    voucher: {
      subject: "Ihr Gutschein „{title}“",
      text: "Ihr Gutschein „{title}“ liegt bei Ihren Gutscheinen. Zeigen Sie den Code an der Kasse oder geben Sie ihn im Shop ein.",
    },
    product: {
      subject: "Wir haben Ihre Bestellung „{title}“",
      text: "wir packen „{title}“ für Sie und schreiben Ihnen, wenn es unterwegs ist. Bis es gepackt ist, können Sie es zurücknehmen.",
    },
    download: {
      subject: "Ihre Datei „{title}“",
      text: "„{title}“ gehört Ihnen. Herunterladen können Sie die Datei auf der Seite Ihrer Prämie.",
    },
    experience: {
      subject: "Ihr Platz: {title}",
      text: "Sie haben einen Platz bei „{title}“. Der Code dazu steht auf der Seite Ihrer Prämie; zeigen Sie ihn am Einlass.",
    },
    donation: {
      text: "wir geben „{title}“ in Ihrem Namen. Sehen Sie, was zusammenkommt.",
    },
    access: {
      subject: "Offen für Sie: {title}",
      text: "„{title}“ ist ab jetzt für Sie offen.",
    },
    recognition: {
      subject: "Ihr Abzeichen: {title}",
      text: "„{title}“ steht jetzt in Ihrem Profil.",
    },
    granted: {
      subject: "Ein Geschenk für Sie: {title}",
      text: "wir schenken Ihnen „{title}“, es kostet keine Punkte. Dazu schreiben wir Ihnen:",
    },
    grantedParcel: {
      subject: "Ein Geschenk für Sie: {title}",
      text: "wir schenken Ihnen „{title}“, es kostet keine Punkte. Auf seiner Seite können Sie uns sagen, wohin wir es schicken. Dazu schreiben wir Ihnen:",
    },
    addressMissing: {
      text: "Ihr Geschenk „{title}“ liegt noch bei uns: Wir wissen nicht, wohin wir es schicken dürfen. Sagen Sie es uns auf seiner Seite, dann wird es gepackt.",
    },
    sent: {
      text: "„{title}“ ist unterwegs zu Ihnen.",
    },
    seat: {
      subject: "Ein Platz für Sie: {title}",
      text: "jemand hat einen Platz zurückgegeben, und Sie waren dran: Sie haben einen Platz bei „{title}“. Können Sie nicht kommen, geben Sie ihn auf der Seite Ihrer Prämie zurück, dann rückt jemand nach.",
    },
    cancelled: {
      text: "wir mussten „{title}“ stornieren. Ihre Punkte sind zurück.",
    },
    released: {
      text: "Ihre Einlösung von „{title}“ ist beendet, weil sie nicht rechtzeitig weiterging. Ihre Punkte sind wieder frei.",
    },
  },
  tierReached: {
    subject: "Sie haben {level} erreicht",
    text: "Sie haben die Stufe {level} erreicht: {amount}. Danke, dass Sie so oft da sind.",
    brings: "Das bringt sie Ihnen:",
    secured: "Sie gehört Ihnen bis {date}.",
    button: "Ihre Stufe ansehen",
  },
  tierLost: {
    subject: "Ihre Stufe bei {brand} hat sich geändert",
    what: "Sie sind jetzt {to, select, none {auf keiner Stufe mehr} other {auf {to}}}, nicht mehr auf {from}.",
    "period-ended":
      "In dem Zeitraum, der entscheidet, waren es {amount}; {from} braucht {threshold}. Wir hatten Ihnen vorher Bescheid gesagt, und die Tage Kulanz sind vorbei.",
    refund:
      "Ihre Stufe beruhte auf etwas, das erstattet wurde: Es bleiben {amount}, {from} braucht {threshold}.",
    "rules-changed": "Die Regeln der Stufen haben sich geändert: Sie haben {amount}.",
    means: "Ihre Punkte bleiben, wie sie sind, und der Weg nach oben steht Ihnen jederzeit offen.",
    button: "Wo Sie stehen",
  },
  tierAtRisk: {
    subject: "{level} gehört Ihnen bis {date}",
    text: "Ihre Stufe {level} gehört Ihnen bis {date}. Kommen bis dahin noch {missing} dazu, bleibt sie länger.",
    otherwise:
      "{to, select, none {Sonst geht es ohne Stufe weiter.} other {Sonst geht es mit {to} weiter.}} Ihre Punkte bleiben so oder so, wie sie sind.",
    button: "Wo Sie stehen",
  },
  balanceBought: {
    subject: "Ihr Guthaben über {amount} bei {brand}",
    text: "danke: Ihre Zahlung ist angekommen. In Ihrem Wallet liegt ein Code mit {amount}, nach und nach zu benutzen oder zu verschenken.",
    note: "Der Code ist wie Bargeld: Geben Sie ihn nur weiter, wenn jemand ihn ausgeben soll.",
  },
  membershipStarted: {
    subject: "Ihre Mitgliedschaft {plan} hat begonnen",
    text: "Ihre Mitgliedschaft {plan} hat begonnen. Danke, dass Sie mittragen, was bei {brand} geschieht.",
    button: "Ihre Mitgliedschaft",
    note: "Auf der Seite finden Sie Rechnungen und Ihr Zahlungsmittel und können jederzeit kündigen.",
  },
  membershipEnded: {
    subject: "Ihre Mitgliedschaft {plan} ist zu Ende",
    text: "Ihre Mitgliedschaft {plan} ist zu Ende, es wird nichts mehr abgebucht. Ihr Konto bei {brand} und Ihre Punkte bleiben, wie sie sind.",
  },
  pointsExpiring: {
    text: "{points, plural, one {# Ihrer Punkte ist} other {# Ihrer Punkte sind}} noch bis einschließlich {date, date, long} nutzbar. Vielleicht ist etwas dabei, das Ihnen gefällt.",
    button: "Zu Ihren Punkten",
  },
  voucherGiven: {
    text: "Hier ist etwas für Sie: {title}. Das ist Ihr Code:",
  },
  vouchersExpiring: {
    subject:
      "{count, plural, one {Ein Gutschein von Ihnen endet} other {# Ihrer Gutscheine enden}} nach dem {date, date, long}",
    text: "{count, plural, one {Diesen Gutschein} other {Diese Gutscheine}} können Sie noch bis zum {date, date, long} einlösen:",
    note: "{brand} sagt Ihnen 14 und 3 Tage vor dem Ende eines Gutscheins Bescheid, je einmal.",
  },
  topicNews: {
    text: "Guten Tag {name}, {count, plural, one {das ist neu für Sie} other {diese # Beiträge sind neu für Sie}}:",
    why: {
      mention: "{author} hat Sie erwähnt",
      reply: "{author} hat Ihnen geantwortet",
      quote: "{author} hat Sie zitiert",
      "answer-accepted": "Ihre Antwort gilt als Lösung:",
      "post-restored": "Ihr Beitrag ist wieder zu sehen:",
    },
    answer:
      "Sie können einfach auf diese Mail antworten: Was Sie über den zitierten Text schreiben, wird Ihre Antwort im Thema.",
    reason:
      "Sie bekommen diese Mail, weil Sie dort erwähnt wurden, Antwort bekommen haben oder dem folgen, worum es geht.",
  },
  replyRefused: {
    subject: "Ihre Antwort steht nicht im Forum: {topic}",
    subjectWithout: "Ihre Antwort steht nicht im Forum von {brand}",
    text: "Ihre Mail ist angekommen, ließ sich aber nicht als Antwort veröffentlichen:",
    yourText: "Damit nichts verloren geht, das haben Sie geschrieben:",
  },
  weeklyDigest: {
    subject: "Ihre Woche bei {brand}: {topic}",
    text: "darüber wurde bei {brand} gesprochen, während Sie weg waren:",
    unread: "{count, plural, one {Eine Mitteilung wartet} other {# Mitteilungen warten}} auf Sie.",
    reason: "Sie bekommen diesen Überblick, weil Sie ihn wollten und eine Woche nicht da waren.",
  },
  decisionNews: {
    subject: {
      report: "Ihre Meldung bei {brand} ist entschieden",
      appeal: "Ihr Widerspruch bei {brand} ist entschieden",
    },
    report: {
      upheld:
        "was Sie gemeldet haben, verstieß gegen die Regeln der Gemeinschaft und ist jetzt ausgeblendet. Danke für den Hinweis.",
      rejected:
        "was Sie gemeldet haben, wurde geprüft. Es hält sich an die Regeln der Gemeinschaft und bleibt.",
    },
    appeal: {
      upheld:
        "eine andere Person hat über Ihren Widerspruch entschieden: Sie hatten recht, Ihr Beitrag ist wieder zu sehen. Die Begründung:",
      rejected:
        "eine andere Person hat über Ihren Widerspruch entschieden: Die Entscheidung bleibt. Die Begründung:",
    },
  },
  trustNews: {
    subject: "Ihre Vertrauensstufe bei {brand}: {level}",
    reached: "Ihre Vertrauensstufe bei {brand} ist jetzt „{level}“. Was das heißt:",
    lost: "Ihre Vertrauensstufe bei {brand} ist jetzt „{level}“, nicht mehr „{from}“. {gaps, plural, =0 {Die Begründung:} other {Das reichte nicht mehr, und so kommen Sie zurück:}}",
    button: "Zu Ihrem Stand",
    reason: "Sie bekommen diese Mail, weil Sie per Mail von Ihrer Vertrauensstufe hören wollten.",
  },
  signUpAdmitted: {
    subject: "Ihr Konto bei {brand} ist offen",
    text: "jemand aus unserem Team hat auf Ihre Anmeldung bei {brand} gesehen. Sie können jetzt schreiben und mitmachen wie alle anderen.",
    thanks: "Danke, dass Sie gewartet haben.",
  },
  noticeReceived: {
    subject: "Ihre Meldung {number, number} ist angekommen, {brand}",
    title: "Ihre Meldung ist da",
    text: "Ihre Meldung {number, number} ist da, und ein Mensch sieht sie sich an. Entschieden wird von Menschen, nichts daran geschieht automatisch. Wir schreiben Ihnen, sobald alles entschieden ist, was Sie genannt haben.",
    note: "Heben Sie diese Mail auf: Der Knopf öffnet Ihre Meldung auch ohne Konto. Haben Sie keine geschickt, hat jemand Ihre Adresse aus Versehen angegeben; sonst geschieht nichts.",
  },
  noticeDecided: {
    subject: "Ihre Meldung {number, number} ist entschieden, {brand}",
    title: "Ihre Meldung ist entschieden",
    text: "das wurde über das entschieden, was Sie in Ihrer Meldung {number, number} genannt haben:",
    redress:
      "Wo wir nichts getan haben, können Sie auf der Seite sechs Monate lang kostenlos Einspruch erheben. Jemand anderes sieht noch einmal darauf. Sie können den Streit auch vor eine zugelassene außergerichtliche Stelle oder ein Gericht bringen.",
  },
  noticeAppealDecided: {
    subject: "Ihr Einspruch zu unserer Antwort auf Meldung {number, number}, {brand}",
    title: "Ihr Einspruch ist entschieden",
    upheld:
      "eine andere Person hat sich Ihre Meldung {number, number} noch einmal angesehen: Sie hatten recht, und was Sie genannt haben, ist jetzt ausgeblendet.",
    rejected:
      "eine andere Person hat sich Ihre Meldung {number, number} noch einmal angesehen: Was Sie genannt haben, bleibt. Die Begründung:",
    redress:
      "Sie können den Streit vor eine zugelassene außergerichtliche Stelle oder ein Gericht bringen.",
  },
} as const;
