import { Quote as QuoteIcon } from "lucide-react";
import { Button } from "#app/ui/button.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { QuotedPost } from "./editor/post-editor.types.ts";
import { useMarkedText } from "./use-marked-text.ts";

/** A button beside what is marked in a post. By keyboard the post's own menu does the same. */
export default function MarkedQuote({ onQuote }: { onQuote: (quote: QuotedPost) => void }) {
  const t = useTranslations("forumWriting.quote");
  const marked = useMarkedText();
  if (!marked) return null;
  const { at, ...quote } = marked;
  return (
    <div className="fixed z-40" style={at}>
      <Button
        size="small"
        variant="primary"
        className="shadow-pop"
        // The selection is what is quoted: it must not be lost by pressing the button.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          getSelection()?.removeAllRanges();
          onQuote(quote);
        }}
      >
        <QuoteIcon aria-hidden="true" />
        {t("selection")}
      </Button>
    </div>
  );
}
