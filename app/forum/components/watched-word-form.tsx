import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { CheckboxField, SelectField, TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { watchedActions, watchedKinds } from "../rules/spam/watched-choices.ts";

interface Fields {
  kind: string;
  pattern: string;
  isWholeWord: boolean;
  action: string;
  replacement: string;
}

/** Watches for one more word, pattern or place that is linked to. */
export function WatchedWordForm({
  lastResult,
}: {
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("spamGuard.form");
  const names = useTranslations("spamGuard");
  const [form, fields] = useForm<Fields>({
    id: "watched-word",
    lastResult: lastResult ?? null,
    defaultValue: { kind: "word", action: "hold", isWholeWord: true },
  });
  return (
    <Card as="section" aria-labelledby="add-word">
      <h2 id="add-word" className="display mb-5 text-lg">
        {t("title")}
      </h2>
      <Form method="post" id={form.id} noValidate className="grid gap-5">
        <div className="grid gap-5">
          <SelectField field={fields.kind} label={t("kind")}>
            {watchedKinds.map((kind) => (
              <option key={kind} value={kind}>
                {names(`kinds.${kind}`)}
              </option>
            ))}
          </SelectField>
          <SelectField field={fields.action} label={t("action")}>
            {watchedActions.map((action) => (
              <option key={action} value={action}>
                {names(`actions.${action}`)}
              </option>
            ))}
          </SelectField>
        </div>
        <TextField field={fields.pattern} label={t("pattern")} hint={t("patternHint")} required />
        <TextField
          field={fields.replacement}
          label={t("replacement")}
          hint={t("replacementHint")}
          optional
        />
        <CheckboxField field={fields.isWholeWord} label={t("isWholeWord")} />
        <div>
          <Button type="submit" variant="primary" name="intent" value="add">
            {t("add")}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
