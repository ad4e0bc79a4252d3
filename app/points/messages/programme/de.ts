export default {
  title: "Das Programm",
  points: "Punkte und Regeln",
  lead: "Was für alle gilt, ab der nächsten Buchung. Bevor etwas gespeichert wird, siehst du, was es betrifft.",
  groups: {
    calendar: "Tage und Geld",
    earning: "Was bei einem Einkauf zählt",
    returns: "Erstattungen und Stornos",
    limits: "Grenzen",
    price: "Was Punkte wert sind",
  },
  fields: {
    timeZone: "Zeitzone",
    currency: "Währung",
    pendingDays: "Tage bis nutzbar",
    expiryMonths: "Monate bis zum Verfall",
    graceDays: "Tage Nachfrist",
    refundPolicy: "Wenn Punkte eines erstatteten Einkaufs schon eingelöst sind",
    rounding: "Bruchteile eines Punktes",
    includesTax: "Steuer zählt mit",
    includesShipping: "Versand zählt mit",
    maxGrantPoints: "Höchstens durch eine Person im Team",
    approvalAbovePoints: "Eine zweite Person entscheidet über",
    maxBalancePoints: "Höchstens je Mitglied",
    pointPrice: "Wert der Punkte",
  },
  hints: {
    timeZone: "Hier beginnen und enden Tage: nutzbar ab, nutzbar bis.",
    currency: "Einkäufe in anderer Währung bringen keine Punkte.",
    pendingDays: "Gezählt ab der Zahlung.",
    expiryMonths: "Leer lassen, wenn Punkte nie verfallen.",
    graceDays: "Für Punkte, die nach ihrem Verfall zurückkommen.",
    maxGrantPoints: "Für ein Geschenk oder eine Berichtigung.",
    approvalAbovePoints:
      "Gilt auch für geschenkte Prämien. Niemand entscheidet über den eigenen Antrag.",
    maxBalancePoints: "Punkte, die noch unterwegs sind, zählen mit. Leer: keine Grenze.",
    pricePoints: "So viele Punkte …",
    price: "… sind so viel wert, in {currency}",
  },
  policy: {
    "only-pending": "Nur zurücknehmen, was noch unterwegs ist",
    "down-to-zero": "Zurücknehmen, was da ist, bis auf null",
    "into-negative": "Alles zurücknehmen, auch unter null",
  },
  policyHint: {
    "only-pending": "Was nutzbar wurde, bleibt beim Mitglied.",
    "down-to-zero": "Was eingelöst ist, wird vermerkt, aber nicht verlangt.",
    "into-negative":
      "Die nächsten Punkte füllen erst die Lücke; bis dahin lässt sich nichts einlösen.",
  },
  roundingOf: { floor: "Abrunden", nearest: "Kaufmännisch runden" },
  roundingHint: { floor: "19,99 bringen 19 Punkte.", nearest: "Aus 29,5 Punkten werden 30." },
  preview: "Zeigen, was es betrifft",
  confirmTitle: "Das ändert sich",
  confirmLead: "Noch ist nichts gespeichert.",
  unchanged: "Nichts ist anders als das, was schon gilt.",
  from: "{before} → {after}",
  never: "nie",
  none: "keine",
  yes: "ja",
  no: "nein",
  priceOf: "{points, number} Punkte = {amount}",
  save: "So speichern",
  edit: "Noch etwas ändern",
  saved: "Das Programm ist geändert, ab der nächsten Buchung.",
  kept: "Was Mitgliedern versprochen ist, bleibt: Vorhandene Punkte behalten den Tag, ab dem und bis zu dem sie nutzbar sind.",
  consequences: {
    timeZone:
      "{lots, plural, =0 {Kein Tag, an dem Punkte enden, verschiebt sich.} one {# Posten Punkte von {members, plural, one {# Mitglied} other {# Mitgliedern}} endet nach der neuen Uhr an einem anderen Tag.} other {# Posten Punkte von {members, plural, one {# Mitglied} other {# Mitgliedern}} enden nach der neuen Uhr an einem anderen Tag.}} Der Augenblick selbst bleibt.",
    currency:
      "In den letzten {days} Tagen haben Mitglieder {leaving, plural, one {# Bestellung} other {# Bestellungen}} in {from} bezahlt und {joining, number} in {to}. Ab jetzt bringen nur die in {to} Punkte.",
    pendingDays:
      "{lots, plural, =0 {Keine Punkte sind unterwegs.} one {# Posten mit {points, number} Punkten ist unterwegs und behält seinen Tag.} other {# Posten mit {points, number} Punkten sind unterwegs und behalten ihre Tage.}}",
    expiryMonths:
      "Gilt für Punkte, die ab jetzt dazukommen. {points, plural, one {# Punkt} other {# Punkte}} von {members, plural, one {# Mitglied} other {# Mitgliedern}} behalten ihren Verfall.",
    graceDays: "Gilt für Punkte, die ab jetzt zurückkommen.",
    refundPolicy: {
      "only-pending":
        "Ab jetzt nehmen Erstattungen nichts Nutzbares zurück. {below, plural, =0 {Niemand liegt unter null.} one {# Mitglied bleibt unter null, bis neue Punkte die Lücke füllen.} other {# Mitglieder bleiben unter null, bis neue Punkte die Lücke füllen.}} In den letzten {days} Tagen haben {members, plural, one {# Mitglied} other {# Mitglieder}} Punkte aus Einkäufen eingelöst, die noch erstattet werden können.",
      "down-to-zero":
        "Ab jetzt drücken Erstattungen nie unter null. {below, plural, =0 {Niemand liegt dort.} one {# Mitglied liegt dort und bleibt es, bis neue Punkte die Lücke füllen.} other {# Mitglieder liegen dort und bleiben es, bis neue Punkte die Lücke füllen.}} In den letzten {days} Tagen haben {members, plural, one {# Mitglied} other {# Mitglieder}} Punkte aus Einkäufen eingelöst, die noch erstattet werden können.",
      "into-negative":
        "Ab jetzt können Erstattungen unter null drücken. {members, plural, =0 {Niemand hat} one {# Mitglied hat} other {# Mitglieder haben}} Punkte aus Einkäufen der letzten {days} Tage eingelöst, die noch erstattet werden können; {below, plural, =0 {niemand liegt} one {# Mitglied liegt} other {# Mitglieder liegen}} jetzt unter null.",
    },
    orders:
      "Die {orders, plural, one {Bestellung} other {# Bestellungen}} der letzten {days} Tage hätten {direction, select, more {{points, plural, one {# Punkt mehr} other {# Punkte mehr}}} fewer {{points, plural, one {# Punkt weniger} other {# Punkte weniger}}} other {genauso viele Punkte}} gebracht. Was gegeben ist, bleibt. Gerechnet nach den heutigen Regeln und Kampagnen für alle, Bestellung für Bestellung; Regeln für bestimmte Waren, Segmente, Stufen oder erste Bestellungen, die Faktoren der Stufen und Grenzen über die Zeit bleiben außen vor.",
    maxGrantPoints:
      "{waiting, plural, =0 {Kein wartender Antrag liegt darüber.} one {# wartender Antrag liegt darüber und lässt sich dann nur noch ablehnen.} other {# wartende Anträge liegen darüber und lassen sich dann nur noch ablehnen.}}",
    approvalAbovePoints:
      "In den letzten 90 Tagen {movements, plural, =0 {lag kein Geschenk und keine Berichtigung} one {lag # Geschenk oder Berichtigung} other {lagen # Geschenke und Berichtigungen}} über {above, number}.",
    maxBalancePoints:
      "{members, plural, =0 {Kein Mitglied hat} one {# Mitglied hat} other {# Mitglieder haben}} {limit, number} Punkte oder mehr. Sie behalten, was sie haben, und sammeln nichts dazu, bis sie darunter liegen.",
    noMaxBalance: "Niemandes Punkte sind mehr begrenzt.",
    pointPrice:
      "{points, plural, one {# Punkt} other {# Punkte}} bei den Mitgliedern: von {from} auf {to}, vor Abzug des erwarteten Verfalls.",
  },
} as const;
