import { paths } from "#app/paths.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { ReviewItemPage } from "../review-item.server.ts";

/** Who wrote it: how long here, how much said, what was decided about them before. */
export function AuthorPanel({ page: { author, notes, profile } }: { page: ReviewItemPage }) {
  const t = useTranslations("review.author");
  const format = useFormatter();
  const count = (value: number | null) => format.number(value ?? 0);
  return (
    <aside
      aria-label={t("label")}
      className="grid content-start gap-5 border-l bg-surface px-5 py-5 max-lg:border-t max-lg:border-l-0 lg:overflow-y-auto"
    >
      <div className="flex items-center gap-3">
        <Avatar
          name={author.displayName}
          seed={author.id}
          // Where it may be about the picture, it is shown when asked for, beside.
          src={
            profile
              ? null
              : author.avatarFileId && paths.file({ id: author.avatarFileId, size: "small" })
          }
        />
        <div className="min-w-0">
          <TextLink to={paths.adminMember({ number: author.number })} className="block truncate">
            {author.displayName}
          </TextLink>
          <p className="text-xs text-ink-faint">
            {t("since", {
              date: format.dateTime(new Date(author.joinedAt), { year: "numeric", month: "long" }),
            })}
          </p>
        </div>
        {author.role === "member" ? null : <Badge tone="brand">{t("staff")}</Badge>}
      </div>
      <section className="grid gap-2">
        <h3 className="text-xs font-semibold text-ink-soft">{t("numbers")}</h3>
        <Facts
          items={[
            { label: t("posts"), value: count(author.posts) },
            {
              label: t("measures"),
              value: t("measuresValue", {
                count: author.measures ?? 0,
                lifted: author.liftedMeasures ?? 0,
              }),
            },
            { label: t("reportsAgainst"), value: count(author.reportsAgainst) },
            {
              label: t("reportsBy"),
              value: t("reportsByValue", {
                count: author.reportsBy ?? 0,
                upheld: author.upheldReportsBy ?? 0,
              }),
            },
          ]}
        />
        <TextLink to={paths.adminMemberModerate({ number: author.number })} className="text-sm">
          {t("moderate")}
        </TextLink>
      </section>
      {notes.length ? (
        <section className="grid gap-2">
          <h3 className="text-xs font-semibold text-ink-soft">{t("notes")}</h3>
          <ul className="grid gap-2 text-sm">
            {notes.map((note) => (
              <li key={note.id}>
                <p className="whitespace-pre-line">{note.text}</p>
                <p className="text-xs text-ink-faint">
                  {t("noteBy", {
                    name: note.writerName ?? "",
                    date: format.dateTime(new Date(note.writtenAt), { dateStyle: "medium" }),
                  })}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </aside>
  );
}
