export default {
  reasonHints: {
    illegal: "Es verstößt aus Ihrer Sicht gegen das Gesetz.",
    other: "Sagen Sie es uns unten in einem Satz.",
  },
  rules: {
    after:
      "Ihnen ist etwas aufgefallen, das nicht passt? Wählen Sie im Menü des Beitrags „Melden“.",
  },
  report: {
    already:
      "Sie haben diesen Beitrag schon gemeldet. Wir sagen Ihnen Bescheid, sobald entschieden ist.",
    filed: "Danke. Jemand sieht sich das an, und Sie erfahren, was entschieden wurde.",
    filedAgain: "Sie hatten diesen Beitrag schon gemeldet. Ihre Meldung gilt weiter.",
    own: "Das ist Ihr eigener Beitrag. Sie können ihn stattdessen ändern oder löschen.",
  },
  reportProfile: {
    already:
      "Sie haben dieses Profil schon gemeldet. Wir sagen Ihnen Bescheid, sobald entschieden ist.",
    filedAgain: "Sie hatten dieses Profil schon gemeldet. Ihre Meldung gilt weiter.",
    own: "Das ist Ihr eigenes Profil. Sie können es in den Einstellungen ändern.",
  },
  moderate: {
    own: "Das ist Ihr eigener Beitrag. Darüber muss jemand anderes entscheiden.",
    hideReasonHint:
      "Diese Worte liest, wer den Beitrag geschrieben hat, {language, select, de {am besten auf Deutsch} other {am besten auf Englisch}}. Sagen Sie, was genau, und was in Ordnung wäre.",
  },
  restricted: {
    title: "Sie können sich nicht anmelden",
    until: "Ihr Konto ist bis zum {until} gesperrt. Danach ist es von selbst wieder offen.",
    forever: "Ihr Konto ist dauerhaft gesperrt.",
  },
  standing: {
    disclosures: {
      title: "Was Behörden über Sie erhalten haben",
      redress:
        "Halten Sie eine Anordnung für rechtswidrig, können Sie sich bei der Behörde oder vor einem Gericht dagegen wehren und sich bei einer Datenschutzbehörde beschweren.",
    },
    accountWaits: "Ihr Konto wird noch angesehen",
    accountWaitsText:
      "Bis jemand aus dem Team darauf gesehen hat, können Sie lesen, aber nicht schreiben. Sie müssen nichts tun.",
    signUpSigns: {
      "many-sign-ups": "Aus Ihrem Netz kamen kurz hintereinander viele Anmeldungen.",
      "throw-away-mail": "Ihre Mailadresse gehört zu einem Anbieter für Wegwerf-Adressen.",
      "left-while-restricted":
        "Ein Konto mit Ihrer Mailadresse war gesperrt, als es gelöscht wurde.",
      "many-of-device": "Mit Ihrem Gerät wurden in kurzer Zeit mehrere Konten angelegt.",
      "household-of-restricted":
        "Über Ihren Anschluss hat sich jemand angemeldet, dessen Konto inzwischen gesperrt ist.",
    },
    waitingSince:
      "Geschrieben am {date}. Bis jemand entschieden hat, sehen ihn nur Sie und das Team.",
    notices: "Was Sie als rechtswidrig gemeldet haben",
    lead: "Jede Entscheidung über Ihre Beiträge, mit ihrem Grund und dem Weg zum Einspruch.",
    emptyTitle: "Gegen Sie liegt nichts vor",
    empty:
      "Kein Beitrag von Ihnen wurde ausgeblendet. Sollte das einmal geschehen, lesen Sie hier, warum.",
  },
  statement: {
    title:
      "{action, select, edit {Warum Wörter aus Ihrem Beitrag entfernt wurden} move {Warum Ihr Thema verschoben wurde} lock {Warum Ihr Thema geschlossen ist} hide {Warum Ihr Beitrag ausgeblendet ist} delete {Warum Ihr Beitrag entfernt wurde} reset_name {Warum Ihr Name zurückgesetzt wurde} clear_text {Warum Ihr Profiltext entfernt wurde} remove_picture {Warum Ihr Profilbild entfernt wurde} warn {Warum Sie verwarnt wurden} stop_reports {Warum Sie zurzeit nichts melden können} silence {Warum Sie zurzeit nur lesen können} suspend {Warum Ihr Konto gesperrt ist} other {Warum Ihr Konto dauerhaft gesperrt ist}}",
    whatText:
      "{action, select, edit {Aus Ihrem Beitrag {number, number} in „{topic}“ vom {date} wurden Wörter entfernt.} move {Ihr Thema „{topic}“ steht jetzt in einer anderen Kategorie. Seine Adresse bleibt.} lock {Ihr Thema „{topic}“ nimmt keine Antworten mehr an.} hide {Ihr Beitrag {number, number} in „{topic}“ vom {date} ist ausgeblendet: Nur Sie und das Team sehen ihn, im ganzen Portal.} refuse {Ihre Antwort in „{topic}“ vom {date} wurde nicht veröffentlicht: Nur Sie und das Team sehen sie.} delete {Ihr Beitrag {number, number} in „{topic}“ vom {date} wurde entfernt.} reset_name {Statt Ihres Namens steht jetzt eine Nummer. Einen neuen Namen können Sie jederzeit wählen.} clear_text {Der Text über Sie in Ihrem Profil wurde entfernt. Einen neuen können Sie jederzeit schreiben.} remove_picture {Ihr Profilbild wurde entfernt. Ein anderes können Sie jederzeit hochladen.} warn {Das ist eine Verwarnung. Sie schränkt nichts ein.} stop_reports {Sie können als Mitglied zurzeit weder melden noch Rechtswidriges anzeigen. Alles andere geht wie immer.} silence {Sie können alles lesen, aber nicht öffentlich schreiben oder reagieren.} suspend {Sie können sich nicht anmelden.} other {Ihr Konto ist dauerhaft gesperrt.}}",
    automatedDecision:
      "Er wurde automatisch ausgeblendet, weil er gemeldet wurde. Noch hat ihn niemand geprüft; das geschieht, ohne dass Sie etwas tun müssen.",
    removed: "Ihr Text",
    objectLead:
      "Sie sehen das anders? Bis zum {date} können Sie kostenlos Einspruch erheben. Jemand, der nicht entschieden hat, sieht noch einmal darauf. Sie können einen Streit auch vor {body} oder ein Gericht bringen.",
    filed: "Ihr Einspruch ist da. Ein anderer Mensch sieht ihn sich an.",
    open: "Sie haben am {date} Einspruch erhoben. Entscheiden wird jemand anderes als zuvor.",
    upheld: "Ihr Einspruch war berechtigt. Die Entscheidung wurde am {date} aufgehoben.",
    rejected: "Ihr Einspruch wurde am {date} geprüft; die Entscheidung bleibt.",
    yourWords: "Ihr Einspruch",
  },
} as const;
