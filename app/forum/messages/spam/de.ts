export default {
  title: "Spamschutz",
  lead: "Wonach in jedem neuen Beitrag gesucht wird, bevor andere ihn lesen. Nichts verschwindet still: Wer schreibt, sieht, dass der Beitrag wartet und warum, und unter „Prüfen“ steht, was gefunden wurde.",
  said: {
    add: "In jedem neuen Beitrag wird danach gesucht.",
    remove: "Danach wird nicht mehr gesucht.",
  },
  kinds: { word: "Wort oder Wörter", pattern: "Muster", host: "Verlinkte Seite" },
  actions: {
    block: "Sperren: lässt sich nicht abschicken",
    hold: "Anhalten: erst sieht ein Mensch",
    flag: "Melden: erscheint, ein Mensch sieht nach",
    replace: "Ersetzen",
  },
  form: {
    title: "Nach etwas suchen",
    kind: "Was",
    action: "Was geschieht",
    pattern: "Wort, Muster oder Seite",
    patternHint:
      "Groß und klein ist gleich. Muster sind reguläre Ausdrücke (RE2), Seiten gelten mit allem darunter.",
    replacement: "Stattdessen",
    replacementHint: "Nur wo ersetzt wird.",
    isWholeWord: "Nur als ganzes Wort",
    add: "Danach suchen",
  },
  trial: {
    title: "Ausprobieren",
    lead: "Was würde gefunden? Gespeichert wird nichts.",
    sample: "Ein Text",
    try: "Ausprobieren",
    unusable: "Dieses Muster ist nicht lesbar oder findet alles.",
    found: "{count, plural, =0 {Im Text nichts gefunden.} other {Im Text gefunden: {words}}}",
    month:
      "{looked, plural, one {Ein Beitrag} other {# Beiträge}} der letzten 30 Tage: {count, plural, =0 {in keinem gefunden} one {in einem gefunden} other {in # gefunden}}.",
    newest: "Die neuesten",
  },
  list: {
    title: "Wonach gesucht wird",
    wholeWord: "ganzes Wort",
    replacedBy: "Ersetzt durch „{replacement}“",
    removedWord: "Weggelassen",
    remove: "Entfernen",
    empty: "Noch nichts",
    emptyHint: "Links, Wiederholungen, Serien und Tippmaschinen werden auch ohne das gefunden.",
  },
} as const;
