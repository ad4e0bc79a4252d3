import type { Submission } from "@conform-to/react";
import { parseWithZod } from "@conform-to/zod/v4";
import { DomainError } from "../errors.ts";
import { errorText } from "./error-text.ts";
import type { z } from "./zod.ts";

const dangerousKey = /(^|[.[\]])(__proto__|constructor|prototype)([.[\]]|$)/;

/**
 * Reads a form post against its schema. Unknown keys are dropped, never stored. On failure answer
 * `failed(submission)`: status 422, the errors at their fields, everything typed still there.
 */
export async function parseForm<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<Submission<z.output<Schema>, string[], z.output<Schema>>> {
  const form = await request.formData();
  for (const key of [...form.keys()])
    if (dangerousKey.test(key) || key.length > 200) form.delete(key);
  return parseWithZod(form, { schema }) as Submission<z.output<Schema>, string[], z.output<Schema>>;
}

/** A domain refusal as the form's error, or at one of its fields. */
export function refusalOf(
  error: unknown,
  field?: string,
): { formErrors?: string[]; fieldErrors?: Record<string, string[]> } {
  if (!(error instanceof DomainError)) throw error;
  const text = errorText(`platform.refusals.${error.code}`, withoutEmpty(error.facts));
  return field ? { fieldErrors: { [field]: [text] } } : { formErrors: [text] };
}

function withoutEmpty(facts: DomainError["facts"]): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(facts).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === "string" || typeof entry[1] === "number",
    ),
  );
}
