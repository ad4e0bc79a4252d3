import { Form, useNavigation } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Field } from "#app/ui/field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { Textarea } from "#app/ui/textarea.tsx";
import type { ActAnswer } from "./new-batch-forms.tsx";

/** Asks once, with the reason that owners of the codes will read. */
export function WithdrawForm({
  of,
  answer,
}: {
  of: "campaign" | "batch";
  answer: ActAnswer | undefined;
}) {
  const t = useTranslations("voucherCampaigns.withdraw");
  const pending = useNavigation().formData?.get("intent") === "withdraw";
  return (
    <Disclosure summary={t(`${of}.title`)} open={answer !== undefined}>
      <Form method="post" className="grid max-w-xl gap-4">
        <input type="hidden" name="intent" value="withdraw" />
        <p className="text-sm text-ink-soft">{t(`${of}.text`)}</p>
        <Field
          id="withdraw-reason"
          label={t("reason")}
          hint={t("reasonHint")}
          errors={answer ? (answer.errors.reason ?? answer.errors[""]) : undefined}
        >
          {(control) => (
            <Textarea
              {...control}
              name="reason"
              rows={2}
              maxLength={500}
              defaultValue={answer?.sent.reason}
              required
            />
          )}
        </Field>
        <div>
          <Button type="submit" variant="danger" pending={pending}>
            {t(`${of}.act`)}
          </Button>
        </div>
      </Form>
    </Disclosure>
  );
}
