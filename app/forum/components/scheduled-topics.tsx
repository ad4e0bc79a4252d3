import { Form } from "@remix-run/react";
import { paths } from "#app/paths.ts";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { useErrorText } from "#app/ui/error-text.ts";
import { useFormatter, useLocale, useTranslations } from "#app/ui/intl.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { listScheduledTopics } from "../queries/list-scheduled-topics.server.ts";

type ScheduledTopic = Awaited<ReturnType<typeof listScheduledTopics>>[number];

/** What the team will say and when; what was refused says why. */
export function ScheduledTopics({ topics }: { topics: readonly ScheduledTopic[] }) {
  return (
    <ul className="divide-y border-y">
      {topics.map((topic) => (
        <li key={topic.id}>
          <ScheduledRow scheduled={topic} />
        </li>
      ))}
    </ul>
  );
}

function ScheduledRow({ scheduled }: { scheduled: ScheduledTopic }) {
  const t = useTranslations("forumWriting.schedule");
  const format = useFormatter();
  const errorText = useErrorText();
  const language = languageOf(useLocale());
  const { topic, failure, publishedAt } = scheduled;
  const moment = format.dateTime(Date.parse(publishedAt ?? scheduled.publishAt), {
    dateStyle: "full",
    timeStyle: "short",
  });
  return (
    <article className="grid gap-2 py-5">
      <p className="text-xs text-ink-faint">
        {t(publishedAt ? "publishedAt" : "publishesAt", { moment })} · {scheduled.authorName} ·{" "}
        {scheduled.categoryNames[language]}
      </p>
      <h2 className="text-base leading-snug font-semibold wrap-anywhere">
        {topic ? <TextLink to={paths.topic(topic)}>{scheduled.title}</TextLink> : scheduled.title}
      </h2>
      {failure ? (
        <Alert tone="danger" title={t("failed")}>
          {errorText(`platform.refusals.${failure}`)}
        </Alert>
      ) : null}
      {publishedAt ? null : <ScheduledActs id={scheduled.id} title={scheduled.title} />}
    </article>
  );
}

function ScheduledActs({ id, title }: { id: string; title: string }) {
  const t = useTranslations("forumWriting.schedule");
  return (
    <div className="flex flex-wrap items-end gap-x-2 gap-y-3">
      <Form method="post" className="flex flex-wrap items-end gap-2 max-sm:w-full">
        <input type="hidden" name="id" value={id} />
        <div className="max-sm:w-full">
          <label htmlFor={`at-${id}`} className="mb-1 block text-xs font-semibold">
            {t("newTime")}
            <span className="sr-only"> {title}</span>
          </label>
          <TextInput id={`at-${id}`} name="publishAt" type="datetime-local" required />
        </div>
        <Button type="submit" className="max-sm:w-full" name="intent" value="move">
          {t("move")}
        </Button>
      </Form>
      <Form method="post" className="flex flex-wrap gap-2">
        <input type="hidden" name="id" value={id} />
        <Button type="submit" size="small" name="intent" value="publish">
          {t("publish")}
        </Button>
        <Button type="submit" size="small" variant="quiet" name="intent" value="take-back">
          {t("takeBack")}
        </Button>
      </Form>
    </div>
  );
}
