export default { words: "In Ihren Worten" } as const;
