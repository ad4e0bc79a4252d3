export default {
  greeting: "Hallo {name},",
  reason: "Du bekommst diese Mail, weil diese Adresse bei {brand} angegeben wurde.",
  confirmAddress: {
    subject: "Bestätige deine Adresse für {brand}",
    text: "bitte bestätige, dass dies deine Adresse ist. Dann ist dein Konto bei {brand} bereit.",
    button: "Adresse bestätigen",
    note: "Der Link gilt 24 Stunden. Wenn du kein Konto wolltest, ignoriere diese Mail einfach: Ohne deine Bestätigung wird es nach einer Woche gelöscht.",
  },
  alreadyRegistered: {
    subject: "Du hast schon ein Konto bei {brand}",
    text: "jemand, wahrscheinlich du, wollte sich gerade mit dieser Adresse bei {brand} anmelden. Es gibt damit schon ein Konto, du kannst dich also gleich einloggen.",
    button: "Anmelden",
    reset: "Neues Passwort wählen",
    note: "Wenn du das nicht warst, musst du nichts tun: Niemand ist in dein Konto gekommen.",
  },
  signInLink: {
    subject: "Dein Link zum Anmelden bei {brand}",
    text: "dieser Link meldet dich bei {brand} an.",
    button: "Jetzt anmelden",
    note: "Er gilt einmal und 15 Minuten lang. Wenn du ihn nicht wolltest, ignoriere diese Mail einfach.",
  },
  resetPassword: {
    subject: "Ein neues Passwort für {brand}",
    text: "mit diesem Link wählst du ein neues Passwort für {brand}.",
    button: "Passwort wählen",
    note: "Er gilt einmal und eine Stunde lang. Wenn du ihn nicht wolltest, ignoriere diese Mail einfach: Dein Passwort bleibt, wie es ist.",
  },
  passwordChanged: {
    subject: "Dein Passwort bei {brand} wurde geändert",
    text: "dein Passwort bei {brand} wurde gerade geändert, und alle Geräte wurden abgemeldet.",
    button: "Das war ich nicht",
    note: "Wenn du es warst, musst du nichts tun. Wenn nicht, wähle sofort ein neues Passwort.",
  },
  addressChange: {
    subject: "Bestätige deine neue Adresse für {brand}",
    text: "bitte bestätige, dass dies deine neue Adresse für {brand} ist. Bis dahin bleibt die alte.",
    button: "Adresse bestätigen",
    note: "Der Link gilt einmal und 24 Stunden lang. Hast du ihn nicht angefordert, ignoriere diese E-Mail einfach.",
  },
  addressChanged: {
    subject: "Deine Adresse bei {brand} wurde geändert",
    text: "dein Konto bei {brand} hat jetzt eine neue Adresse. An diese hier kommen keine E-Mails mehr.",
    note: "Warst du das, ist nichts zu tun. Wenn nicht, schreib bitte sofort an {brand}.",
  },
  accountClosed: {
    subject: "Dein Konto bei {brand} ist geschlossen",
    text: "dein Konto bei {brand} ist geschlossen, deine persönlichen Daten sind gelöscht. {posts, select, remove {Was du geschrieben hast, wird gerade entfernt.} other {Was du geschrieben hast, bleibt ohne deinen Namen.}}",
    note: "Das ist unsere letzte E-Mail an dich. Danke für die gemeinsame Zeit.",
  },
  accountLeaving: {
    subject: "Dein Konto bei {brand} wird am {day} gelöscht",
    text: "du möchtest, dass dein Konto bei {brand} gelöscht wird. Das geschieht am {day}. {posts, select, remove {Deine Beiträge werden dabei entfernt.} other {Deine Beiträge bleiben, ohne deinen Namen.}} Bis dahin sieht niemand dein Profil, und mit einem Druck auf den Knopf behältst du alles.",
    button: "Konto behalten",
    note: "Auch wenn du dich anmeldest, bleibt es. Warst du das nicht, behalte dein Konto und ändere dein Passwort. Niemand aus dem Team kann es beschleunigen.",
  },
  accountStays: {
    subject: "Dein Konto bei {brand} bleibt",
    text: "dein Konto bei {brand} wird nicht gelöscht: Du hast dich wieder angemeldet oder den Knopf in unserer E-Mail gedrückt. Alles ist, wie es war.",
    note: "Warst du das nicht, ändere sofort dein Passwort.",
  },
  orderReceived: {
    subject: "Ihre Anordnung ist eingegangen (Nummer {number, number}), {brand}",
    title: "Ihre Anordnung ist eingegangen",
    text: "Ihre Anordnung zur Auskunft ist bei {brand} eingegangen und hat hier die Nummer {number, number}. Ein Mensch bearbeitet sie vor allem anderen; was daraus wird, erfahren Sie unter dieser Adresse.",
    note: "Nennen Sie bei Rückfragen bitte die Nummer. Personenbezogene Daten senden wir nie per Mail.",
  },
  orderAnswered: {
    subject: "Ihre Anordnung Nummer {number, number}: was daraus wurde, {brand}",
    title: "Was aus Ihrer Anordnung wurde",
    text: "das ist aus Ihrer Anordnung zur Auskunft, Nummer {number, number}, geworden:",
    acted: "Übergeben:",
    refused: "Nicht übergeben. Die Begründung:",
    note: "Entschieden hat ein Mensch. Die Daten selbst kommen auf dem mit Ihnen vereinbarten Weg, nie per Mail.",
  },
  dataHandedOver: {
    subject: "Eine Behörde hat Daten über dich erhalten, {brand}",
    text: "am {date} musste {brand} einer Behörde Daten über dich übergeben: {authority}. Darum ging es:",
    ground: "Die Anordnung stützt sich auf: {ground}.",
    button: "Im Portal nachlesen",
    redress:
      "Hältst du die Anordnung für rechtswidrig, kannst du dich bei dieser Behörde oder vor einem Gericht dagegen wehren und dich bei einer Datenschutzbehörde beschweren.",
  },
  accountHeld: {
    subject: "Dein Konto bei {brand} kann noch nicht gelöscht werden",
    text: "heute sollte dein Konto bei {brand} gelöscht werden. Eine behördliche Anordnung ist offen, die uns verpflichtet, deine Daten vorerst aufzubewahren. Dein Profil sieht niemand.",
    note: "Sobald die Anordnung erledigt ist, wird dein Konto gelöscht, ohne dass du etwas tun musst.",
  },
  exportReady: {
    subject: "Deine Daten von {brand} liegen bereit",
    text: "die Kopie deiner Daten von {brand}, um die du gebeten hast, liegt bereit. Du kannst sie 24 Stunden lang herunterladen, wenn du angemeldet bist.",
    button: "Zu meinen Daten",
    note: "Hast du sie nicht angefordert, ändere dein Passwort.",
  },
  statementOfReasons: {
    subject:
      "{action, select, edit {Warum Wörter aus deinem Beitrag in „{topic}“ entfernt wurden} move {Warum dein Thema „{topic}“ verschoben wurde} lock {Warum dein Thema „{topic}“ geschlossen ist} hide {Warum dein Beitrag in „{topic}“ ausgeblendet ist} delete {Warum dein Beitrag in „{topic}“ entfernt wurde} reset_name {Warum dein Name zurückgesetzt wurde} clear_text {Warum dein Profiltext entfernt wurde} remove_picture {Warum dein Profilbild entfernt wurde} warn {Eine Verwarnung} stop_reports {Warum du zurzeit nichts melden kannst} silence {Warum du zurzeit nur lesen kannst} suspend {Warum dein Konto gesperrt ist} other {Warum dein Konto dauerhaft gesperrt ist}}",
    what: "{action, select, edit {aus deinem Beitrag {number, number} in „{topic}“ wurden Wörter entfernt.} move {dein Thema „{topic}“ steht jetzt in einer anderen Kategorie.} lock {dein Thema „{topic}“ nimmt{until, select, none {} other { bis zum {until}}} keine Antworten mehr an.} hide {dein Beitrag {number, number} in „{topic}“ ist jetzt{until, select, none {} other { bis zum {until}}} ausgeblendet: Nur du und das Team sehen ihn.} refuse {deine Antwort in „{topic}“ wurde nicht veröffentlicht.} delete {dein Beitrag {number, number} in „{topic}“ wurde entfernt.} reset_name {statt deines Namens steht jetzt eine Nummer. Einen neuen Namen kannst du jederzeit wählen.} clear_text {der Text über dich in deinem Profil wurde entfernt.} remove_picture {dein Profilbild wurde entfernt.} warn {das ist eine Verwarnung. Sie schränkt nichts ein.} stop_reports {bis zum {until} kannst du als Mitglied nichts melden. Alles andere geht wie immer.} silence {bis zum {until} kannst du alles lesen, aber nicht öffentlich schreiben oder reagieren.} suspend {bis zum {until} kannst du dich nicht anmelden.} other {dein Konto ist dauerhaft gesperrt.}} Das ist der Grund:",
    ground: "Grundlage ist Regel {number} unserer Community, „{title}“.",
    automated:
      "Das geschah automatisch, weil der Beitrag gemeldet wurde. Ein Mensch sieht ihn sich an, ohne dass du etwas tun musst.",
    signUp: "Deine Anmeldung hatte gewartet, bis jemand aus unserem Team darauf gesehen hat.",
    byPerson: "Entschieden hat ein Mensch.",
    button: "Alles lesen",
    note: "Auf der Seite kannst du kostenlos Einspruch erheben, sechs Monate lang, nachdem ein Mensch entschieden hat. Jemand, der nicht beteiligt war, sieht noch einmal darauf.",
    text: "Dein Text war:",
  },
  rewardNews: {
    button: "Ansehen",
    voucher: {
      subject: "Dein Gutschein „{title}“",
      text: "dein Gutschein „{title}“ liegt bei deinen Gutscheinen. Zeig den Code an der Kasse oder gib ihn im Shop ein.",
    },
    product: {
      subject: "Wir haben deine Bestellung „{title}“",
      text: "wir packen „{title}“ für dich und schreiben dir, wenn es unterwegs ist. Bis es gepackt ist, kannst du es zurücknehmen.",
    },
    download: {
      subject: "Deine Datei „{title}“",
      text: "„{title}“ gehört dir. Herunterladen kannst du die Datei auf der Seite deiner Prämie.",
    },
    experience: {
      subject: "Dein Platz: {title}",
      text: "du hast einen Platz bei „{title}“. Der Code dazu steht auf der Seite deiner Prämie; zeig ihn am Einlass.",
    },
    donation: {
      subject: "Danke: {title}",
      text: "wir geben „{title}“ in deinem Namen. Sieh, was zusammenkommt.",
    },
    access: {
      subject: "Offen für dich: {title}",
      text: "„{title}“ ist ab jetzt für dich offen.",
    },
    recognition: {
      subject: "Dein Abzeichen: {title}",
      text: "„{title}“ steht jetzt in deinem Profil.",
    },
    granted: {
      subject: "Ein Geschenk für dich: {title}",
      text: "wir schenken dir „{title}“, es kostet keine Punkte. Dazu schreiben wir dir:",
    },
    grantedParcel: {
      subject: "Ein Geschenk für dich: {title}",
      text: "wir schenken dir „{title}“, es kostet keine Punkte. Auf seiner Seite kannst du uns sagen, wohin wir es schicken. Dazu schreiben wir dir:",
    },
    addressMissing: {
      subject: "Wohin dürfen wir es schicken? {title}",
      text: "dein Geschenk „{title}“ liegt noch bei uns: Wir wissen nicht, wohin wir es schicken dürfen. Sag es uns auf seiner Seite, dann wird es gepackt.",
    },
    sent: {
      subject: "Unterwegs: {title}",
      text: "„{title}“ ist unterwegs zu dir.",
    },
    seat: {
      subject: "Ein Platz für dich: {title}",
      text: "jemand hat einen Platz zurückgegeben, und du warst dran: Du hast einen Platz bei „{title}“. Kannst du nicht kommen, gib ihn auf der Seite deiner Prämie zurück, dann rückt jemand nach.",
    },
    cancelled: {
      subject: "Storniert: {title}",
      text: "wir mussten „{title}“ stornieren. Deine Punkte sind zurück.",
    },
    released: {
      subject: "Beendet: {title}",
      text: "deine Einlösung von „{title}“ ist beendet, weil sie nicht rechtzeitig weiterging. Deine Punkte sind wieder frei.",
    },
  },
  tierReached: {
    subject: "Du hast {level} erreicht",
    text: "du hast die Stufe {level} erreicht: {amount}. Danke, dass du so oft da bist.",
    brings: "Das bringt sie dir:",
    secured: "Sie gehört dir bis {date}.",
    button: "Deine Stufe ansehen",
  },
  tierLost: {
    subject: "Deine Stufe bei {brand} hat sich geändert",
    what: "du bist jetzt {to, select, none {auf keiner Stufe mehr} other {auf {to}}}, nicht mehr auf {from}.",
    "period-ended":
      "In dem Zeitraum, der entscheidet, waren es {amount}; {from} braucht {threshold}. Wir hatten dir vorher Bescheid gesagt, und die Tage Kulanz sind vorbei.",
    refund:
      "Deine Stufe beruhte auf etwas, das erstattet wurde: Es bleiben {amount}, {from} braucht {threshold}.",
    "rules-changed": "Die Regeln der Stufen haben sich geändert: Du hast {amount}.",
    means: "Deine Punkte bleiben, wie sie sind, und der Weg nach oben steht dir jederzeit offen.",
    button: "Wo du stehst",
  },
  tierAtRisk: {
    subject: "{level} gehört dir bis {date}",
    text: "deine Stufe {level} gehört dir bis {date}. Kommen bis dahin noch {missing} dazu, bleibt sie länger.",
    otherwise:
      "{to, select, none {Sonst geht es ohne Stufe weiter.} other {Sonst geht es mit {to} weiter.}} Deine Punkte bleiben so oder so, wie sie sind.",
    button: "Wo du stehst",
  },
  balanceBought: {
    subject: "Dein Guthaben über {amount} bei {brand}",
    text: "danke: Deine Zahlung ist angekommen. In deinem Wallet liegt ein Code mit {amount}, nach und nach zu benutzen oder zu verschenken.",
    button: "Zum Wallet",
    note: "Der Code ist wie Bargeld: Gib ihn nur weiter, wenn jemand ihn ausgeben soll.",
  },
  membershipStarted: {
    subject: "Deine Mitgliedschaft {plan} hat begonnen",
    text: "deine Mitgliedschaft {plan} hat begonnen. Danke, dass du mitträgst, was bei {brand} geschieht.",
    paid: "Sie ist bis {date} bezahlt und läuft danach von selbst weiter.",
    button: "Deine Mitgliedschaft",
    note: "Auf der Seite findest du Rechnungen und dein Zahlungsmittel und kannst jederzeit kündigen.",
  },
  membershipEnded: {
    subject: "Deine Mitgliedschaft {plan} ist zu Ende",
    text: "deine Mitgliedschaft {plan} ist zu Ende, es wird nichts mehr abgebucht. Dein Konto bei {brand} und deine Punkte bleiben, wie sie sind.",
    button: "Mitgliedschaften ansehen",
  },
  pointsExpiring: {
    subject:
      "{points, plural, one {# Punkt endet} other {# Punkte enden}} nach dem {date, date, long}",
    text: "{points, plural, one {# deiner Punkte ist} other {# deiner Punkte sind}} noch bis einschließlich {date, date, long} nutzbar. Vielleicht ist etwas dabei, das dir gefällt.",
    button: "Zu deinen Punkten",
    note: "{brand} sagt 30 und 7 Tage vor dem Verfall Bescheid, je einmal.",
  },
  voucherGiven: {
    subject: "{title}: ein Gutschein von {brand}",
    text: "Hier ist etwas für dich: {title}. Das ist dein Code:",
    button: "Gutschein ansehen",
    note: "Unter „Meine Gutscheine“ steht, bis wann er gilt; dort gibt es auch einen QR-Code für den Laden.",
  },
  vouchersExpiring: {
    subject:
      "{count, plural, one {Ein Gutschein von dir endet} other {# deiner Gutscheine enden}} nach dem {date, date, long}",
    text: "{count, plural, one {Diesen Gutschein} other {Diese Gutscheine}} kannst du noch bis zum {date, date, long} einlösen:",
    button: "Meine Gutscheine öffnen",
    note: "{brand} sagt dir 14 und 3 Tage vor dem Ende eines Gutscheins Bescheid, je einmal.",
  },
  unsubscribe: "Keine solchen Mails mehr",
  settings: "Wählen, was per Mail kommt",
  topicNews: {
    subject: "[{brand}] {topic}",
    text: "Hallo {name}, {count, plural, one {das ist neu für dich} other {diese # Beiträge sind neu für dich}}:",
    why: {
      mention: "{author} hat dich erwähnt",
      reply: "{author} hat dir geantwortet",
      quote: "{author} hat dich zitiert",
      "new-posts": "{author} hat geschrieben",
      "new-topic": "{author} hat dieses Thema eröffnet",
      "answer-accepted": "Deine Antwort gilt als Lösung:",
      "post-restored": "Dein Beitrag ist wieder zu sehen:",
    },
    button: "Im Forum lesen",
    answerAbove: "Bitte über dieser Zeile antworten",
    answer:
      "Du kannst einfach auf diese Mail antworten: Was du über den zitierten Text schreibst, wird deine Antwort im Thema.",
    reason:
      "Du bekommst diese Mail, weil du dort erwähnt wurdest, Antwort bekommen hast oder dem folgst, worum es geht.",
  },
  replyRefused: {
    subject: "Deine Antwort steht nicht im Forum: {topic}",
    subjectWithout: "Deine Antwort steht nicht im Forum von {brand}",
    text: "deine Mail ist angekommen, ließ sich aber nicht als Antwort veröffentlichen:",
    yourText: "Damit nichts verloren geht, das hast du geschrieben:",
    button: "Zum Thema",
  },
  weeklyDigest: {
    subject: "Deine Woche bei {brand}: {topic}",
    text: "darüber wurde bei {brand} gesprochen, während du weg warst:",
    about:
      "{category} · {replies, plural, one {# Antwort} other {# Antworten}} · {likes, plural, one {# Mal gefällt es} other {# Mal gefällt es}}",
    unread: "{count, plural, one {Eine Mitteilung wartet} other {# Mitteilungen warten}} auf dich.",
    button: "Bei {brand} vorbeischauen",
    reason: "Du bekommst diesen Überblick, weil du ihn wolltest und eine Woche nicht da warst.",
  },
  decisionNews: {
    subject: {
      report: "Deine Meldung bei {brand} ist entschieden",
      appeal: "Dein Widerspruch bei {brand} ist entschieden",
    },
    report: {
      upheld:
        "was du gemeldet hast, verstieß gegen die Regeln der Gemeinschaft und ist jetzt ausgeblendet. Danke für den Hinweis.",
      rejected:
        "was du gemeldet hast, wurde geprüft. Es hält sich an die Regeln der Gemeinschaft und bleibt.",
    },
    appeal: {
      upheld:
        "eine andere Person hat über deinen Widerspruch entschieden: Du hattest recht, dein Beitrag ist wieder zu sehen. Die Begründung:",
      rejected:
        "eine andere Person hat über deinen Widerspruch entschieden: Die Entscheidung bleibt. Die Begründung:",
    },
    button: { report: "Zu den Regeln", appeal: "Alles lesen" },
  },
  trustNews: {
    subject: "Deine Vertrauensstufe bei {brand}: {level}",
    reached: "deine Vertrauensstufe bei {brand} ist jetzt „{level}“. Was das heißt:",
    lost: "deine Vertrauensstufe bei {brand} ist jetzt „{level}“, nicht mehr „{from}“. {gaps, plural, =0 {Die Begründung:} other {Das reichte nicht mehr, und so kommst du zurück:}}",
    button: "Zu deinem Stand",
    reason: "Du bekommst diese Mail, weil du per Mail von deiner Vertrauensstufe hören wolltest.",
  },
  signUpAdmitted: {
    subject: "Dein Konto bei {brand} ist offen",
    text: "jemand aus unserem Team hat auf deine Anmeldung bei {brand} gesehen. Du kannst jetzt schreiben und mitmachen wie alle anderen.",
    button: "Zum Forum",
    thanks: "Danke, dass du gewartet hast.",
  },
  noticeReceived: {
    subject: "Deine Meldung {number, number} ist angekommen, {brand}",
    title: "Deine Meldung ist da",
    text: "deine Meldung {number, number} ist da, und ein Mensch sieht sie sich an. Entschieden wird von Menschen, nichts daran geschieht automatisch. Wir schreiben dir, sobald alles entschieden ist, was du genannt hast.",
    button: "Sehen, wie weit sie ist",
    note: "Heb diese Mail auf: Der Knopf öffnet deine Meldung auch ohne Konto. Hast du keine geschickt, hat jemand deine Adresse aus Versehen angegeben; sonst geschieht nichts.",
  },
  noticeDecided: {
    subject: "Deine Meldung {number, number} ist entschieden, {brand}",
    title: "Deine Meldung ist entschieden",
    text: "das wurde über das entschieden, was du in deiner Meldung {number, number} genannt hast:",
    acted: "Das ist jetzt ausgeblendet.",
    refused: "Das bleibt. Die Begründung:",
    how: "Ein Mensch hat es sich angesehen und entschieden; nichts wurde automatisch entschieden.",
    button: "Alles lesen und widersprechen",
    redress:
      "Wo wir nichts getan haben, kannst du auf der Seite sechs Monate lang kostenlos Einspruch erheben. Jemand anderes sieht noch einmal darauf. Du kannst den Streit auch vor eine zugelassene außergerichtliche Stelle oder ein Gericht bringen.",
  },
  noticeAppealDecided: {
    subject: "Dein Einspruch zu unserer Antwort auf Meldung {number, number}, {brand}",
    title: "Dein Einspruch ist entschieden",
    upheld:
      "eine andere Person hat sich deine Meldung {number, number} noch einmal angesehen: Du hattest recht, und was du genannt hast, ist jetzt ausgeblendet.",
    rejected:
      "eine andere Person hat sich deine Meldung {number, number} noch einmal angesehen: Was du genannt hast, bleibt. Die Begründung:",
    button: "Alles lesen",
    redress:
      "Du kannst den Streit vor eine zugelassene außergerichtliche Stelle oder ein Gericht bringen.",
  },
} as const;
