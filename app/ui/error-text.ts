import { readErrorText } from "#app/platform/forms/error-text.ts";
import { useTranslations } from "#app/ui/intl.tsx";

/** Turns what a schema or a refusal said (a message key with values) into the reader's language. */
export function useErrorText(): (error: string) => string {
  const t = useTranslations();
  return (error) => {
    const { key, values } = readErrorText(error);
    return t.has(key as never) ? t(key as never, values as never) : error;
  };
}
