import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Field } from "#app/ui/field.tsx";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { TopicForStaff } from "../../queries/find-topic-for-staff.server.ts";

interface FoundTopic {
  number: number;
  slug: string;
  title: string;
  visiblePostCount: number;
}

interface MergeProps {
  topic: TopicForStaff;
  words: string;
  target: TopicForStaff | null;
  found: readonly FoundTopic[];
}

/** Appends a topic to another one: find it, look at both, say yes. */
export function MergeTopic({
  lastResult,
  ...page
}: MergeProps & { lastResult: SubmissionResult<string[]> | undefined }) {
  const t = useTranslations("forumTools.merge");
  const { topic, words, target } = page;
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
      <Form method="get" className="mb-6 grid gap-4">
        <Field id="into" label={t("into")} hint={t("intoHint")}>
          {(control) => (
            <TextInput {...control} name="into" key={words} defaultValue={words} required />
          )}
        </Field>
        <div>
          <Button type="submit">{t("find")}</Button>
        </div>
      </Form>
      {target ? (
        <Confirmation topic={topic} target={target} lastResult={lastResult} />
      ) : words ? (
        <FoundTopics {...page} />
      ) : null}
    </div>
  );
}

function FoundTopics({ topic, found }: MergeProps) {
  const t = useTranslations("forumTools.merge");
  if (found.length === 0) return <Alert>{t("none")}</Alert>;
  return (
    <section aria-labelledby="found">
      <h2 id="found" className="mb-2 text-sm font-semibold">
        {t("found")}
      </h2>
      <ul className="divide-y border-y text-sm">
        {found.map(({ number, title, visiblePostCount }) => (
          <li key={number} className="flex flex-wrap items-baseline justify-between gap-x-4 py-3">
            <TextLink to={paths.mergeTopic({ number: topic.number, into: String(number) })}>
              {title}
            </TextLink>
            <span className="text-xs text-ink-faint">
              {t("posts", { count: visiblePostCount })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Confirmation({
  topic,
  target,
  lastResult,
}: {
  topic: TopicForStaff;
  target: TopicForStaff;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const t = useTranslations("forumTools.merge");
  const [form] = useForm({ lastResult: lastResult ?? null });
  return (
    <Card as="section" look="panel" aria-labelledby="confirm">
      <h2 id="confirm" className="display text-lg">
        {t("confirm")}
      </h2>
      <p className="measure mt-2 text-base wrap-anywhere">
        {t.rich("what", {
          count: topic.visiblePostCount,
          from: topic.title,
          into: target.title,
          strong: (text) => <strong>{text}</strong>,
        })}
      </p>
      <p className="mt-2 text-sm text-ink-soft">{t("addresses")}</p>
      <Form method="post" id={form.id} className="mt-4 flex flex-wrap items-center gap-4">
        <FormErrors errors={(form.errors ?? []).map((text) => ({ text }))} />
        <input type="hidden" name="intoNumber" value={target.number} />
        <Button type="submit" variant="primary">
          {t("merge")}
        </Button>
        <TextLink
          className="text-sm"
          to={paths.mergeTopic({ number: target.number, into: String(topic.number) })}
        >
          {t("otherWay")}
        </TextLink>
      </Form>
    </Card>
  );
}
