import { useEffect } from "react";
import { useErrorText } from "#app/ui/error-text.ts";
import { useToast } from "#app/ui/toast.tsx";

/** Says once why something was refused that was shown as done already. */
export function useRefusalToast(refusal: string | null | undefined): void {
  const toast = useToast();
  const errorText = useErrorText();
  // biome-ignore lint/correctness/useExhaustiveDependencies: one toast per refusal
  useEffect(() => {
    if (refusal) toast({ text: errorText(refusal), tone: "failed" });
  }, [refusal]);
}
