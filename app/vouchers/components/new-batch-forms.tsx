import { Form, useNavigation } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Field } from "#app/ui/field.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { mostCodes } from "../rules/batch.ts";

/** What an act of the page was refused for: its own errors, and those of its fields. */
export interface ActAnswer {
  intent: string;
  errors: Record<string, string[]>;
  sent: Record<string, string>;
}

/** Makes codes to take along, or gives one to each member of a segment. */
export function NewBatchForms({
  requestKey,
  segments,
  answer,
}: {
  requestKey: string;
  segments: readonly { id: string; name: string; members: number }[];
  answer: ActAnswer | undefined;
}) {
  const t = useTranslations("voucherCampaigns.batch");
  const pending = useNavigation().formData?.get("intent");
  const of = (intent: string) => (answer?.intent === intent ? answer : undefined);
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <Card as="section" aria-labelledby="new-codes">
        <SectionHeader id="new-codes" title={t("codesTitle")} lead={t("codesLead")} />
        <Form method="post" className="grid gap-4">
          <Head intent="codes" requestKey={requestKey} answer={of("codes")} />
          <Field
            id="codes-count"
            label={t("count")}
            hint={t("countHint", { limit: mostCodes })}
            errors={of("codes")?.errors.codes}
          >
            {(control) => (
              <TextInput
                {...control}
                name="codes"
                type="number"
                inputMode="numeric"
                min={1}
                max={mostCodes}
                defaultValue={of("codes")?.sent.codes ?? "1000"}
                required
              />
            )}
          </Field>
          <div>
            <Button type="submit" variant="primary" pending={pending === "codes"}>
              {t("make")}
            </Button>
          </div>
        </Form>
      </Card>
      <Card as="section" aria-labelledby="new-distribution">
        <SectionHeader id="new-distribution" title={t("segmentTitle")} lead={t("segmentLead")} />
        <Form method="post" className="grid gap-4">
          <Head intent="segment" requestKey={requestKey} answer={of("segment")} />
          <Field
            id="segment-id"
            label={t("segment")}
            errors={of("segment")?.errors.segmentId}
            hint={segments.length === 0 ? t("noSegments") : undefined}
          >
            {(control) => (
              <Select
                {...control}
                name="segmentId"
                defaultValue={of("segment")?.sent.segmentId ?? ""}
                required
              >
                <option value="">{t("choose")}</option>
                {segments.map(({ id, name, members }) => (
                  <option key={id} value={id}>
                    {t("segmentOption", { name, members })}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <div>
            <Button type="submit" pending={pending === "segment"}>
              {t("give")}
            </Button>
          </div>
        </Form>
      </Card>
    </div>
  );
}

function Head({
  intent,
  requestKey,
  answer,
}: {
  intent: "codes" | "segment";
  requestKey: string;
  answer: ActAnswer | undefined;
}) {
  const t = useTranslations("voucherCampaigns.batch");
  return (
    <>
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="requestKey" value={requestKey} />
      <FormErrors errors={(answer?.errors[""] ?? []).map((text) => ({ text }))} />
      <Field
        id={`${intent}-name`}
        label={t("name")}
        hint={t(`nameHint.${intent}`)}
        errors={answer?.errors.name}
      >
        {(control) => (
          <TextInput
            {...control}
            name="name"
            maxLength={120}
            defaultValue={answer?.sent.name}
            required
          />
        )}
      </Field>
    </>
  );
}
