export default {
  "voucher-misspelt":
    "Dieser Code enthält einen Tippfehler. Bitte vergleiche ihn Zeichen für Zeichen.",
  "voucher-unknown": "Diesen Code gibt es nicht.",
  "voucher-used": "Dieser Gutschein wurde schon eingelöst.",
  "voucher-expired": "Dieser Gutschein ist abgelaufen.",
  "voucher-not-yet-valid": "Dieser Gutschein gilt noch nicht.",
  "voucher-withdrawn": "Dieser Gutschein wurde zurückgezogen.",
  "voucher-minimum-not-met": "Die Bestellung erreicht den Mindestwert dieses Gutscheins nicht.",
  "voucher-order-amount-needed":
    "Dieser Gutschein hat einen Mindestwert: Betrag und Währung der Bestellung fehlen.",
  "voucher-currency-differs": "Dieser Gutschein gilt nur für Bestellungen in {currency}.",
  "voucher-held": "Dieser Gutschein wird gerade in einem anderen Warenkorb benutzt.",
  "voucher-not-for-you": "Dieser Gutschein gehört jemand anderem.",
  "voucher-member-needed": "Dazu muss bekannt sein, welches Mitglied kauft.",
  "voucher-first-order-only": "Dieser Gutschein gilt nur für die erste Bestellung.",
  "voucher-member-limit-reached":
    "Dieses Mitglied hat den Gutschein so oft benutzt, wie die Aktion erlaubt.",
  "voucher-limit-reached": "Diese Aktion ist aufgebraucht.",
  "voucher-product-missing": "Im Warenkorb liegt nichts, wofür dieser Gutschein gilt.",
  "voucher-no-effect": "Dieser Gutschein würde am Preis nichts ändern; er bleibt erhalten.",
  "voucher-not-combinable":
    "Dieser Gutschein lässt sich mit einem anderen im Warenkorb nicht verbinden.",
  "voucher-too-many":
    "Höchstens {maximum, plural, one {# Gutschein} other {# Gutscheine}} in einem Warenkorb.",
  "voucher-given-twice": "Dieser Code liegt schon im Warenkorb.",
  "voucher-others-refused": "Nicht benutzt, weil ein anderer Code des Warenkorbs nicht gilt.",
  "voucher-needs-basket":
    "Dieser Gutschein fragt nach den Waren der Bestellung: bitte über den Warenkorb einlösen.",
  "voucher-not-usable": "Dieser Code gilt für diesen Warenkorb nicht.",
  "points-not-accepted": "Diesen Warenkorb können Punkte nicht bezahlen.",
  "checkout-nothing-to-hold": "Es ist weder ein Code angegeben, noch sind es Punkte.",
  "checkout-hold-ended":
    "Die Zeit dieser Reservierung ist um. Bitte den Warenkorb noch einmal prüfen.",
  "checkout-hold-redeemed":
    "Mit dieser Reservierung wurde schon eine andere Bestellung aufgegeben.",
  "checkout-line-unknown": "Die Einlösung hat keine Zeile {lineId}.",
  "reversal-exceeds-redemption":
    "Von Zeile {lineId} {quantity, plural, one {kann höchstens # Stück} other {können höchstens # Stück}} zurückkommen.",
  "amount-unreadable": "Bitte den Betrag so eingeben: 12,50.",
  "batch-size": "Eine Serie hat zwischen 1 und {limit, number} Codes; das wären {wanted, number}.",
  "batch-state": "Das geht nicht mehr: Sieh nach, wie es jetzt um die Serie steht.",
  "campaign-promise":
    "Von dieser Aktion gibt es schon Codes: Was sie geben, muss bleiben. Nimm sie als Vorlage.",
  "campaign-without-amount": "Sag zuerst, wie viel Guthaben jeder Code hat.",
  "reward-sold-out": "Diese Prämie ist gerade vergriffen. Deine Punkte sind noch da.",
  "reward-limit-reached":
    "Diese Prämie kannst du höchstens {limit, plural, one {einmal} other {#-mal}} einlösen.",
  "reward-tier-missing":
    "Diese Prämie ist für Mitglieder auf einer höheren Stufe. Deine Punkte sind noch da.",
  "reward-ended": "Diese Prämie gibt es nicht mehr. Deine Punkte sind noch da.",
  "reward-not-started": "Diese Prämie gibt es noch nicht.",
  "reward-address-missing": "Wohin dürfen wir es schicken? Name und Anschrift fehlen.",
  "delivery-moved-on": "Das geht von hier aus nicht: Die Sendung ist schon weiter.",
  "reward-segment-missing":
    "Diese Prämie ist für eine ausgewählte Gruppe. Deine Punkte sind noch da.",
  "reward-ambassadors-only":
    "Diese Prämie ist für unsere Botschafterinnen und Botschafter. Deine Punkte sind noch da.",
  "reward-phase-missing":
    "Diese Prämie ist für alle, die wir schon länger kennen. Deine Punkte sind noch da.",
  "reward-date-missing": "Bitte wähle einen Termin.",
  "reward-date-full": "An diesem Termin sind alle Plätze vergeben. Du kannst auf einen warten.",
  "reward-date-free": "Es sind noch Plätze frei: Du kannst gleich einen nehmen.",
  "reward-date-over": "Dieser Termin ist vorbei oder abgesagt.",
  "reward-used": "Was es dafür gab, ist schon verwendet.",
  "reward-badge-worn": "Dieses Abzeichen trägst du schon.",
  "redemption-moved-on": "Hier hat sich inzwischen etwas getan. Lade die Seite neu.",
  "redemption-too-late": "Dafür ist es zu spät: Wir sind schon dabei.",
  "reward-price-changed":
    "Der Preis hat sich geändert: Diese Prämie kostet jetzt {pointsPrice, number} Punkte.",
  "reward-changed-meanwhile":
    "Jemand hat diese Prämie inzwischen geändert. Lade die Seite neu und trage deine Änderung noch einmal ein.",
  "reward-stock-below-claimed":
    "Davon sind schon {taken, number} vergeben: Weniger kann der Bestand nicht sein.",
  "rule-changed-meanwhile":
    "Jemand hat diese Regel inzwischen geändert oder beendet. Lade die Seite neu und trage deine Änderung noch einmal ein.",
  "budget-spent":
    "{spent, number} Punkte daraus sind schon vergeben: Weniger kann das Budget nicht sein.",
  "activity-differs": "Diese Aktivität ist schon bekannt, mit anderem Wert in {field}.",
  "claimed-by-other": "Das bearbeitet gerade jemand anderes.",
  "rule-incomplete": "Eine neue Regel braucht Titel und Text in beiden Sprachen.",
  "disputes-do-not-add-up": "Es sind mehr Streitigkeiten entschieden als eingereicht.",
  "batch-undone": "Das ist schon zurückgenommen.",
  "batch-undo-too-late":
    "Zurücknehmen kann das nur, wer entschieden hat, und nur 24 Stunden lang. Jeder Fall für sich lässt sich weiter aufheben.",
  "insufficient-points":
    "Das kostet {needed, plural, one {# Punkt} other {# Punkte}}, du hast {available, number}.",
  "hold-settled": "Das ist schon abgeschlossen.",
  "approval-needed":
    "Mehr als {above, plural, one {# Punkt} other {# Punkte}} brauchen das Wort einer zweiten Person.",
  "bulk-grant-size":
    "Eine Sammelgutschrift fasst 1 bis {limit, number} Zeilen; hier sind es {rows, number}.",
  "bulk-grant-state": "Das geht so nicht mehr: Bitte auf den jetzigen Stand sehen.",
  "segment-name-taken": "Ein anderes Segment heißt schon so. Bitte wähle einen anderen Namen.",
  "grant-too-large":
    "Auf einmal lassen sich höchstens {limit, plural, one {# Punkt} other {# Punkte}} schenken.",
  "checkout-closed":
    "Hier ist nichts mehr zu bezahlen: Es ist schon bezahlt, oder die Zeit ist um.",
  "payments-not-set-up": "Bezahlen ist hier noch nicht eingerichtet. Es wurde nichts bezahlt.",
  "membership-runs": "Du hast schon eine Mitgliedschaft oder bezahlst gerade eine.",
  "payment-provider-failed":
    "Unser Zahlungsanbieter hat nicht geantwortet. Es wurde nichts bezahlt; bitte versuche es gleich noch einmal.",
  "paid-amount-differs":
    "Bezahlt wurde etwas anderes ({paidMinor, number}) als verlangt ({askedMinor, number}), in kleinsten Einheiten.",
  "stripe-mode-differs":
    "Dieses Ereignis kommt aus dem anderen Modus von Stripe: Test und Echtbetrieb lassen sich nicht mischen.",
  "mirror-obstacle": "Stripe könnte die Bedingungen dieser Kampagne nicht einhalten.",
  "checkout-differs": "Unter dieser Nummer war schon etwas anderes zu bezahlen.",
  "order-differs":
    "Eine Bestellung mit dieser Nummer ist schon bekannt, mit anderem Inhalt ({field}).",
  "refund-differs":
    "Eine Erstattung mit dieser Nummer ist schon bekannt, mit einem anderen Betrag.",
  "dispute-differs":
    "Eine Anfechtung mit dieser Nummer ist schon bekannt, mit einem anderen Betrag.",
  "refund-too-large":
    "Von dieser Bestellung lassen sich höchstens noch {leftMinor, number} (in kleinsten Einheiten von {currency}) erstatten.",
  "code-refused": "Dieser Code stimmt nicht oder wurde schon benutzt. Warte auf den nächsten.",
} as const;
