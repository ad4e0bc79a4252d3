import { useEffect, useState } from "react";
import type { QuotedPost } from "./editor/post-editor.types.ts";

export interface MarkedText extends QuotedPost {
  /** Where the selection ends on the screen. */
  at: { left: number; top: number };
}

const settleMs = 200;

/** What is marked within one post, once the marking has settled. */
export function useMarkedText(): MarkedText | null {
  const [marked, setMarked] = useState<MarkedText | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setMarked(readMarkedText()), settleMs);
    };
    const forget = () => setMarked(null);
    read();
    document.addEventListener("selectionchange", read);
    window.addEventListener("scroll", forget, { passive: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", read);
      window.removeEventListener("scroll", forget);
    };
  }, []);
  return marked;
}

function readMarkedText(): MarkedText | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const post = postAround(range.startContainer);
  if (!post || post !== postAround(range.endContainer)) return null;
  const text = selection.toString().trim();
  const { post: postId = "", author = "" } = post.dataset;
  if (!text || !postId) return null;
  const { right, bottom } = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  const at = { left: Math.max(8, Math.min(right, innerWidth - 160)), top: bottom + 8 };
  return { text, postId, author, at };
}

function postAround(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  if (!element?.closest(".prose-post") || element.closest("[contenteditable]")) return null;
  return element.closest<HTMLElement>("[data-post]");
}
