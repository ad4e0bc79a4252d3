export default {
  "stance-own": "Dir selbst kannst du nicht folgen.",
  "ignore-staff":
    "Vom Team lässt sich niemand ignorieren oder blockieren: Antworten der Marke sollen dich erreichen. Du kannst das Thema stumm schalten.",
  "staff-blocks-nobody":
    "Als Teil des Teams bist du für alle erreichbar: Blockieren ist für Mitglieder da.",
  "blocked-by-member":
    "{name} hat dich blockiert: Du kannst nicht antworten, den Namen nennen, zitieren oder reagieren. Sonst kannst du im Thema mitreden.",
  "member-blocked":
    "Du blockierst {name}: Keiner kann dem anderen antworten, ihn nennen, zitieren oder auf ihn reagieren. Zurücknehmen kannst du das in deinen Einstellungen unter „Menschen“.",
  "undo-too-late": "Rückgängig machen kann das nur, wer es eingelöst hat, und nur 24 Stunden lang.",
  "shared-code-unfit":
    "Ein gemeinsamer Code hat {min, number} bis {max, number} Buchstaben und Ziffern.",
  "shared-code-taken": "Diesen Code gibt es schon, oder einen, der genauso aussieht.",
  "download-over": "Dieser Link ist aufgebraucht oder abgelaufen.",
  "check-in-unknown": "Diesen Code hat niemand für einen Termin hier.",
  "file-too-large": "Die Datei ist zu groß: höchstens {maxMegabytes} MB.",
  "own-post-report": "Das ist dein eigener Beitrag. Du kannst ihn stattdessen ändern oder löschen.",
  "own-profile-report": "Das ist dein eigenes Profil. Du kannst es in den Einstellungen ändern.",
  "profile-part-missing": "Das ist schon nicht mehr da. Bitte lade die Seite neu.",
  "profile-action-missing": "Bitte wähle, was mit dem Profil geschieht.",
  "reports-stopped":
    "Deine Meldungen waren meist unbegründet, darum kannst du bis zum {until, date, long}, {until, time, ::Hmm} Uhr nichts melden. Unter „Mein Stand“ liest du mehr und kannst Einspruch erheben. Rechtswidriges kannst du abgemeldet weiter anzeigen.",
  "order-in-future": "Eine Anordnung kann nicht später als jetzt gekommen sein.",
  "order-too-old": "Eine Anordnung kann nicht vor mehr als {days, number} Tagen gekommen sein.",
  "silence-without-sense":
    "Schweigen kann nur eine Anordnung zur Auskunft verlangen, und nur bis zu einem Tag, der noch kommt.",
  "handed-to-missing": "Bitte angeben, an wen die Daten übergeben wurden.",
  "too-many-reports":
    "Du hast innerhalb von 24 Stunden {limit, number} Meldungen geschickt. Die nächste geht am {at, date, ::dMMMM} um {at, time, ::Hmm} Uhr.",
  "already-decided":
    "Das hat inzwischen jemand entschieden. Deine Entscheidung wurde nicht ausgeführt.",
  "item-changed":
    "Das hat sich geändert, seit du es geöffnet hast. Bitte sieh dir den neuen Stand an, bevor du entscheidest.",
  "rules-changed-meanwhile":
    "Inzwischen hat jemand andere Regeln veröffentlicht. Bitte lade die Seite neu und sieh dir zuerst diese an.",
  "rules-unchanged": "Es hat sich nichts geändert, also gibt es nichts zu veröffentlichen.",
  "rules-empty": "Mindestens eine Regel muss bleiben.",
  "trusted-flagger-known": "Diese Adresse gehört schon zu einem vertrauenswürdigen Hinweisgeber.",
  "judges-own-appeal": "Das ist dein eigener Einspruch. Darüber entscheidet jemand anderes.",
  "notice-addresses-missing": "Bitte nenne die Adresse mindestens eines Beitrags.",
  "notice-addresses-too-many":
    "Das sind {count, number} Adressen. Eine Meldung kann bis zu {limit, number} nennen; bitte schicke die übrigen in einer weiteren.",
  "notice-address-unknown":
    "Unter {address} haben wir nichts gefunden. Bitte kopiere die Adresse genau des Beitrags aus diesem Portal: über sein Menü oder einen Klick auf sein Datum.",
  "notifier-missing":
    "Bitte gib deinen Namen und deine Mailadresse an. Nur bei Straftaten gegen Kinder sind sie nicht nötig.",
  "nothing-to-export": "Es ist alles exportiert.",
  "notice-not-refused": "Es gibt nichts zu widersprechen: Das wurde nicht abgelehnt.",
  "judges-own-post":
    "Über eigene Beiträge entscheidet niemand selbst. Bitte überlass das jemand anderem.",
  "decided-before":
    "Der Einspruch richtet sich gegen deine Entscheidung. Bitte überlass das jemand anderem.",
  "decision-not-offered": "Das lässt sich hier nicht entscheiden.",
  "decision-reason-missing": "Bitte gib einen Grund an: Jemand wird ihn lesen.",
  "unknown-clause": "Bitte wähle die Regel, auf der das beruht.",
  "already-hidden": "Dieser Beitrag ist schon ausgeblendet.",
  "post-deleted-already": "Dieser Beitrag ist schon gelöscht.",
  "topic-closed-already": "Dieses Thema ist schon geschlossen.",
  "same-category": "Das Thema steht schon in dieser Kategorie.",
  "category-missing": "Bitte wähle, wohin es kommt.",
  "passage-missing": "Bitte gib an, welche Wörter entfernt werden.",
  "passage-unknown": "Diese Wörter stehen nicht im Beitrag. Bitte kopiere sie genau.",
  "duration-missing": "Bitte wähle, wie lange es gilt.",
  "own-question": "Das hast du selbst gefragt; antworten soll jemand anderes.",
  "opinion-not-asked": "Hier fragt niemand mehr nach einer zweiten Meinung.",
  "too-many-views": "Du hast schon {limit, number} Ansichten. Bitte vergiss erst eine.",
  "review-batch-size": "Wähle 1 bis {limit, number} Fälle.",
  outranked:
    "Über jemanden mit gleicher oder höherer Rolle kannst du nicht entscheiden. Bitte überlass das jemandem über euch beiden.",
  "nobody-to-restrict": "Dieses Konto ist geschlossen; da ist nichts mehr einzuschränken.",
  "account-waits":
    "Dein Konto ist neu und wird noch angesehen. Bis dahin kannst du lesen, aber nicht schreiben; dein Text ist noch da. Unter „Mein Stand“ liest du, warum.",
  "account-silenced":
    "Du kannst zurzeit lesen, aber nicht schreiben oder reagieren. In {days, plural, one {einem Tag} other {# Tagen}} geht es wieder. Unter „Mein Stand“ liest du, warum; dein Text ist noch da.",
  "account-suspended":
    "Dein Konto ist gesperrt. In {days, plural, one {einem Tag} other {# Tagen}} ist es wieder offen.",
  "account-banned": "Dieses Konto ist auf Entscheidung des Teams dauerhaft gesperrt.",
  "waits-in-review":
    "Zu diesem Beitrag gibt es offene Meldungen. Bitte entscheide sie unter „Prüfen“.",
  "measure-lifted": "Diese Entscheidung ist schon aufgehoben.",
  "still-in-review": "Das hat noch niemand geprüft. Entschieden wird es unter „Prüfen“.",
  "appeal-filed": "Gegen diese Entscheidung hast du schon Einspruch erhoben.",
  "appeal-too-late": "Die Frist für einen Einspruch ist vorbei.",
  "own-role": "Die eigene Rolle lässt sich nicht ändern.",
  "already-ambassador": "Dieses Mitglied ist schon Botschafter.",
  "not-an-ambassador": "Dieses Mitglied ist nicht Botschafter.",
  "address-not-confirmed": "Zuerst muss die Adresse bestätigt sein.",
  "not-found": "Das gibt es nicht (mehr).",
  forbidden: "Dazu fehlt dir das Recht.",
  "too-many-requests":
    "Zu viele Versuche. Bitte versuche es in {retryAfterSeconds, plural, one {# Sekunde} other {# Sekunden}} noch einmal.",
  "password-wrong": "Das ist nicht dein Passwort. Bitte versuche es noch einmal.",
  "sign-in-again":
    "Bitte melde dich dafür noch einmal per E-Mail-Link an; danach hast du 15 Minuten Zeit.",
  "address-same": "Das ist schon deine Adresse.",
  "address-taken":
    "Diese Adresse gehört inzwischen zu einem anderen Konto. Bitte nimm eine andere.",
  "last-admin":
    "Außer dir ist niemand Admin, und jemand muss das Portal betreuen können. Bitte mache zuerst jemand anderen zum Admin.",
  "image-too-large":
    "Dieses Bild ist zu groß. Bitte höchstens {maxMegabytes, number} MB und {maxMegapixels, number} Megapixel.",
  "image-type": "Diese Art von Datei geht hier nicht. Bitte nimm eine davon: {types}.",
  "image-unreadable":
    "Dieses Bild lässt sich nicht lesen, vielleicht ist es beschädigt. Bitte nimm ein anderes.",
  "own-request": "Das hast du selbst beantragt; jemand anderes entscheidet.",
  "export-under-way": "Deine Daten werden schon zusammengestellt.",
  "account-closed": "Dieses Konto wurde inzwischen geschlossen. Bitte lehne ab.",
  "changed-meanwhile":
    "Jemand anderes hat hier inzwischen gespeichert; von dir wurde nichts gespeichert. Sieh dir an, was jetzt dasteht, und entscheide dann neu.",
  "other-request-with-this-key":
    "Diese Anfrage kam schon einmal mit anderem Inhalt. Es wurde nichts geändert; bitte beginne neu.",
  busy: "Gerade ist viel los. Bitte versuche es in {retryAfterSeconds, plural, one {# Sekunde} other {# Sekunden}} noch einmal.",
  "token-refused": "Dieser Link gilt nicht mehr.",
  "second-factor-exists": "Es gibt schon einen zweiten Schritt.",
  "password-too-short": "Bitte mindestens {minimum, number} Zeichen.",
  "password-too-long": "Bitte höchstens {maximum, number} Zeichen.",
  "password-common":
    "Dieses Passwort steht auf Listen, die Angreifer zuerst versuchen. Bitte wähle ein anderes.",
  "password-like-you":
    "Das ist zu nah an deinem Namen oder deiner Adresse. Bitte wähle etwas anderes.",
  "category-public-for-few":
    "Was alle lesen, kann nicht für wenige Mitglieder sein. Bitte wähle „Mitglieder“.",
  "category-too-deep":
    "Ein Bereich steht unter einem, der für sich steht, und hat dann selbst keine unter sich.",
  "tags-too-many": "Bitte höchstens {maximum, number} Schlagworte.",
  "tags-exclude-each-other":
    "Aus manchen Gruppen trägt ein Thema nur ein Schlagwort. Bitte wähle eines.",
  "tag-staff-only": "Dieses Schlagwort vergibt und entfernt nur das Team.",
  "tag-name-taken": "Ein Schlagwort mit diesem oder fast demselben Namen gibt es schon.",
  "reading-refused": "Das ließ sich nicht vermerken.",
  "category-slug-taken": "Diese Adresse ist schon vergeben. Bitte nimm eine andere.",
  "title-empty": "Bitte gib dem Thema einen Titel.",
  "title-too-long": "Dieser Titel ist zu lang. Bitte höchstens {maximum, number} Zeichen.",
  "category-archived": "Dieser Bereich ist abgeschlossen. Bitte wähle einen anderen.",
  "topic-closed":
    "Dieses Thema ist geschlossen. Dein Text steht noch hier, du kannst ihn in ein neues Thema mitnehmen.",
  "topic-gone":
    "Dieses Thema gibt es nicht mehr. Dein Text steht noch hier, damit du ihn sichern kannst.",
  "topic-withdrawn": "Dieses Thema ist gelöscht oder in einem anderen aufgegangen.",
  "merge-into-itself": "Ein Thema kann nicht in sich selbst aufgehen.",
  "topic-is-poll": "Mit einer Umfrage geht das nicht.",
  "topic-unknown": "Kein Thema hat diese Nummer oder Adresse.",
  "split-first-post": "Der erste Beitrag bleibt: Ohne ihn ginge es im Thema um nichts.",
  "split-nothing": "Bitte wähle mindestens einen Beitrag.",
  "split-begins-hidden":
    "Ein neues Thema kann nicht mit einem gelöschten oder ausgeblendeten Beitrag beginnen.",
  "moment-over": "Dieser Zeitpunkt ist schon vorbei.",
  "reopens-before-closing": "Es würde wieder geöffnet, bevor es schließt.",
  "wiki-not-yet": "Wikis bearbeitet, wer seit einem Tag dabei ist und schon etwas geschrieben hat.",
  "post-purged": "Der Text dieses Beitrags ist endgültig weg.",
  "own-post-reaction": "Auf den eigenen Beitrag kannst du nicht reagieren.",
  "reaction-unknown": "Diese Reaktion gibt es hier nicht (mehr).",
  "too-many-likes":
    "Du hast innerhalb von 24 Stunden {maximum, number} Mal reagiert. Wieder möglich ist es am {at, date, ::dMMMM} um {at, time, ::Hmm} Uhr.",
  "too-many-edits":
    "Du hast innerhalb von 24 Stunden {maximum, number} Mal etwas geändert. Wieder möglich ist es am {at, date, ::dMMMM} um {at, time, ::Hmm} Uhr; dein Text steht noch hier.",
  "too-many-topics":
    "Du hast innerhalb von 24 Stunden {maximum, number} Themen eröffnet. Das nächste geht am {at, date, ::dMMMM} um {at, time, ::Hmm} Uhr; dein Text steht noch hier.",
  "topic-has-answers":
    "Auf dieses Thema haben andere geantwortet, darum lässt es sich nicht mehr löschen. Du kannst deinen Text aber ändern.",
  "post-held": "Dieser Beitrag wartet auf Prüfung. Dort wird entschieden, was aus ihm wird.",
  "post-not-visible": "Dieser Beitrag ist gelöscht oder ausgeblendet. Damit geht das nicht.",
  "post-changed":
    "Dieser Beitrag wurde inzwischen geändert. Unten stehen beide Fassungen: Übernimm, was bleiben soll, und speichere noch einmal.",
  "edit-too-late":
    "Beiträge lassen sich {hours, plural, one {# Stunde} other {# Stunden}} lang ändern. Schreib am besten eine Antwort darunter.",
  "reason-missing": "Bitte nenne den Grund. Wer den Beitrag geschrieben hat, bekommt ihn zu sehen.",
  "own-post": "Deinen eigenen Beitrag kannst du nicht mit „Gefällt mir“ auszeichnen.",
  "not-a-question": "Nur zu einer Frage lässt sich eine Antwort annehmen.",
  "post-image-unknown": "Eines der Bilder ist nicht (mehr) da. Bitte lade es noch einmal hoch.",
  "post-too-many-mentions":
    "Bitte erwähne höchstens {maximum, plural, one {# Mitglied} other {# Mitglieder}} in einem Beitrag.",
  "post-too-many-links":
    "Am ersten Tag {maximum, plural, one {geht # Link} other {gehen # Links}} je Beitrag. Bitte nimm die übrigen heraus.",
  "post-too-many-images":
    "Am ersten Tag {maximum, plural, one {geht # Bild} other {gehen # Bilder}} je Beitrag. Bitte nimm die übrigen heraus.",
  "trust-appointed": "Dieses Mitglied ist schon ernannt.",
  "trust-not-appointed": "Dieses Mitglied ist nicht mehr ernannt.",
  "post-too-soon":
    "Das ging schnell. Bitte warte noch {seconds, plural, one {# Sekunde} other {# Sekunden}}, dann schick es noch einmal ab.",
  "post-first-day-topics":
    "Am ersten Tag {maximum, plural, one {geht # Thema} other {gehen # Themen}}. Das nächste geht am {at, date, ::dMMMM} um {at, time, ::Hmm} Uhr.",
  "post-first-day-replies":
    "Am ersten Tag {maximum, plural, one {geht # Antwort} other {gehen # Antworten}}. Die nächste geht am {at, date, ::dMMMM} um {at, time, ::Hmm} Uhr.",
  "poll-too-few-options":
    "Eine Umfrage braucht mindestens {minimum, number} verschiedene Antworten.",
  "poll-too-many-options": "Eine Umfrage kann höchstens {maximum, number} Antworten haben.",
  "poll-option-too-long": "Eine Antwort ist zu lang. Bitte höchstens {maximum, number} Zeichen.",
  "poll-closes-too-early": "Bitte wähle ein Ende, das noch kommt.",
  "poll-has-votes": "Jemand hat schon abgestimmt, deshalb bleibt die Umfrage, wie sie ist.",
  "poll-ended": "Diese Umfrage ist beendet. Stimmen werden nicht mehr angenommen.",
  "poll-option-unknown": "Diese Antwort gehört nicht zur Umfrage. Bitte lade die Seite neu.",
  "poll-too-many-choices":
    "Bitte wähle höchstens {maximum, plural, one {# Antwort} other {# Antworten}}.",
  "schedule-too-early": "Bitte wähle einen Zeitpunkt, der noch kommt.",
  "schedule-draft-exists":
    "Wer es geschrieben hat, hat schon einen anderen Entwurf für ein neues Thema. Der muss erst abgeschickt oder verworfen werden.",
  "draft-too-many":
    "Es gibt schon {maximum, plural, one {# Entwurf} other {# Entwürfe}}. Bitte verwirf welche, die nicht mehr gebraucht werden.",
  "post-empty": "Hier steht noch nichts. Bitte schreib etwas.",
  "pattern-unusable":
    "Dieses Muster ist nicht lesbar oder findet alles. Ohne Vorausschau und Rückverweise.",
  "already-watched": "Danach wird schon gesucht.",
  "post-word-blocked": "„{word}“ geht hier nicht. Sag es bitte anders; dein Text ist noch da.",
  "post-too-large": "Dieser Beitrag ist zu lang. Bitte teile ihn auf.",
  "post-too-deep":
    "Dieser Beitrag ist zu tief verschachtelt. Bitte nimm ein paar Ebenen aus Listen oder Zitaten heraus.",
  "post-too-many-nodes": "Dieser Beitrag hat zu viele Teile. Bitte teile ihn auf.",
  "post-unsafe-link": "Ein Link führt zu einer Adresse, die hier nicht geht: {href}",
  "post-malformed":
    "Dieser Text ließ sich nicht lesen. Bitte lade die Seite neu und füge ihn noch einmal ein.",
  "api-key-made-already":
    "Dieser Schlüssel ist schon angelegt und lässt sich nicht noch einmal zeigen. Wurde er nicht kopiert, sperre ihn und lege einen neuen an.",
} as const;
