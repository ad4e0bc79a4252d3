import { Form } from "@remix-run/react";
import { ArrowDown } from "lucide-react";
import { useEffect } from "react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { ShownTopicPage } from "./topic-view.tsx";

/** Where the member goes on reading, and the report of how far they come. */
export function ReadingMarks({ page: { topic, posts, from } }: { page: ShownTopicPage }) {
  const t = useTranslations("forumReading.topic");
  useReadingReport(topic.id, `${from}+${posts.length}`);
  if (!topic.firstUnread || topic.firstUnread === from) return null;
  return (
    <p className="mb-5">
      <ButtonLink size="small" to={paths.topicPost({ ...topic, post: topic.firstUnread })}>
        <ArrowDown aria-hidden="true" />
        {t("firstUnread")}
      </ButtonLink>
    </p>
  );
}

/** Stands before the first post since the member was here. */
export function UnreadLine() {
  const t = useTranslations("forumReading.topic");
  return (
    <p className="flex items-center gap-3 pt-4 text-xs font-semibold text-brand-text after:h-px after:flex-1 after:bg-brand-text">
      {t("newSince")}
    </p>
  );
}

/** For readers without scripts: what the browser reports by itself elsewhere. */
export function ReadToHere({ page }: { page: ShownTopicPage }) {
  const t = useTranslations("forumReading.topic");
  const { topic, posts, from } = page;
  const number = posts.at(-1)?.number;
  if (!page.isSignedIn || number === undefined) return null;
  return (
    <noscript>
      <Form method="post" action={paths.reading()} className="mt-4">
        <input type="hidden" name="topic" value={topic.id} />
        <input type="hidden" name="number" value={number} />
        <input type="hidden" name="to" value={paths.topic({ ...topic, post: from })} />
        <Button type="submit" size="small" name="intent" value="here">
          {t("readToHere")}
        </Button>
      </Form>
    </noscript>
  );
}

function useReadingReport(topicId: string, shown: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other posts are other things to look at
  useEffect(() => {
    const ending = new AbortController();
    void import("./report-reading.ts").then(({ reportReading }) => {
      if (!ending.signal.aborted) reportReading({ topicId, signal: ending.signal });
    });
    return () => ending.abort();
  }, [topicId, shown]);
}
