export default {
  errors: {
    required: "Bitte füllen Sie das aus.",
    invalid: "Das sieht nicht richtig aus. Bitte prüfen Sie es.",
    email: "Bitte geben Sie eine vollständige E-Mail-Adresse ein, etwa name@example.org.",
    tooSmall: { list: "Bitte wählen Sie mindestens {minimum, number} aus." },
    tooBig: { list: "Bitte wählen Sie höchstens {maximum, number} aus." },
  },
  refusals: {
    "stance-own": "Sich selbst können Sie nicht folgen.",
    "ignore-staff":
      "Vom Team lässt sich niemand ignorieren oder blockieren: Antworten der Marke sollen Sie erreichen. Sie können das Thema stumm schalten.",
    "staff-blocks-nobody":
      "Als Teil des Teams sind Sie für alle erreichbar: Blockieren ist für Mitglieder da.",
    "blocked-by-member":
      "{name} hat Sie blockiert: Sie können nicht antworten, den Namen nennen, zitieren oder reagieren. Sonst können Sie im Thema mitreden.",
    "member-blocked":
      "Sie blockieren {name}: Keiner kann dem anderen antworten, ihn nennen, zitieren oder auf ihn reagieren. Zurücknehmen können Sie das in Ihren Einstellungen unter „Menschen“.",
    "membership-runs": "Sie haben schon eine Mitgliedschaft oder bezahlen gerade eine.",
    "payment-provider-failed":
      "Unser Zahlungsanbieter hat nicht geantwortet. Es wurde nichts bezahlt; bitte versuchen Sie es gleich noch einmal.",
    "batch-state": "Das geht nicht mehr: Sehen Sie nach, wie es jetzt um die Serie steht.",
    "campaign-promise":
      "Von dieser Aktion gibt es schon Codes: Was sie geben, muss bleiben. Nehmen Sie sie als Vorlage.",
    "campaign-without-amount": "Sagen Sie zuerst, wie viel Guthaben jeder Code hat.",
    "voucher-misspelt":
      "Dieser Code enthält einen Tippfehler. Bitte vergleichen Sie ihn Zeichen für Zeichen.",
    "reward-sold-out": "Diese Prämie ist gerade vergriffen. Ihre Punkte sind noch da.",
    "reward-limit-reached":
      "Diese Prämie können Sie höchstens {limit, plural, one {einmal} other {#-mal}} einlösen.",
    "reward-tier-missing":
      "Diese Prämie ist für Mitglieder auf einer höheren Stufe. Ihre Punkte sind noch da.",
    "reward-ended": "Diese Prämie gibt es nicht mehr. Ihre Punkte sind noch da.",
    "reward-segment-missing":
      "Diese Prämie ist für eine ausgewählte Gruppe. Ihre Punkte sind noch da.",
    "reward-ambassadors-only":
      "Diese Prämie ist für unsere Botschafterinnen und Botschafter. Ihre Punkte sind noch da.",
    "reward-phase-missing":
      "Diese Prämie ist für alle, die wir schon länger kennen. Ihre Punkte sind noch da.",
    "reward-date-missing": "Bitte wählen Sie einen Termin.",
    "reward-date-full": "An diesem Termin sind alle Plätze vergeben. Sie können auf einen warten.",
    "reward-date-free": "Es sind noch Plätze frei: Sie können gleich einen nehmen.",
    "reward-badge-worn": "Dieses Abzeichen tragen Sie schon.",
    "redemption-moved-on": "Hier hat sich inzwischen etwas getan. Laden Sie die Seite neu.",
    "reward-changed-meanwhile":
      "Jemand hat diese Prämie inzwischen geändert. Laden Sie die Seite neu und tragen Sie Ihre Änderung noch einmal ein.",
    "rule-changed-meanwhile":
      "Jemand hat diese Regel inzwischen geändert oder beendet. Laden Sie die Seite neu und tragen Sie Ihre Änderung noch einmal ein.",
    "reports-stopped":
      "Ihre Meldungen waren meist unbegründet, darum können Sie bis zum {until, date, long}, {until, time, ::Hmm} Uhr nichts melden. Unter „Mein Stand“ lesen Sie mehr und können Einspruch erheben. Rechtswidriges können Sie abgemeldet weiter anzeigen.",
    "own-profile-report": "Das ist Ihr eigenes Profil. Sie können es in den Einstellungen ändern.",
    "profile-part-missing": "Das ist schon nicht mehr da. Bitte laden Sie die Seite neu.",
    "profile-action-missing": "Bitte wählen Sie, was mit dem Profil geschieht.",
    "own-post-report":
      "Das ist Ihr eigener Beitrag. Sie können ihn stattdessen ändern oder löschen.",
    "too-many-reports":
      "Sie haben innerhalb von 24 Stunden {limit, number} Meldungen geschickt. Die nächste geht am {at, date, ::dMMMM} um {at, time, ::Hmm} Uhr.",
    "already-decided":
      "Das hat inzwischen jemand entschieden. Ihre Entscheidung wurde nicht ausgeführt.",
    "item-changed":
      "Das hat sich geändert, seit Sie es geöffnet haben. Bitte sehen Sie sich den neuen Stand an, bevor Sie entscheiden.",
    "rules-changed-meanwhile":
      "Inzwischen hat jemand andere Regeln veröffentlicht. Bitte laden Sie die Seite neu und sehen Sie sich zuerst diese an.",
    "judges-own-appeal": "Das ist Ihr eigener Einspruch. Darüber entscheidet jemand anderes.",
    "notice-addresses-missing": "Bitte nennen Sie die Adresse mindestens eines Beitrags.",
    "notice-addresses-too-many":
      "Das sind {count, number} Adressen. Eine Meldung kann bis zu {limit, number} nennen; bitte schicken Sie die übrigen in einer weiteren.",
    "notice-address-unknown":
      "Unter {address} haben wir nichts gefunden. Bitte kopieren Sie die Adresse genau des Beitrags aus diesem Portal: über sein Menü oder einen Klick auf sein Datum.",
    "notifier-missing":
      "Bitte geben Sie Ihren Namen und Ihre Mailadresse an. Nur bei Straftaten gegen Kinder sind sie nicht nötig.",
    "judges-own-post":
      "Über eigene Beiträge entscheidet niemand selbst. Bitte überlassen Sie das jemand anderem.",
    "decided-before":
      "Der Einspruch richtet sich gegen Ihre Entscheidung. Bitte überlassen Sie das jemand anderem.",
    "decision-reason-missing": "Bitte geben Sie einen Grund an: Jemand wird ihn lesen.",
    "unknown-clause": "Bitte wählen Sie die Regel, auf der das beruht.",
    "category-missing": "Bitte wählen Sie, wohin es kommt.",
    "passage-missing": "Bitte geben Sie an, welche Wörter entfernt werden.",
    "passage-unknown": "Diese Wörter stehen nicht im Beitrag. Bitte kopieren Sie sie genau.",
    "duration-missing": "Bitte wählen Sie, wie lange es gilt.",
    "own-question": "Das haben Sie selbst gefragt; antworten soll jemand anderes.",
    "too-many-views": "Sie haben schon {limit, number} Ansichten. Bitte vergessen Sie erst eine.",
    "review-batch-size": "Wählen Sie 1 bis {limit, number} Fälle.",
    outranked:
      "Über jemanden mit gleicher oder höherer Rolle können Sie nicht entscheiden. Bitte überlassen Sie das jemandem über Ihnen beiden.",
    "account-waits":
      "Ihr Konto ist neu und wird noch angesehen. Bis dahin können Sie lesen, aber nicht schreiben; Ihr Text ist noch da. Unter „Mein Stand“ lesen Sie, warum.",
    "account-silenced":
      "Sie können zurzeit lesen, aber nicht schreiben oder reagieren. In {days, plural, one {einem Tag} other {# Tagen}} geht es wieder. Unter „Mein Stand“ lesen Sie, warum; Ihr Text ist noch da.",
    "account-suspended":
      "Ihr Konto ist gesperrt. In {days, plural, one {einem Tag} other {# Tagen}} ist es wieder offen.",
    "waits-in-review":
      "Zu diesem Beitrag gibt es offene Meldungen. Bitte entscheiden Sie sie unter „Prüfen“.",
    "appeal-filed": "Gegen diese Entscheidung haben Sie schon Einspruch erhoben.",
    forbidden: "Dazu fehlt Ihnen das Recht.",
    "too-many-requests":
      "Zu viele Versuche. Bitte versuchen Sie es in {retryAfterSeconds, plural, one {# Sekunde} other {# Sekunden}} noch einmal.",
    "password-wrong": "Das ist nicht Ihr Passwort. Bitte versuchen Sie es noch einmal.",
    "sign-in-again":
      "Bitte melden Sie sich dafür noch einmal per E-Mail-Link an; danach haben Sie 15 Minuten Zeit.",
    "address-same": "Das ist schon Ihre Adresse.",
    "address-taken":
      "Diese Adresse gehört inzwischen zu einem anderen Konto. Bitte nehmen Sie eine andere.",
    "last-admin":
      "Außer Ihnen ist niemand Admin, und jemand muss das Portal betreuen können. Bitte machen Sie zuerst jemand anderen zum Admin.",
    "image-type": "Diese Art von Datei geht hier nicht. Bitte nehmen Sie eine davon: {types}.",
    "image-unreadable":
      "Dieses Bild lässt sich nicht lesen, vielleicht ist es beschädigt. Bitte nehmen Sie ein anderes.",
    "insufficient-points":
      "Das kostet {needed, plural, one {# Punkt} other {# Punkte}}, Sie haben {available, number}.",
    "own-request": "Das haben Sie selbst beantragt; jemand anderes entscheidet.",
    "export-under-way": "Ihre Daten werden schon zusammengestellt.",
    "account-closed": "Dieses Konto wurde inzwischen geschlossen. Bitte lehnen Sie ab.",
    "segment-name-taken":
      "Ein anderes Segment heißt schon so. Bitte wählen Sie einen anderen Namen.",
    "changed-meanwhile":
      "Jemand anderes hat hier inzwischen gespeichert; von Ihnen wurde nichts gespeichert. Sehen Sie sich an, was jetzt dasteht, und entscheiden Sie dann neu.",
    "other-request-with-this-key":
      "Diese Anfrage kam schon einmal mit anderem Inhalt. Es wurde nichts geändert; bitte beginnen Sie neu.",
    busy: "Gerade ist viel los. Bitte versuchen Sie es in {retryAfterSeconds, plural, one {# Sekunde} other {# Sekunden}} noch einmal.",
    "code-refused":
      "Dieser Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten.",
    "password-common":
      "Dieses Passwort steht auf Listen, die Angreifer zuerst versuchen. Bitte wählen Sie ein anderes.",
    "password-like-you":
      "Das ist zu nah an Ihrem Namen oder Ihrer Adresse. Bitte wählen Sie etwas anderes.",
    "category-public-for-few":
      "Was alle lesen, kann nicht für wenige Mitglieder sein. Bitte wählen Sie „Mitglieder“.",
    "tags-exclude-each-other":
      "Aus manchen Gruppen trägt ein Thema nur ein Schlagwort. Bitte wählen Sie eines.",
    "category-slug-taken": "Diese Adresse ist schon vergeben. Bitte nehmen Sie eine andere.",
    "title-empty": "Bitte geben Sie dem Thema einen Titel.",
    "category-archived": "Dieser Bereich ist abgeschlossen. Bitte wählen Sie einen anderen.",
    "topic-closed":
      "Dieses Thema ist geschlossen. Ihr Text steht noch hier, Sie können ihn in ein neues Thema mitnehmen.",
    "topic-gone":
      "Dieses Thema gibt es nicht mehr. Ihr Text steht noch hier, damit Sie ihn sichern können.",
    "split-nothing": "Bitte wählen Sie mindestens einen Beitrag.",
    "own-post-reaction": "Auf den eigenen Beitrag können Sie nicht reagieren.",
    "too-many-likes":
      "Sie haben innerhalb von 24 Stunden {maximum, number} Mal reagiert. Wieder möglich ist es am {at, date, ::dMMMM} um {at, time, ::Hmm} Uhr.",
    "too-many-edits":
      "Sie haben innerhalb von 24 Stunden {maximum, number} Mal etwas geändert. Wieder möglich ist es am {at, date, ::dMMMM} um {at, time, ::Hmm} Uhr; Ihr Text steht noch hier.",
    "too-many-topics":
      "Sie haben innerhalb von 24 Stunden {maximum, number} Themen eröffnet. Das nächste geht am {at, date, ::dMMMM} um {at, time, ::Hmm} Uhr; Ihr Text steht noch hier.",
    "topic-has-answers":
      "Auf dieses Thema haben andere geantwortet, darum lässt es sich nicht mehr löschen. Sie können Ihren Text aber ändern.",
    "post-changed":
      "Dieser Beitrag wurde inzwischen geändert. Unten stehen beide Fassungen: Übernehmen Sie, was bleiben soll, und speichern Sie noch einmal.",
    "edit-too-late":
      "Beiträge lassen sich {hours, plural, one {# Stunde} other {# Stunden}} lang ändern. Schreiben Sie am besten eine Antwort darunter.",
    "reason-missing":
      "Bitte nennen Sie den Grund. Wer den Beitrag geschrieben hat, bekommt ihn zu sehen.",
    "own-post": "Ihren eigenen Beitrag können Sie nicht mit „Gefällt mir“ auszeichnen.",
    "poll-closes-too-early": "Bitte wählen Sie ein Ende, das noch kommt.",
    "poll-option-unknown": "Diese Antwort gehört nicht zur Umfrage. Bitte laden Sie die Seite neu.",
    "poll-too-many-choices":
      "Bitte wählen Sie höchstens {maximum, plural, one {# Antwort} other {# Antworten}}.",
    "schedule-too-early": "Bitte wählen Sie einen Zeitpunkt, der noch kommt.",
    "draft-too-many":
      "Es gibt schon {maximum, plural, one {# Entwurf} other {# Entwürfe}}. Bitte verwerfen Sie welche, die nicht mehr gebraucht werden.",
    "post-image-unknown":
      "Eines der Bilder ist nicht (mehr) da. Bitte laden Sie es noch einmal hoch.",
    "post-too-many-mentions":
      "Bitte erwähnen Sie höchstens {maximum, plural, one {# Mitglied} other {# Mitglieder}} in einem Beitrag.",
    "post-too-many-links":
      "Am ersten Tag {maximum, plural, one {geht # Link} other {gehen # Links}} je Beitrag. Bitte nehmen Sie die übrigen heraus.",
    "post-too-many-images":
      "Am ersten Tag {maximum, plural, one {geht # Bild} other {gehen # Bilder}} je Beitrag. Bitte nehmen Sie die übrigen heraus.",
    "post-too-soon":
      "Das ging schnell. Bitte warten Sie noch {seconds, plural, one {# Sekunde} other {# Sekunden}}, dann schicken Sie es noch einmal ab.",
    "post-empty": "Hier steht noch nichts. Bitte schreiben Sie etwas.",
    "post-word-blocked":
      "„{word}“ geht hier nicht. Sagen Sie es bitte anders; Ihr Text ist noch da.",
    "post-too-large": "Dieser Beitrag ist zu lang. Bitte teilen Sie ihn auf.",
    "post-too-deep":
      "Dieser Beitrag ist zu tief verschachtelt. Bitte nehmen Sie ein paar Ebenen aus Listen oder Zitaten heraus.",
    "post-too-many-nodes": "Dieser Beitrag hat zu viele Teile. Bitte teilen Sie ihn auf.",
    "post-malformed":
      "Dieser Text ließ sich nicht lesen. Bitte laden Sie die Seite neu und fügen Sie ihn noch einmal ein.",
    "api-key-made-already":
      "Dieser Schlüssel ist schon angelegt und lässt sich nicht noch einmal zeigen. Wurde er nicht kopiert, sperren Sie ihn und legen Sie einen neuen an.",
  },
} as const;
