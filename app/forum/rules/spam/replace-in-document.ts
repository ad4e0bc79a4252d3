import type { PostDocument } from "../document/post-document.types.ts";
import { type FindWatched, replaceWatched } from "./watched-words.ts";

/** The document with other words in the place of those that are to be replaced. */
export function replaceInDocument(document: PostDocument, find: FindWatched): PostDocument {
  return replaceIn(document, find) as PostDocument;
}

interface AnyNode {
  type: string;
  text?: string;
  content?: AnyNode[];
}

function replaceIn(node: AnyNode, find: FindWatched): AnyNode {
  if (node.text !== undefined) {
    const text = replaceWatched(node.text, find);
    return text === node.text ? node : { ...node, text };
  }
  if (!node.content) return node;
  // A text without any characters is no text.
  const content = node.content
    .map((child) => replaceIn(child, find))
    .filter(({ text }) => text !== "");
  return { ...node, content };
}
