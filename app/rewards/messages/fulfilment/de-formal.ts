export default {
  noneChosen: "Nichts ist ausgewählt. Haken Sie die Zeilen an, um die es geht.",
} as const;
