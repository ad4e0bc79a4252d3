import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { RadioGroupField, SelectField, TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import type { TopicForStaff } from "../../queries/find-topic-for-staff.server.ts";
import type { PostToSplit } from "../../queries/list-posts-to-split.server.ts";
import { PostChoice } from "./post-choice.tsx";

interface SplitFields {
  range: string;
  goesTo: string;
  title: string;
  categoryId: string;
  kind: string;
  into: string;
}

/** Takes posts out of a topic: which ones, and whether they make a topic or join another. */
export function SplitTopic({
  topic,
  posts,
  from,
  next,
  chosen,
  categories,
  lastResult,
}: {
  topic: TopicForStaff;
  posts: readonly PostToSplit[];
  from: number;
  next: number | null;
  chosen: readonly number[];
  categories: readonly { id: string; name: string }[];
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("forumTools.split");
  const kindNames = useTranslations("forum.new.kinds");
  const [form, fields] = useForm<SplitFields>({
    lastResult: lastResult ?? null,
    defaultValue: { goesTo: "new", categoryId: topic.categoryId, kind: "discussion" },
  });
  const { number } = topic;
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        above={
          <Breadcrumbs
            items={[
              { label: topic.title, to: paths.topic(topic) },
              { label: t("back"), to: paths.manageTopic(topic) },
            ]}
          />
        }
        title={t("title")}
        lead={t("about")}
      />
      <Form method="post" id={form.id} noValidate className="grid gap-6">
        <FormErrors errors={(form.errors ?? []).map((text) => ({ text }))} />
        <PostChoice posts={posts} chosen={chosen} />
        <Pagination
          previous={from > 2 ? paths.splitTopic({ number }) : undefined}
          next={next ? paths.splitTopic({ number, from: next }) : undefined}
        />
        <TextField field={fields.range} label={t("range")} hint={t("rangeHint")} optional />
        <RadioGroupField
          field={fields.goesTo}
          label={t("goesTo")}
          options={[
            { value: "new", label: t("toNew") },
            { value: "other", label: t("toOther") },
          ]}
        />
        <fieldset className="grid gap-4 rounded-card border p-5">
          <legend className="px-1 text-sm font-semibold">{t("newTopic")}</legend>
          <TextField field={fields.title} label={t("topicTitle")} maxLength={200} />
          <SelectField field={fields.categoryId} label={t("category")}>
            {categories.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
          <RadioGroupField
            field={fields.kind}
            label={t("kind")}
            options={(["discussion", "question"] as const).map((kind) => ({
              value: kind,
              label: kindNames(kind),
            }))}
          />
        </fieldset>
        <fieldset className="rounded-card border p-5">
          <legend className="px-1 text-sm font-semibold">{t("otherTopic")}</legend>
          <TextField field={fields.into} label={t("into")} hint={t("intoHint")} />
        </fieldset>
        <p className="text-sm text-ink-soft">{t("addresses")}</p>
        <div>
          <Button type="submit" variant="primary">
            {t("split")}
          </Button>
        </div>
      </Form>
    </div>
  );
}
