import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { z } from "zod";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { SubmitButton } from "#app/accounts/components/submit-button.tsx";
import type { trustActSchema } from "#app/forum/trust.schemas.ts";
import { TextareaField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";

/** Appoints a member to the highest level, or takes that back; with words, either way. */
export function MemberTrustForm({
  name,
  isAppointed,
  lastResult,
}: {
  name: string;
  isAppointed: boolean;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("trustAdmin");
  const intent = isAppointed ? "withdraw" : "appoint";
  const [form, fields] = useForm<z.input<typeof trustActSchema>>({
    lastResult: lastResult ?? null,
  });
  return (
    <section>
      <SectionHeader level={3} title={t(`${intent}.title`)} lead={t(`${intent}.lead`, { name })} />
      <Form method="post" {...getFormProps(form)} className="grid gap-5">
        <FormProblems form={form} />
        <input type="hidden" name="intent" value={intent} />
        <TextareaField field={fields.reason} label={t("appoint.reason")} maxLength={1000} />
        <SubmitButton variant={isAppointed ? "danger" : "primary"}>
          {t(`${intent}.submit`)}
        </SubmitButton>
      </Form>
    </section>
  );
}
