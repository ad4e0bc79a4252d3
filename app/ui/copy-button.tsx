import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslations } from "#app/ui/intl.tsx";
import { Button } from "./button.tsx";

/** Copies `text`. Stays away without scripts, so the text itself must stand beside it. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const t = useTranslations("ui");
  const [state, setState] = useState<"unscripted" | "ready" | "copied">("unscripted");
  useEffect(() => {
    if (state === "unscripted") setState("ready");
    if (state !== "copied") return;
    const timer = setTimeout(() => setState("ready"), 2500);
    return () => clearTimeout(timer);
  }, [state]);
  if (state === "unscripted") return null;
  const copy = () => navigator.clipboard.writeText(text).then(() => setState("copied"));
  return (
    <Button size="small" onClick={() => void copy()}>
      {state === "copied" ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
      <span aria-live="polite">{state === "copied" ? t("copied") : (label ?? t("copy"))}</span>
    </Button>
  );
}
