import { Form } from "@remix-run/react";
import { useId } from "react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import type { ShownTopicPage } from "./topic-view.tsx";

/** From how many posts on one looks for a day. */
export const longTopic = 20;

/** Leads to the first post since a day. */
export function DateJump({ page: { topic, days } }: { page: ShownTopicPage }) {
  const t = useTranslations("forumReading.topic");
  const id = useId();
  return (
    <Form method="get" action={paths.topic(topic)} className="grid gap-2">
      <label htmlFor={id} className="font-semibold text-ink-faint">
        {t("jumpToDate")}
      </label>
      <TextInput id={id} type="date" name="on" min={days.first} max={days.last} required />
      <Button type="submit" size="small">
        {t("jump")}
      </Button>
    </Form>
  );
}
