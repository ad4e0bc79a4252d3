import { useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { TextField } from "#app/ui/form-field.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { ToolSection } from "./tool-section.tsx";
import type { ToolProps } from "./topic-tools.tsx";

/** Ends the replies of a topic, now or later, for good or for a time; or lets them go on. */
export function CloseForm({
  topic,
  moments,
  answer,
}: ToolProps & { moments: { closesAt: string; reopensAt: string } }) {
  const t = useTranslations("forumTools.close");
  const format = useFormatter();
  const [form, fields] = useForm<{ closesAt: string; reopensAt: string; reason: string }>({
    id: "close",
    lastResult: answer?.intent === "close" ? answer.result : null,
    defaultValue: { ...moments, reason: topic.closeReason ?? "" },
  });
  const when = (instant: string) =>
    format.dateTime(new Date(instant), { dateStyle: "long", timeStyle: "short" });
  const isClosed = topic.closedAt !== null;
  return (
    <ToolSection
      title={t("title")}
      lead={
        isClosed
          ? t("isClosed", { when: when(topic.closedAt!) })
          : topic.closesAt
            ? t("closesSoon", { when: when(topic.closesAt) })
            : t("about")
      }
    >
      <Form method="post" id={form.id} noValidate className="grid gap-4 sm:grid-cols-2">
        <div className="sm:col-span-2">
          <FormErrors errors={(form.errors ?? []).map((text) => ({ text }))} />
          <TextField
            field={fields.reason}
            label={t("reason")}
            hint={t("reasonHint")}
            maxLength={300}
            optional
          />
        </div>
        {isClosed ? null : (
          <TextField
            field={fields.closesAt}
            type="datetime-local"
            label={t("closesAt")}
            hint={t("closesAtHint")}
            optional
          />
        )}
        <TextField
          field={fields.reopensAt}
          type="datetime-local"
          label={t("reopensAt")}
          hint={t("reopensAtHint")}
          optional
        />
        <div className="flex flex-wrap gap-2.5 sm:col-span-2">
          <Button type="submit" name="intent" value="close">
            {t(isClosed || topic.closesAt ? "change" : "close")}
          </Button>
          {isClosed || topic.closesAt ? (
            <Button type="submit" variant="quiet" name="intent" value="reopen">
              {t(isClosed ? "reopen" : "keepOpen")}
            </Button>
          ) : null}
        </div>
      </Form>
    </ToolSection>
  );
}
