import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { FormProblems } from "#app/accounts/components/form-problems.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { SelectField, TextareaField, TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { carriers } from "../rules/carriers.ts";
import { type FulfilmentStage, nextMovesOf } from "../rules/fulfilment-stage.ts";

type Result = SubmissionResult<string[]> | undefined;

interface Acted {
  stage: FulfilmentStage;
  points: number;
}

/** What staff can do next with a redemption: its parcel's next step, or taking it back. */
export function RedemptionActs({
  redemption: { stage, points },
  mayCancel,
  lastResult,
}: {
  redemption: Acted;
  mayCancel: boolean;
  lastResult: Result;
}) {
  const t = useTranslations("fulfilment");
  const moves = nextMovesOf(stage);
  const isCancel = lastResult?.initialValue?.to === "cancelled";
  if (moves.length === 0 && !mayCancel) return null;
  return (
    <section aria-labelledby="acts" className="max-w-xl">
      <SectionHeader id="acts" title={t("acts")} />
      {stage === "awaiting-address" ? (
        <div className="mb-4">
          <Alert tone="warn" title={t("noAddress")}>
            {t("noAddressText")}
          </Alert>
        </div>
      ) : null}
      <div className="grid gap-5">
        {moves.length > 0 ? (
          <MoveForm stage={stage} lastResult={isCancel ? undefined : lastResult} />
        ) : null}
        {mayCancel ? (
          <CancelForm
            stage={stage}
            points={points}
            lastResult={isCancel ? lastResult : undefined}
          />
        ) : null}
      </div>
    </section>
  );
}

function MoveForm({ stage, lastResult }: { stage: FulfilmentStage; lastResult: Result }) {
  const t = useTranslations("fulfilment");
  const { formData, state } = useNavigation();
  const [form, fields] = useForm<{ carrier: string; trackingCode: string; note: string }>({
    id: "move",
    lastResult: lastResult ?? null,
  });
  const moves = nextMovesOf(stage);
  return (
    <Card>
      <Form method="post" {...getFormProps(form)} className="grid gap-4">
        <button type="submit" disabled hidden />
        <FormProblems form={form} />
        <input type="hidden" name="seen" value={stage} />
        {moves.includes("sent") ? (
          <div className="grid gap-4 sm:grid-cols-[9rem_1fr]">
            <SelectField field={fields.carrier} label={t("carrier")}>
              <option value="">{t("noCarrier")}</option>
              {carriers.map((carrier) => (
                <option key={carrier}>{carrier}</option>
              ))}
            </SelectField>
            <TextField
              field={fields.trackingCode}
              label={t("column.tracking")}
              hint={t("trackingHint")}
              maxLength={60}
              autoComplete="off"
              optional
            />
          </div>
        ) : (
          <TextField
            field={fields.note}
            label={t("note")}
            hint={t("noteHint")}
            maxLength={500}
            optional
          />
        )}
        <div className="flex flex-wrap gap-2.5">
          {moves.map((move, index) => (
            <Button
              key={move}
              type="submit"
              name="to"
              value={move}
              variant={index === 0 ? "primary" : "secondary"}
              pending={state === "submitting" && formData?.get("to") === move}
            >
              {t(`move.${move}`)}
            </Button>
          ))}
        </div>
      </Form>
    </Card>
  );
}

function CancelForm({
  stage,
  points,
  lastResult,
}: {
  stage: FulfilmentStage;
  points: number;
  lastResult: Result;
}) {
  const t = useTranslations("fulfilment");
  const pending = useNavigation().formData?.get("to") === "cancelled";
  const [form, fields] = useForm<{ reason: string }>({
    id: "cancel",
    lastResult: lastResult ?? null,
  });
  return (
    <details open={lastResult !== undefined}>
      <summary className="inline-flex min-h-8 cursor-pointer items-center text-sm font-semibold text-danger underline underline-offset-3">
        {t("cancel")}
      </summary>
      <Form method="post" {...getFormProps(form)} className="mt-3 grid gap-4">
        <FormProblems form={form} />
        <input type="hidden" name="seen" value={stage} />
        <input type="hidden" name="to" value="cancelled" />
        <p className="text-sm text-ink-soft">{t("cancelText", { points })}</p>
        <TextareaField
          field={fields.reason}
          label={t("reason")}
          hint={t("reasonHint")}
          maxLength={500}
        />
        <div>
          <Button type="submit" variant="danger" pending={pending}>
            {t("confirmCancel")}
          </Button>
        </div>
      </Form>
    </details>
  );
}
