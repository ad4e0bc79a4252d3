import type { SubmissionResult } from "@conform-to/react";
import { Printer } from "lucide-react";
import { paths } from "#app/paths.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { KeyHint } from "#app/ui/key-hint.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { carriers } from "../rules/carriers.ts";
import type { DeliveryMoveName } from "../rules/fulfilment-stage.ts";

/** What can be done with the ticked rows, always within reach at the foot of the list. */
export function BoardActs({
  moves,
  mayCancel,
  chosen,
  pending,
  refusal,
}: {
  moves: readonly DeliveryMoveName[];
  mayCancel: boolean;
  chosen: number;
  /** What is on its way, or empty. */
  pending: string;
  refusal: SubmissionResult<string[]> | null;
}) {
  const t = useTranslations("fulfilment");
  if (moves.length === 0 && !mayCancel) return null;
  const isFirst = (move: DeliveryMoveName) => move === moves[0];
  return (
    <div className="mt-2 grid gap-3 bg-canvas py-3 lg:sticky lg:bottom-0 lg:z-10">
      {refusal?.error?.rows ? <Alert tone="danger" live title={t("noneChosen")} /> : null}
      <div className="flex flex-wrap items-end gap-2.5">
        {moves.includes("sent") ? (
          <div className="w-36">
            <Field id="carrier" label={t("carrier")}>
              {(control) => (
                <Select {...control} name="carrier" defaultValue="">
                  <option value="">{t("noCarrier")}</option>
                  {carriers.map((carrier) => (
                    <option key={carrier}>{carrier}</option>
                  ))}
                </Select>
              )}
            </Field>
          </div>
        ) : null}
        {moves.map((move) => (
          <Button
            key={move}
            type="submit"
            name="to"
            value={move}
            variant={isFirst(move) ? "primary" : "secondary"}
            pending={pending === move}
          >
            {t(`move.${move}`)}
          </Button>
        ))}
        {moves.includes("packed") ? (
          <Button type="submit" formMethod="get" formAction={paths.adminPackingList()}>
            <Printer aria-hidden="true" />
            {t("packingList.chosen")}
          </Button>
        ) : null}
        <p aria-live="polite" className="ml-auto self-center text-xs text-ink-faint">
          {chosen > 0 ? t("chosen", { count: chosen }) : <KeyWords />}
        </p>
      </div>
      {mayCancel ? <CancelChosen pending={pending === "cancelled"} refusal={refusal} /> : null}
    </div>
  );
}

function KeyWords() {
  const t = useTranslations("fulfilment.keys");
  return (
    <span className="hidden items-center gap-2 lg:inline-flex">
      <KeyHint>J</KeyHint>
      <KeyHint>K</KeyHint>
      {t("move")}
      <KeyHint>X</KeyHint>
      {t("choose")}
    </span>
  );
}

function CancelChosen({
  pending,
  refusal,
}: {
  pending: boolean;
  refusal: SubmissionResult<string[]> | null;
}) {
  const t = useTranslations("fulfilment");
  const errors = refusal?.error?.reason ?? undefined;
  return (
    <details open={errors !== undefined}>
      <summary className="inline-flex min-h-6 cursor-pointer items-center text-sm font-semibold text-danger underline underline-offset-3">
        {t("cancelChosen")}
      </summary>
      <div className="mt-2 flex max-w-2xl flex-wrap items-start gap-3">
        <div className="min-w-56 flex-1">
          <Field
            id="cancel-reason"
            label={t("reason")}
            hint={t("reasonHint")}
            errors={errors ?? undefined}
          >
            {(control) => <TextInput {...control} name="reason" maxLength={500} />}
          </Field>
        </div>
        <div className="mt-6.5">
          <Button type="submit" name="to" value="cancelled" variant="danger" pending={pending}>
            {t("confirmCancel")}
          </Button>
        </div>
      </div>
    </details>
  );
}
