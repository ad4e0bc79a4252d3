import { Form } from "@remix-run/react";
import { SubmitButton } from "#app/accounts/components/submit-button.tsx";
import type { SegmentKind } from "#app/accounts/rules/segment-definition.ts";
import { Field } from "#app/ui/field.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { useLocale, useTranslations } from "#app/ui/intl.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { Textarea } from "#app/ui/textarea.tsx";
import { type CriterionName, criterionNames } from "../rules/segment-criteria.ts";
import { CriterionRow } from "./criterion-row.tsx";

export interface LevelOption {
  id: string;
  name: { de: string; en: string };
}

/** Name and members of a segment: typed or uploaded, or by what they have in common. */
export function SegmentForm({
  kind,
  version,
  values,
  levels,
  currency,
  problems,
  wrong,
  isSeen,
}: {
  kind: SegmentKind;
  version: number;
  /** What was stored or sent, by the names of the fields. */
  values: Readonly<Record<string, string>>;
  levels: readonly LevelOption[];
  /** Of the programme: amounts are meant in it. */
  currency: string;
  problems: readonly string[];
  wrong: readonly CriterionName[];
  /** Whether the preview is on the page: saving goes on without the unknown ones. */
  isSeen: boolean;
}) {
  const t = useTranslations("segments");
  const language = useLocale().startsWith("de") ? "de" : "en";
  return (
    <Form
      method="post"
      encType={kind === "list" ? "multipart/form-data" : undefined}
      className="grid gap-6"
    >
      <FormErrors errors={problems.map((text) => ({ text }))} />
      <input type="hidden" name="version" value={version} />
      {isSeen ? <input type="hidden" name="seen" value="1" /> : null}
      <Field id="name" label={t("name")}>
        {(control) => (
          <TextInput {...control} name="name" maxLength={80} defaultValue={values.name} required />
        )}
      </Field>
      {kind === "list" ? (
        <ListFields names={values.names ?? ""} />
      ) : (
        <fieldset>
          <legend className="mb-1 text-sm font-semibold">{t("criteria")}</legend>
          <ul className="divide-y border-y">
            {criterionNames.map((criterion) => (
              <CriterionRow
                key={criterion}
                criterion={criterion}
                values={values}
                isWrong={wrong.includes(criterion)}
                levels={levels.map(({ id, name }) => ({ id, name: name[language] }))}
                currency={currency}
              />
            ))}
          </ul>
        </fieldset>
      )}
      <div className="grid gap-3 sm:grid-cols-2">
        <SubmitButton intent="preview" variant={isSeen ? "secondary" : "primary"}>
          {t("preview")}
        </SubmitButton>
        <SubmitButton intent="save" variant={isSeen ? "primary" : "secondary"}>
          {t("save")}
        </SubmitButton>
      </div>
    </Form>
  );
}

function ListFields({ names }: { names: string }) {
  const t = useTranslations("segments");
  return (
    <>
      <Field id="names" label={t("names")} hint={t("namesHint")}>
        {(control) => <Textarea {...control} name="names" rows={8} defaultValue={names} />}
      </Field>
      <Field id="file" label={t("file")} hint={t("fileHint")} optional>
        {(control) => (
          <TextInput {...control} type="file" name="file" accept=".csv,.txt,text/csv,text/plain" />
        )}
      </Field>
    </>
  );
}
