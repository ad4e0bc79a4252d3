import { paths } from "#app/paths.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";
import { DateJump, longTopic } from "./date-jump.tsx";
import { Moment } from "./moment.tsx";
import type { ShownTopicPage } from "./topic-view.tsx";

/** Where one is and who takes part; on wide screens only, everything in it is also on the page. */
export function TopicRail({ page }: { page: ShownTopicPage }) {
  const t = useTranslations("forum.topic");
  const { topic, from, lastNumber } = page;
  const stops = [
    { to: paths.topic(topic), label: <Moment at={topic.createdAt} />, isHere: from === 1 },
    ...(from > 1
      ? [
          {
            to: paths.topic({ ...topic, post: from }),
            label: t("postOf", { number: from, last: lastNumber }),
            isHere: true,
          },
        ]
      : []),
    {
      to: paths.topicPost({ ...topic, post: lastNumber }),
      label: <Moment at={topic.lastPostAt} />,
      isHere: false,
    },
  ];
  return (
    <aside aria-label={t("about")} className="hidden pt-1 text-xs lg:block print:hidden">
      <div className="sticky top-24 grid gap-8">
        {lastNumber > 1 ? (
          <section>
            <h2 className="mb-2 font-semibold text-ink-faint">{t("inThisTopic")}</h2>
            <ul className="border-l">
              {stops.map((stop) => (
                <li key={stop.to} className="relative">
                  {stop.isHere ? (
                    <span className="absolute top-1/2 -left-1 size-2 -translate-y-1/2 rounded-full bg-brand-text" />
                  ) : null}
                  <Link
                    to={stop.to}
                    aria-current={stop.isHere ? "location" : undefined}
                    className="block rounded-small py-1.5 pl-4 text-ink-soft hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink"
                  >
                    {stop.label}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {lastNumber > longTopic ? <DateJump page={page} /> : null}
        <section>
          <h2 className="mb-2 font-semibold text-ink-faint">{t("participants")}</h2>
          <ul className="flex flex-wrap gap-1.5">
            {page.participants.map((member) => (
              <li key={member.id}>
                <Link
                  to={paths.profile({ number: member.number })}
                  title={member.displayName}
                  className="block rounded-full"
                >
                  <Avatar
                    size="tiny"
                    alone
                    name={member.displayName}
                    seed={member.id}
                    src={
                      member.avatarFileId && paths.file({ id: member.avatarFileId, size: "small" })
                    }
                  />
                </Link>
              </li>
            ))}
            {page.moreParticipants > 0 ? (
              <li className="grid size-7 place-items-center rounded-full bg-sunken font-semibold text-ink-soft">
                +{page.moreParticipants}
              </li>
            ) : null}
          </ul>
        </section>
      </div>
    </aside>
  );
}
