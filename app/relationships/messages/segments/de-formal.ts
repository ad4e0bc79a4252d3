export default {
  lead: {
    list: "Mitglieder, die Sie nennen. Die Liste bleibt, wie sie ist, bis Sie sie ändern.",
  },
  noneText: "Legen Sie eine Liste von Mitgliedern an oder lassen Sie Regeln sie finden.",
  unknownText:
    "Kein offenes Konto gehört dazu, oder mehr als eines. Berichtigen Sie sie oder speichern Sie ohne sie.",
  wrongValue: "Bitte tragen Sie einen passenden Wert ein.",
  problems: {
    name: "Bitte geben Sie ihm einen Namen mit höchstens 80 Zeichen.",
    noCriterion: "Bitte kreuzen Sie mindestens ein Merkmal an.",
  },
} as const;
