import { Form, useNavigation } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { CopyButton } from "#app/ui/copy-button.tsx";
import { Field } from "#app/ui/field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { sharedCodeCharacters } from "../rules/voucher-code.ts";
import type { ActAnswer } from "./new-batch-forms.tsx";

/** The codes that many use, and a new spelling. */
export function SharedCodes({
  codes,
  answer,
}: {
  codes: readonly { id: string; code: string }[];
  answer: ActAnswer | undefined;
}) {
  const t = useTranslations("voucherCampaigns.shared");
  const pending = useNavigation().formData?.get("intent") === "shared-code";
  return (
    <Card as="section" aria-labelledby="shared-codes">
      <SectionHeader id="shared-codes" title={t("title")} lead={t("lead")} />
      {codes.length === 0 ? null : (
        <ul className="mb-5 grid gap-2">
          {codes.map(({ id, code }) => (
            <li key={id} className="flex items-center justify-between gap-3 border-b pb-2">
              <span className="font-mono font-semibold tracking-wide">{code}</span>
              <CopyButton text={code} label={t("copy", { code })} />
            </li>
          ))}
        </ul>
      )}
      <Form method="post" className="grid gap-4">
        <input type="hidden" name="intent" value="shared-code" />
        <Field
          id="shared-code"
          label={t("code")}
          hint={t("codeHint", { ...sharedCodeCharacters })}
          errors={answer ? (answer.errors.code ?? answer.errors[""]) : undefined}
        >
          {(control) => (
            <TextInput
              {...control}
              name="code"
              autoCapitalize="characters"
              autoComplete="off"
              spellCheck={false}
              defaultValue={answer?.sent.code}
              required
            />
          )}
        </Field>
        <div>
          <Button type="submit" pending={pending}>
            {t("add")}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
