import type { ListedTopic } from "#app/forum/queries/topic-list.server.ts";
import { paths } from "#app/paths.ts";
import { Card } from "#app/ui/card.tsx";
import { useFormatter, useLocale, useNow, useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { TextLink } from "#app/ui/text-link.tsx";

export type Announcement = ListedTopic & { excerpt: string };

/** What the brand has to say, the latest as a story, an older one as a line. */
export function HomeNews({ brandName, topics }: { brandName: string; topics: Announcement[] }) {
  const t = useTranslations("shell.home");
  const [first, ...older] = topics;
  if (!first) return null;
  return (
    <section aria-labelledby="news">
      <SectionHeader
        id="news"
        title={t("news", { brand: brandName })}
        action={
          <TextLink to={paths.category({ slug: first.category.slug })}>{t("allNews")}</TextLink>
        }
      />
      <NewsCard topic={first} />
      {older.length > 0 ? (
        <ul className="mt-2 divide-y">
          {older.map((topic) => (
            <li key={topic.id} className="flex flex-wrap items-baseline gap-x-4 py-3">
              <TextLink to={paths.topic(topic)} className="min-w-0 flex-1 text-sm">
                {topic.title}
              </TextLink>
              <NewsMeta topic={topic} />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function NewsCard({ topic }: { topic: Announcement }) {
  const locale = useLocale() === "en" ? "en" : "de";
  return (
    <Card as="article" look="flush" className="group relative sm:flex">
      <span
        aria-hidden="true"
        // A picture, not a surface: it keeps the deep colours in the dark scheme too.
        data-theme="light"
        className="block h-28 shrink-0 bg-[radial-gradient(120%_90%_at_20%_110%,var(--accent),transparent_60%),linear-gradient(150deg,var(--brand),var(--brand-hover)_45%,var(--brand-text))] opacity-90 sm:h-auto sm:w-56"
      />
      <div className="min-w-0 p-5.5 sm:p-6">
        <p className="text-xs font-semibold text-ink-faint">{topic.category.names[locale]}</p>
        <h3 className="display mt-1 text-lg">
          <Link
            to={paths.topic(topic)}
            className="after:absolute after:inset-0 after:rounded-card group-hover:underline"
          >
            {topic.title}
          </Link>
        </h3>
        <p className="mt-1.5 line-clamp-3 text-sm text-ink-soft">{topic.excerpt}</p>
        <p className="mt-3">
          <NewsMeta topic={topic} />
        </p>
      </div>
    </Card>
  );
}

function NewsMeta({ topic }: { topic: ListedTopic }) {
  const t = useTranslations("shell.home");
  const format = useFormatter();
  const now = useNow();
  return (
    <span className="text-xs text-ink-faint">
      {format.relativeTime(new Date(topic.createdAt), now)} ·{" "}
      {t("replies", { count: topic.replyCount })}
    </span>
  );
}
