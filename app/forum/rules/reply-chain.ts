interface Replying {
  number: number;
  replyToNumber: number | null;
}

/** A post and everything that answers it, directly or through other answers; by their numbers. */
export function replyChainOf(posts: readonly Replying[], first: number): Set<number> {
  const chain = new Set(posts.some(({ number }) => number === first) ? [first] : []);
  // Answers stand after what they answer, so one pass in order finds all.
  for (const { number, replyToNumber } of posts.toSorted((a, b) => a.number - b.number))
    if (replyToNumber !== null && chain.has(replyToNumber)) chain.add(number);
  return chain;
}
