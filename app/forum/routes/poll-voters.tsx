import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { forumViewerOf } from "../queries/forum-viewer.server.ts";
import { listPollVoters } from "../queries/list-poll-voters.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

/** Who chose what in a named poll. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const viewer = await viewerOf(context);
  const topicId = params.id ?? "";
  const voters = /^[0-9a-f-]{36}$/.test(topicId)
    ? await listPollVoters(database(), { topicId, viewer: forumViewerOf(viewer), now: now() })
    : null;
  if (!voters) throw new Response("Not Found", { status: 404 });
  return { title: translatorOf(viewer).t("forumWriting.poll.votersTitle"), ...voters };
}

export default function PollVotersPage() {
  const { topic, options } = useLoaderData<typeof loader>();
  const t = useTranslations("forumWriting.poll");
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        above={<Breadcrumbs items={[{ label: topic.title, to: paths.topicPoll(topic) }]} />}
        title={t("votersTitle")}
      />
      {options.map(({ id, label, voters, more }) => (
        <section key={id} aria-labelledby={`option-${id}`} className="border-t py-5">
          <h2 id={`option-${id}`} className="text-base font-semibold wrap-anywhere">
            {label}
          </h2>
          {voters.length === 0 ? <p className="text-sm text-ink-faint">{t("nobody")}</p> : null}
          <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-sm">
            {voters.map((member) => (
              <li key={member.id}>
                <TextLink to={paths.profile({ number: member.number })}>
                  {member.displayName}
                </TextLink>
              </li>
            ))}
            {more > 0 ? (
              <li className="text-ink-faint">{t("moreVoters", { count: more })}</li>
            ) : null}
          </ul>
        </section>
      ))}
    </div>
  );
}
