import { useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { RadioGroupField, SelectField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { ToolSection } from "./tool-section.tsx";
import type { ToolProps } from "./topic-tools.tsx";

/** Brings a topic to another category. */
export function MoveForm({
  topic,
  categories,
  answer,
}: ToolProps & { categories: readonly { id: string; name: string }[] }) {
  const t = useTranslations("forumTools.move");
  const [form, fields] = useForm<{ categoryId: string }>({
    id: "move",
    lastResult: answer?.intent === "move" ? answer.result : null,
    defaultValue: { categoryId: topic.categoryId },
  });
  return (
    <ToolSection title={t("title")} lead={t("about")}>
      <Form method="post" id={form.id} noValidate className="grid gap-4">
        <FormErrors errors={(form.errors ?? []).map((text) => ({ text }))} />
        <input type="hidden" name="intent" value="move" />
        <div className="max-w-sm">
          <SelectField field={fields.categoryId} label={t("category")} required>
            {categories.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        </div>
        <div>
          <Button type="submit">{t("move")}</Button>
        </div>
      </Form>
    </ToolSection>
  );
}

const kinds = ["discussion", "question", "announcement"] as const;

/** Makes a question of a discussion, and so on. */
export function ConvertForm({ topic, answer }: ToolProps) {
  const t = useTranslations("forumTools.convert");
  const kindNames = useTranslations("forum.new.kinds");
  const [form, fields] = useForm<{ kind: string }>({
    id: "convert",
    lastResult: answer?.intent === "convert" ? answer.result : null,
    defaultValue: { kind: topic.kind },
  });
  const isPoll = !(kinds as readonly string[]).includes(topic.kind);
  return (
    <ToolSection title={t("title")} lead={t("about")}>
      {isPoll ? (
        <Alert>{t("poll")}</Alert>
      ) : (
        <Form method="post" id={form.id} noValidate className="grid gap-4">
          <FormErrors errors={(form.errors ?? []).map((text) => ({ text }))} />
          <input type="hidden" name="intent" value="convert" />
          <RadioGroupField
            field={fields.kind}
            label={t("kind")}
            options={kinds.map((kind) => ({ value: kind, label: kindNames(kind) }))}
          />
          <div>
            <Button type="submit">{t("convert")}</Button>
          </div>
        </Form>
      )}
    </ToolSection>
  );
}
