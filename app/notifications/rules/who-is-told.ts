/** Why somebody is told of a new post; being named outweighs being answered. */
export type PostNotice = "mention" | "reply";

/**
 * Who is told of a new post, and why: everybody it names, the author it answers and the one who
 * opened the topic. One notice each, and nobody is told of their own post.
 */
export function whoIsTold({
  authorId,
  mentionedIds,
  answeredId,
  topicAuthorId,
}: {
  authorId: string;
  mentionedIds: readonly string[];
  answeredId: string | null;
  topicAuthorId: string;
}): Map<string, PostNotice> {
  const told = new Map<string, PostNotice>([[topicAuthorId, "reply"]]);
  if (answeredId) told.set(answeredId, "reply");
  for (const id of mentionedIds) told.set(id, "mention");
  told.delete(authorId);
  return told;
}
