export default {
  brand: {
    preview: {
      text: "Drei Dinge sind passiert, weil Sie etwas gesagt haben.",
      points: "Ihre Punkte",
    },
  },
} as const;
