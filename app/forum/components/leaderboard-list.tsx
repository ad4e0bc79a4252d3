import { paths } from "#app/paths.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { classNames } from "#app/ui/class-names.ts";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { Leaderboard } from "../queries/find-leaderboard.server.ts";

type Entry = Leaderboard["entries"][number];

/** The places of a period, and where the reader stands who has none. */
export function LeaderboardList({ board }: { board: Leaderboard }) {
  const t = useTranslations("people.leaderboard");
  return (
    <>
      <ol className="divide-y border-y">
        {board.entries.map((entry) => (
          <li key={entry.id} value={entry.place}>
            <Place entry={entry} />
          </li>
        ))}
      </ol>
      {board.own ? (
        <p className="mt-4 text-sm text-ink-soft">
          {t("own", { score: board.own.score })} {t("figures", figuresOf(board.own))}
        </p>
      ) : null}
    </>
  );
}

function Place({ entry }: { entry: Entry }) {
  const t = useTranslations("people.leaderboard");
  const format = useFormatter();
  const { id, displayName, avatarFileId, number, place, score, isOwn } = entry;
  return (
    <div
      className={classNames(
        "flex items-center gap-3.5 py-3 sm:gap-4",
        isOwn && "-mx-3 rounded-card bg-brand-softer px-3",
      )}
    >
      <span
        className={classNames(
          "w-7 shrink-0 text-right tabular-nums",
          place <= 3 ? "display text-lg text-brand-text" : "text-sm text-ink-faint",
        )}
      >
        <span className="sr-only">{t("place")} </span>
        {format.number(place)}
      </span>
      <Avatar
        name={displayName}
        seed={id}
        src={avatarFileId && paths.file({ id: avatarFileId, size: "small" })}
        className="max-sm:size-8 max-sm:text-xs"
      />
      <div className="min-w-0 flex-1">
        <p className="font-semibold wrap-anywhere">
          <TextLink to={paths.profile({ number })}>{displayName}</TextLink>
          {isOwn ? <span className="ml-2 text-xs text-ink-faint">{t("you")}</span> : null}
        </p>
        <p className="text-xs text-ink-faint">{t("figures", figuresOf(entry))}</p>
      </div>
      <p className="shrink-0 text-right">
        <span className="sr-only">{t("score")} </span>
        <span className="display text-lg tabular-nums">{format.number(score)}</span>
      </p>
    </div>
  );
}

function figuresOf({ answers, likes, posts }: Pick<Entry, "answers" | "likes" | "posts">) {
  return { answers, likes, posts };
}
