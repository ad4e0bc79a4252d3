import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { type PollFieldValues, PollQuestions } from "./poll-fields.tsx";

/** Asks a poll anew. */
export function PollForm({
  asked,
  lastResult,
}: {
  asked: PollFieldValues;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("forumWriting.poll");
  const [form, fields] = useForm<PollFieldValues>({
    lastResult: lastResult ?? null,
    defaultValue: asked,
  });
  return (
    <Form method="post" id={form.id} className="grid gap-5 sm:grid-cols-2">
      <PollQuestions fields={fields} />
      <div className="sm:col-span-2">
        <Button type="submit" variant="primary">
          {t("save")}
        </Button>
      </div>
    </Form>
  );
}
