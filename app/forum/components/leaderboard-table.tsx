import { paths } from "#app/paths.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import type { Leaderboard } from "../queries/find-leaderboard.server.ts";

const figures = ["answers", "likes", "posts", "score"] as const;

/** The places of a period, and where the reader stands who has none. */
export function LeaderboardTable({ board }: { board: Leaderboard }) {
  const t = useTranslations("people.leaderboard");
  const format = useFormatter();
  return (
    <>
      <Table caption={t("title")} narrow="stack">
        <TableHead>
          <HeaderCell numeric>{t("place")}</HeaderCell>
          <HeaderCell>{t("member")}</HeaderCell>
          {figures.map((figure) => (
            <HeaderCell key={figure} numeric>
              {t(figure)}
            </HeaderCell>
          ))}
        </TableHead>
        <TableBody>
          {board.entries.map((entry) => (
            <Row key={entry.id}>
              <Cell numeric label={t("place")}>
                {format.number(entry.place)}
              </Cell>
              <Cell label={t("member")}>
                <span className="flex items-center gap-2.5">
                  <Avatar
                    size="tiny"
                    name={entry.displayName}
                    seed={entry.id}
                    src={
                      entry.avatarFileId && paths.file({ id: entry.avatarFileId, size: "small" })
                    }
                  />
                  <TextLink to={paths.profile({ number: entry.number })}>
                    {entry.displayName}
                  </TextLink>
                  {entry.isOwn ? <span className="text-xs text-ink-faint">{t("you")}</span> : null}
                </span>
              </Cell>
              {figures.map((figure) => (
                <Cell key={figure} numeric label={t(figure)}>
                  {format.number(entry[figure])}
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </Table>
      {board.own ? (
        <p className="mt-4 text-sm text-ink-soft">{t("own", { ...figuresOf(board.own) })}</p>
      ) : null}
    </>
  );
}

function figuresOf({ answers, likes, posts, score }: NonNullable<Leaderboard["own"]>) {
  return { answers, likes, posts, score };
}
