import { Form } from "@remix-run/react";
import { MessagesSquare } from "lucide-react";
import { paths } from "#app/paths.ts";
import { languageOf } from "#app/platform/i18n/locales.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { classNames } from "#app/ui/class-names.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useLocale, useTranslations } from "#app/ui/intl.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#app/ui/table.tsx";
import { CategoryDot } from "./category-icon.tsx";
import type { ShownCategory } from "./category-list.tsx";

type Levels = readonly { id: string; name: string }[];

/** All categories for those who order the forum. */
export function CategoryTable({
  categories,
  levels,
}: {
  categories: readonly ShownCategory[];
  levels: Levels;
}) {
  const t = useTranslations("forumStructure");
  if (categories.length === 0)
    return (
      <EmptyState icon={<MessagesSquare />} title={t("empty")}>
        {t("emptyHint")}
      </EmptyState>
    );
  return (
    <Table caption={t("title")} narrow="stack">
      <TableHead>
        <HeaderCell>{t("columns.name")}</HeaderCell>
        <HeaderCell>{t("columns.visibility")}</HeaderCell>
        <HeaderCell>{t("columns.posting")}</HeaderCell>
        <HeaderCell numeric>{t("columns.topics")}</HeaderCell>
        <HeaderCell numeric>{t("columns.posts")}</HeaderCell>
        <HeaderCell numeric>{t("columns.position")}</HeaderCell>
        <HeaderCell>
          <span className="sr-only">{t("columns.actions")}</span>
        </HeaderCell>
      </TableHead>
      <TableBody>
        {inFloors(categories).map((category) => (
          <CategoryRow key={category.id} category={category} levels={levels} />
        ))}
      </TableBody>
    </Table>
  );
}

/** Each category with those that stand under it. */
function inFloors(categories: readonly ShownCategory[]): ShownCategory[] {
  return categories
    .filter(({ parentId }) => parentId === null)
    .flatMap((category) => [
      category,
      ...categories.filter(({ parentId }) => parentId === category.id),
    ]);
}

function CategoryRow({ category, levels }: { category: ShownCategory; levels: Levels }) {
  const t = useTranslations("forumStructure");
  const language = languageOf(useLocale());
  const { id, archivedAt } = category;
  const level = levels.find((each) => each.id === category.fromTierLevelId);
  const whoReads = {
    all: t(`visibilities.${category.visibility}`),
    ambassadors: t("readers.ambassadors"),
    tier: level ? t("readers.tier", { level: level.name }) : t("readers.goneTier"),
  }[category.readers];
  return (
    <Row>
      <Cell head label={t("columns.name")}>
        <span
          className={classNames(
            "inline-flex flex-wrap items-center gap-2",
            category.parentId && "pl-6",
          )}
        >
          <CategoryDot colour={category.colour} />
          {category.names[language]}
          {archivedAt ? <Badge>{t("archived")}</Badge> : null}
          {category.isOwnTopicsOnly ? <Badge>{t("ownTopicsOnly")}</Badge> : null}
          {category.language ? <Badge>{t(`languages.${category.language}`)}</Badge> : null}
        </span>
      </Cell>
      <Cell label={t("columns.visibility")}>{whoReads}</Cell>
      <Cell label={t("columns.posting")}>{t(`postings.${category.posting}`)}</Cell>
      <Cell numeric label={t("columns.topics")}>
        {category.topicCount}
      </Cell>
      <Cell numeric label={t("columns.posts")}>
        {category.postCount}
      </Cell>
      <Cell numeric label={t("columns.position")}>
        {category.position}
      </Cell>
      <Cell label={t("columns.actions")}>
        <Form method="post" className="flex justify-end gap-1.5">
          <input type="hidden" name="id" value={id} />
          <ButtonLink size="small" to={paths.adminCategories({ edit: id })}>
            {t("edit")}
          </ButtonLink>
          <Button
            type="submit"
            size="small"
            variant="quiet"
            name="intent"
            value={archivedAt ? "reopen" : "archive"}
          >
            {t(archivedAt ? "reopen" : "archive")}
          </Button>
        </Form>
      </Cell>
    </Row>
  );
}
