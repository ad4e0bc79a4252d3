import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { z } from "zod";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { communityRulesSchema } from "../community-rules.schemas.ts";
import type { CommunityRule } from "../rules/community-rules.ts";
import { ClauseEditor } from "./clause-editor.tsx";

type Fields = z.input<typeof communityRulesSchema>;

/** Every clause to be changed or taken out, and an empty one for what is new. */
export function CommunityRulesForm({
  rules,
  version,
  lastResult,
}: {
  rules: readonly CommunityRule[];
  version: number;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("justice.rules");
  const [form, fields] = useForm<Fields>({
    lastResult,
    defaultValue: { clauses: [...rules.map(asFields), {}] },
  });
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <FormProblems form={form} />
      <input type="hidden" name="baseVersion" value={version} />
      {fields.clauses.getFieldList().map((clause, index) => (
        <ClauseEditor key={clause.key} clause={clause} rule={rules[index]} />
      ))}
      <fieldset className="grid gap-4 border-t pt-5">
        <legend className="float-left w-full text-sm font-semibold">{t("note")}</legend>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField field={fields.noteDe} label={t("noteDe")} maxLength={500} optional />
          <TextField field={fields.noteEn} label={t("noteEn")} maxLength={500} optional />
        </div>
      </fieldset>
      <div>
        <Button type="submit" variant="primary">
          {t("publish")}
        </Button>
      </div>
    </Form>
  );
}

function asFields({ number, title, text, covers, category }: CommunityRule) {
  return {
    number: String(number),
    titleDe: title.de,
    titleEn: title.en,
    textDe: text.de,
    textFormal: text["de-formal"] ?? "",
    textEn: text.en,
    covers: [...(covers ?? [])],
    category: category ?? "",
  } as never;
}
