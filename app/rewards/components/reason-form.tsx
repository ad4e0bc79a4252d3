import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { TextInput } from "#app/ui/text-input.tsx";

/** Takes something back from members, with the words they read. */
export function ReasonForm({
  id,
  label,
  hint,
  confirm,
  lastResult,
  className,
  children,
}: {
  id: string;
  label: string;
  hint: string;
  confirm: string;
  /** Of this very form; its reason is still there after a refusal. */
  lastResult: SubmissionResult<string[]> | undefined;
  className: string;
  /** What it is about, as hidden fields. */
  children: ReactNode;
}) {
  const typed = lastResult?.initialValue?.reason;
  return (
    <Form method="post" preventScrollReset className={className}>
      {children}
      <Field id={id} label={label} hint={hint} errors={lastResult?.error?.reason ?? undefined}>
        {(control) => (
          <TextInput
            {...control}
            name="reason"
            required
            maxLength={500}
            defaultValue={typeof typed === "string" ? typed : ""}
          />
        )}
      </Field>
      <div>
        <Button type="submit" variant="danger" size="small">
          {confirm}
        </Button>
      </div>
    </Form>
  );
}
