import type { PostDocument, PostNode } from "./post-document.types.ts";

/** All nodes in reading order, the document first. */
export function nodesOf(document: PostDocument): PostNode[] {
  const found: PostNode[] = [];
  const stack: PostNode[] = [document];
  for (let node = stack.pop(); node; node = stack.pop()) {
    found.push(node);
    if ("content" in node && node.content) stack.push(...node.content.toReversed());
  }
  return found;
}
