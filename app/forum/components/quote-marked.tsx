import { lazy, Suspense, useEffect, useState } from "react";
import type { QuotedPost } from "./editor/post-editor.types.ts";

// Most readers never mark anything: what is needed for it is loaded when somebody does.
const MarkedQuote = lazy(() => import("./marked-quote.tsx"));

/** Lets what is marked in a post be quoted. */
export function QuoteMarked({ onQuote }: { onQuote: (quote: QuotedPost) => void }) {
  const [isMarking, setMarking] = useState(false);
  useEffect(() => {
    const begin = () => !getSelection()?.isCollapsed && setMarking(true);
    document.addEventListener("selectionchange", begin);
    return () => document.removeEventListener("selectionchange", begin);
  }, []);
  if (!isMarking) return null;
  return (
    <Suspense fallback={null}>
      <MarkedQuote onQuote={onQuote} />
    </Suspense>
  );
}
