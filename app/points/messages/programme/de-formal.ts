export default {
  lead: "Was für alle gilt, ab der nächsten Buchung. Bevor etwas gespeichert wird, sehen Sie, was es betrifft.",
} as const;
