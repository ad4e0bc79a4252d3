export default {
  title: "Protokoll",
  lead: "Wer was wem wann und warum getan hat. Nichts davon lässt sich nachträglich ändern.",
  actor: "Von",
  action: "Handlung",
  anyAction: "Alle",
  member: "Mitgliedsnummer",
  filter: "Filtern",
  reset: "Zurücksetzen",
  export: "Als CSV ausgeben",
  check: "Kette prüfen",
  intact:
    "Die Kette hält: {entries, plural, one {ein Eintrag} other {# Einträge}}, keiner verändert, keiner fehlt.",
  broken:
    "Die Kette ist bei Eintrag {seq, number} gebrochen. Er oder der davor wurde verändert oder entfernt.",
  when: "Wann",
  who: "Wer",
  what: "Was",
  whom: "Wen",
  why: "Warum",
  number: "Nr.",
  actions: {
    page: { viewed: "Seite über Mitglieder geöffnet" },
    account: {
      "address-changed": "Adresse geändert",
      closed: "Konto gelöscht",
      leaving: "Löschung gewünscht",
      "password-changed": "Passwort geändert",
      "role-changed": "Rolle geändert",
    },
    activity: {
      labelled: "Aktivität benannt",
    },
    ambassador: {
      appointed: "Botschafter ernannt",
      ended: "Ernennung beendet",
    },
    "api-key": {
      created: "API-Schlüssel angelegt",
      revoked: "API-Schlüssel widerrufen",
    },
    appeal: {
      rejected: "Einspruch abgewiesen",
      upheld: "Einspruch stattgegeben",
    },
    approval: {
      requested: "Freigabe beantragt",
      approved: "Antrag freigegeben",
      declined: "Antrag abgelehnt",
    },
    audit: {
      exported: "Protokoll ausgegeben",
    },
    brand: {
      changed: "Marke geändert",
      "set-up": "Portal eingerichtet",
    },
    "bulk-grant": {
      started: "Sammelgutschrift gestartet",
      cancelled: "Sammelgutschrift abgebrochen",
    },
    "voucher-batch": {
      started: "Code-Serie begonnen",
      cancelled: "Code-Serie angehalten",
      withdrawn: "Code-Serie zurückgezogen",
      exported: "Codes einer Serie exportiert",
    },
    "voucher-campaign": {
      created: "Gutscheinaktion angelegt",
      changed: "Gutscheinaktion geändert",
      withdrawn: "Gutscheinaktion zurückgezogen",
      "code-added": "Gemeinsamer Code hinzugefügt",
    },
    campaign: {
      created: "Kampagne angelegt",
      changed: "Kampagne geändert",
      paused: "Kampagne angehalten",
      resumed: "Kampagne fortgesetzt",
      ended: "Kampagne beendet",
    },
    category: {
      created: "Bereich angelegt",
      changed: "Bereich geändert",
      archived: "Bereich archiviert",
      reopened: "Bereich wieder geöffnet",
    },
    "community-rules": {
      published: "Regeln veröffentlicht",
    },
    "earning-rule": {
      created: "Sammelregel angelegt",
      changed: "Sammelregel geändert",
      paused: "Sammelregel angehalten",
      resumed: "Sammelregel fortgesetzt",
      ended: "Sammelregel beendet",
    },
    job: {
      discarded: "Auftrag verworfen",
      retried: "Auftrag wiederholt",
    },
    mail: {
      discarded: "Mail verworfen",
      retried: "Mail wiederholt",
    },
    member: {
      viewed: "Mitglied angesehen",
    },
    moderation: {
      edit: "Wörter aus einem Beitrag entfernt",
      move: "Thema auf Entscheidung verschoben",
      lock: "Thema auf Entscheidung geschlossen",
      delete: "Beitrag auf Entscheidung gelöscht",
      warn: "Mitglied verwarnt",
      silence: "Mitglied stummgeschaltet",
      suspend: "Mitglied gesperrt",
      ban: "Mitglied ausgeschlossen",
      lifted: "Maßnahme aufgehoben",
      noted: "Notiz zu einem Mitglied geschrieben",
      "note-removed": "Notiz zu einem Mitglied entfernt",
      ended: "Maßnahme durch Zeitablauf beendet",
    },
    review: {
      reopened: "Fall wieder geöffnet",
    },
    "membership-plan": {
      created: "Mitgliedschaft angeboten",
      withdrawn: "Mitgliedschaft zurückgezogen",
    },
    notice: {
      refused: "Meldung abgelehnt",
    },
    points: {
      adjusted: "Punkte berichtigt",
      granted: "Punkte geschenkt",
    },
    checkout: {
      changed: "Regeln der Kasse geändert",
    },
    fulfilment: {
      exported: "Versandliste mitgenommen",
    },
    post: {
      hidden: "Beitrag ausgeblendet",
      published: "Wartender Beitrag veröffentlicht",
      restored: "Beitrag wieder gezeigt",
      "revision-hidden": "Früherer Text aus dem Verlauf genommen",
      "revision-shown": "Früherer Text wieder gezeigt",
      "wiki-opened": "Wiki geöffnet",
      "wiki-ended": "Wiki beendet",
    },
    programme: {
      changed: "Programm geändert",
    },
    leaderboard: {
      changed: "Bestenliste geändert",
    },
    reactions: {
      changed: "Reaktionen gewählt",
    },
    "sign-up-guard": { changed: "Regeln für Anmeldungen geändert" },
    "sign-up": { admitted: "Anmeldung zugelassen" },
    referral: { counted: "Empfehlung gezählt", refused: "Empfehlung nicht gezählt" },
    "reason-template": { added: "Vorlage behalten", removed: "Vorlage entfernt" },
    report: {
      dismissed: "Meldung erledigt",
    },
    reward: {
      archived: "Prämie archiviert",
      cancelled: "Einlösung zurückgenommen",
      changed: "Prämie geändert",
      created: "Prämie angelegt",
      "checked-in": "Gast eingelassen",
      "date-added": "Termin eines Erlebnisses hinzugefügt",
      "date-called-off": "Termin eines Erlebnisses abgesagt",
      granted: "Prämie geschenkt",
      published: "Prämie veröffentlicht",
      ordered: "Prämie wieder ausgepackt",
      packed: "Prämie gepackt",
      received: "Prämie angekommen",
      returned: "Prämie zurückgekommen",
      sent: "Prämie verschickt",
    },
    segment: {
      created: "Segment angelegt",
      changed: "Segment geändert",
    },
    "trusted-flagger": {
      added: "Hinweisgeber eingetragen",
      ended: "Hinweisgeber ausgetragen",
    },
    redress: {
      changed: "Außergerichtliche Stelle geändert",
    },
    order: {
      entered: "Anordnung einer Behörde eingetragen",
      answered: "Daten auf Anordnung übergeben",
      declined: "Anordnung zur Auskunft abgelehnt",
    },
    statements: {
      exported: "Begründungen exportiert",
    },
    stripe: {
      mirror: "Kampagne bei Stripe gespiegelt",
      stopMirror: "Kampagne bei Stripe nicht mehr gespiegelt",
      compare: "Mit Stripe verglichen",
      replay: "Ereignis von Stripe noch einmal geholt",
      settle: "Zahlung auf den Stand von Stripe gebracht",
    },
    transparency: {
      changed: "Einstellungen des Transparenzberichts geändert",
    },
    tiers: {
      changed: "Stufen geändert",
    },
    "watched-word": {
      added: "Wort beobachtet",
      removed: "Wort nicht mehr beobachtet",
    },
    topic: {
      pinned: "Thema angeheftet",
      unpinned: "Thema gelöst",
      "close-scheduled": "Schließen eines Themas bestimmt",
      closed: "Thema geschlossen",
      reopened: "Thema wieder geöffnet",
      moved: "Thema verschoben",
      merged: "Themen zusammengelegt",
      split: "Beiträge in ein anderes Thema verlegt",
      converted: "Art eines Themas geändert",
    },
  },
  automation: "Automatisch",
  emptyTitle: "Keine Einträge",
  empty: "Nichts passt zu diesen Filtern.",
} as const;
