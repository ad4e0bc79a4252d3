export default {
  grant: { words: "In Ihren Worten" },
} as const;
