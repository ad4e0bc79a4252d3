import { useEffect, useRef } from "react";
import { useTranslations } from "#app/ui/intl.tsx";
import { Alert } from "./alert.tsx";
import { useErrorText } from "./error-text.ts";

export type FormErrorItem = { text: string; fieldId?: string };

/** What stopped the form, at its head, each with a jump to its field. Takes the focus when it appears. */
export function FormErrors({
  errors,
  title,
}: {
  errors: readonly FormErrorItem[];
  title?: string;
}) {
  const t = useTranslations("ui");
  const errorText = useErrorText();
  const box = useRef<HTMLDivElement>(null);
  const count = errors.length;
  useEffect(() => {
    if (count > 0) box.current?.focus();
  }, [count]);
  if (count === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className="rounded-card">
      <Alert tone="danger" title={title ?? t("formErrors", { count })}>
        <ul className="grid gap-0.5">
          {errors.map(({ text, fieldId }) => (
            <li key={`${fieldId} ${text}`}>
              {fieldId ? (
                <a href={`#${fieldId}`} className="underline underline-offset-3">
                  {errorText(text)}
                </a>
              ) : (
                errorText(text)
              )}
            </li>
          ))}
        </ul>
      </Alert>
    </div>
  );
}
