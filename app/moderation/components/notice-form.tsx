import { getFormProps, getInputProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import type { z } from "zod";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { CheckboxField, SelectField, TextareaField, TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { noticeSchema } from "../moderation.schemas.ts";
import { maxNoticeAddresses } from "../rules/notice-address.ts";
import { noticeCategories } from "../rules/notice-categories.ts";

type Fields = z.input<typeof noticeSchema>;

/** What a notice has to say (DSA Art. 16 (2)): where, why, who, in good faith. */
export function NoticeForm({
  memberName,
  defaults,
  lastResult,
}: {
  memberName: string | null;
  defaults: { requestKey: string; addresses: string };
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("notices");
  const [form, fields] = useForm<Fields>({ lastResult, defaultValue: defaults });
  const { key, ...requestKey } = getInputProps(fields.requestKey, { type: "hidden" });
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <FormProblems form={form} />
      <input key={key} {...requestKey} />
      <TextareaField
        field={fields.addresses}
        label={t("form.addresses")}
        hint={t("form.addressesHint", { limit: maxNoticeAddresses })}
        rows={3}
        required
      />
      <SelectField field={fields.category} label={t("form.category")} required>
        <option value="">{t("form.chooseCategory")}</option>
        {noticeCategories.map((category) => (
          <option key={category} value={category}>
            {t(`categories.${category}`)}
          </option>
        ))}
      </SelectField>
      <TextareaField
        field={fields.explanation}
        label={t("form.explanation")}
        hint={t("form.explanationHint")}
        rows={6}
        maxLength={5_000}
        required
      />
      <fieldset className="grid gap-4 border-t pt-5">
        <legend className="display float-left w-full text-lg">{t("form.who")}</legend>
        {memberName ? (
          <p className="text-sm text-ink-soft">{t("form.whoMember", { name: memberName })}</p>
        ) : (
          <>
            <p className="text-sm text-ink-soft">{t("form.whoHint")}</p>
            <div className="grid gap-4 sm:grid-cols-2">
              <TextField field={fields.name} label={t("form.name")} autoComplete="name" />
              <TextField
                field={fields.email}
                type="email"
                label={t("form.email")}
                autoComplete="email"
              />
            </div>
          </>
        )}
      </fieldset>
      <CheckboxField field={fields.goodFaith} label={t("form.goodFaith")} />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <Button type="submit" variant="primary">
          {t("form.submit")}
        </Button>
        <p className="min-w-0 flex-1 basis-64 text-sm text-ink-faint">
          {t("form.rulesHint")}{" "}
          <TextLink inline to={paths.communityRules()}>
            {t("form.rules")}
          </TextLink>
        </p>
      </div>
    </Form>
  );
}
