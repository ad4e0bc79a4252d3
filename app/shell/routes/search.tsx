import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { readNumber } from "#app/forum/rules/read-number.ts";
import { isEmptySearch } from "#app/forum/rules/search-text.ts";
import { paths } from "#app/paths.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Avatar } from "#app/ui/avatar.tsx";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { TextInput } from "#app/ui/text-input.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { SearchHelp } from "../components/search-help.tsx";
import { SearchResults } from "../components/search-results.tsx";
import { countSearch } from "../count-search.server.ts";
import { searchEverything } from "../queries/search-everything.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

const perPage = 30;
/** Who looks further than this asks more precisely instead. */
const maxPage = 10;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await viewerOf(context);
  const { t } = translatorOf(viewer);
  const query = new URL(request.url).searchParams;
  const typed = (query.get("q") ?? "").trim().slice(0, 200);
  const page = Math.min(readNumber(query.get("page")) ?? 1, maxPage);
  if (typed !== "") await countSearch(context, viewer);
  const { text, hasMore, ...found } = await searchEverything(database(), {
    typed,
    viewer,
    limit: perPage,
    page,
    withExtracts: true,
  });
  return {
    title: typed ? t("search.titleFor", { words: typed }) : t("search.title"),
    typed,
    isAsked: !isEmptySearch(text),
    unknown: text.unknown,
    ...found,
    from: (page - 1) * perPage + 1,
    previous:
      page > 1 ? paths.search({ q: typed, page: page > 2 ? `${page - 1}` : undefined }) : undefined,
    next: hasMore && page < maxPage ? paths.search({ q: typed, page: `${page + 1}` }) : undefined,
  };
}

/** Everything that was found, for whoever sent the search box off. */
export default function SearchPage() {
  const found = useLoaderData<typeof loader>();
  const { typed, isAsked, unknown, posts, members, pages, from, previous, next } = found;
  const t = useTranslations("search");
  const isNothing = posts.length + members.length + pages.length === 0;
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={t("title")} />
      <search>
        <form method="get" action={paths.search()} className="flex gap-2.5">
          <TextInput
            type="search"
            name="q"
            defaultValue={typed}
            aria-label={t("field")}
            placeholder={t("field")}
            maxLength={200}
            key={typed}
          />
          <Button type="submit" variant="primary">
            {t("find")}
          </Button>
        </form>
      </search>
      <SearchHelp open={!isAsked} />
      {unknown.length > 0 ? (
        <div className="mt-4">
          <Alert tone="warn">{t("unknown", { filters: unknown.join(" ") })}</Alert>
        </div>
      ) : null}
      {isAsked ? (
        <div className="mt-8 grid gap-9">
          {isNothing ? <Nothing /> : null}
          <Others title={t("pages")}>
            {pages.map(({ name, to }) => (
              <TextLink key={to} to={to}>
                {name}
              </TextLink>
            ))}
          </Others>
          <Others title={t("members")}>
            {members.map(({ id, number, displayName, avatarFileId }) => (
              <span key={id} className="inline-flex items-center gap-2">
                <Avatar
                  name={displayName}
                  seed={id}
                  size="tiny"
                  src={avatarFileId && paths.file({ id: avatarFileId, size: "small" })}
                />
                <TextLink to={paths.profile({ number })}>{displayName}</TextLink>
              </span>
            ))}
          </Others>
          {posts.length > 0 ? (
            <section>
              <h2 className="text-sm font-semibold">{t("posts")}</h2>
              <p role="status" className="mt-0.5 mb-3 text-xs text-ink-faint">
                {previous || next
                  ? t("range", { from, to: from + posts.length - 1 })
                  : t("found", { count: posts.length })}
              </p>
              <SearchResults posts={posts} />
              <Pagination previous={previous} next={next} />
            </section>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

function Others({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      <h2 className="mb-2.5 text-sm font-semibold">{title}</h2>
      <div className="flex flex-wrap gap-x-6 gap-y-2.5 text-sm">{children}</div>
    </section>
  );
}

function Nothing() {
  const t = useTranslations("search");
  return (
    <EmptyState
      title={t("nothingTitle")}
      action={
        <ButtonLink variant="primary" to={paths.newTopic()}>
          {t("ask")}
        </ButtonLink>
      }
    >
      {t("nothing")}
    </EmptyState>
  );
}
