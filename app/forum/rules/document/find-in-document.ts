import type { ImageNode, PostDocument, PostMark } from "./post-document.types.ts";
import { nodesOf } from "./walk-document.ts";

/** Ids of the members a post speaks to, each once, in order of appearance; quoted mentions count not. */
export function mentionsIn(document: PostDocument): string[] {
  const own = document.content.filter((block) => block.type !== "blockquote");
  const nodes = nodesOf({ type: "doc", content: own });
  return unique(nodes.flatMap((node) => (node.type === "mention" ? node.attrs.memberId : [])));
}

/** The pictures in order, repeated ones too. */
export function imagesIn(document: PostDocument): ImageNode["attrs"][] {
  return nodesOf(document).flatMap((node) => (node.type === "image" ? { ...node.attrs } : []));
}

/** Addresses linked to, each once, in order of appearance. */
export function linksIn(document: PostDocument): string[] {
  const marks: PostMark[] = nodesOf(document).flatMap((node) =>
    "marks" in node && node.marks ? node.marks : [],
  );
  return unique(marks.flatMap((mark) => (mark.type === "link" ? mark.attrs.href : [])));
}

/** Posts that are quoted with their author, each once. */
export function quotedPostsIn(document: PostDocument): string[] {
  return unique(
    nodesOf(document).flatMap((node) =>
      node.type === "blockquote" && node.attrs.postId ? node.attrs.postId : [],
    ),
  );
}

function unique<Value>(values: Value[]): Value[] {
  return [...new Set(values)];
}
