import { useSyncExternalStore } from "react";
import { useTranslations } from "./intl.tsx";
import { KeyHint } from "./key-hint.tsx";

/** The keys that do the same, as this system's keyboard names them; known only in the browser. */
export function ShortcutHint({ letter }: { letter: string }) {
  const t = useTranslations("ui");
  const isMac = useSyncExternalStore<boolean | null>(neverChanges, isMacHere, () => null);
  if (isMac === null) return null;
  return <KeyHint>{isMac ? `⌘${letter}` : t("controlKey", { letter })}</KeyHint>;
}

const neverChanges = () => () => {};

function isMacHere(): boolean {
  return /Mac|iP(?:hone|ad)/.test(navigator.platform);
}
