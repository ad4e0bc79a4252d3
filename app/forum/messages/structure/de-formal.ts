export default {
  emptyHint: "Öffnen Sie den ersten, dann kann das Gespräch beginnen.",
} as const;
