import { useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { Button } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { ToolSection } from "./tool-section.tsx";
import type { ToolProps } from "./topic-tools.tsx";

/** Keeps a topic at the top of its category, for a time or for good. */
export function PinForm({ topic, until, answer }: ToolProps & { until: string }) {
  const t = useTranslations("forumTools.pin");
  const [form, fields] = useForm<{ until: string }>({
    id: "pin",
    lastResult: answer?.intent === "pin" ? answer.result : null,
    defaultValue: { until },
  });
  return (
    <ToolSection title={t("title")} lead={t(topic.pinnedAt ? "isPinned" : "about")}>
      <Form method="post" id={form.id} noValidate className="grid gap-4">
        <FormErrors errors={(form.errors ?? []).map((text) => ({ text }))} />
        <div className="max-w-xs">
          <TextField
            field={fields.until}
            type="datetime-local"
            label={t("until")}
            hint={t("untilHint")}
            optional
          />
        </div>
        <div className="flex flex-wrap gap-2.5">
          <Button type="submit" name="intent" value="pin">
            {t(topic.pinnedAt ? "change" : "pin")}
          </Button>
          {topic.pinnedAt ? (
            <Button type="submit" variant="quiet" name="intent" value="unpin">
              {t("unpin")}
            </Button>
          ) : null}
        </div>
      </Form>
    </ToolSection>
  );
}
