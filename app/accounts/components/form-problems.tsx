import type { FormMetadata } from "@conform-to/react";
import { FormErrors } from "#app/ui/form-errors.tsx";

/** All that stopped the form, at its head, with jumps to the fields. */
export function FormProblems({
  form,
}: {
  form: Pick<FormMetadata<Record<string, unknown>>, "id" | "allErrors">;
}) {
  const errors = Object.entries(form.allErrors).flatMap(([name, texts]) =>
    texts.map((text) => (name ? { text, fieldId: `${form.id}-${name}` } : { text })),
  );
  return <FormErrors errors={errors} />;
}
