import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { type ApiScope, apiScopes } from "#app/platform/api/scopes.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { FieldError } from "#app/ui/field-error.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";

interface Fields {
  requestKey: string;
  name: string;
  scopes: ApiScope[];
}

/** Asks what the key is for and what it may do; no right is ticked beforehand. */
export function NewApiKeyForm({
  requestKey,
  lastResult,
}: {
  requestKey: string;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("integration");
  const [form, fields] = useForm<Fields>({ id: "new-key", lastResult: lastResult ?? null });
  const chosen = (lastResult?.initialValue?.scopes ?? []) as string | string[];
  return (
    <Form method="post" id={form.id} noValidate={form.noValidate} className="grid max-w-lg gap-6">
      <FormErrors errors={(form.errors ?? []).map((text) => ({ text }))} />
      <input type="hidden" name="requestKey" value={requestKey} />
      <TextField
        field={fields.name}
        label={t("new.name")}
        hint={t("new.nameHint")}
        maxLength={80}
        autoComplete="off"
        required
      />
      <fieldset aria-describedby={fields.scopes.errorId}>
        <legend className="mb-2 text-sm font-semibold">{t("new.scopes")}</legend>
        <div className="grid gap-2">
          {apiScopes.map((scope) => (
            <Checkbox
              key={scope}
              name="scopes"
              value={scope}
              defaultChecked={chosen.includes(scope)}
              label={t(`scopes.${scope}`)}
            />
          ))}
        </div>
        <FieldError id={fields.scopes.errorId} errors={fields.scopes.errors} />
      </fieldset>
      <div>
        <Button type="submit" variant="primary">
          {t("new.submit")}
        </Button>
      </div>
    </Form>
  );
}
