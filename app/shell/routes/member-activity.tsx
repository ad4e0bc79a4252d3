import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MessagesSquare } from "lucide-react";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { MemberFigures } from "#app/forum/components/member-figures.tsx";
import { WrittenPosts } from "#app/forum/components/written-posts.tsx";
import { findForumFigures } from "#app/forum/queries/find-forum-figures.server.ts";
import { forumViewerOf } from "#app/forum/queries/forum-viewer.server.ts";
import { listPostsOfMember } from "#app/forum/queries/list-posts-of-member.server.ts";
import { activityLists, readActivityList } from "#app/forum/rules/activity-lists.ts";
import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Pagination } from "#app/ui/pagination.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { ClosedPart } from "../components/closed-part.tsx";
import { findShownMember } from "./find-shown-member.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: "robots", content: "noindex" },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const viewer = await viewerOf(context);
  const list = readActivityList(params.list);
  const member = await findShownMember(params.number, viewer);
  if (!list) throw new Response("Not Found", { status: 404 });
  const { id: memberId, number, displayName } = member;
  const whose = { memberId, viewer: forumViewerOf(viewer) };
  const before = new URL(request.url).searchParams.get("before");
  const isOpen = member.activityClosedFor === null;
  const [figures, page] = await Promise.all([
    isOpen ? findForumFigures(database(), whose) : null,
    isOpen ? listPostsOfMember(database(), { ...whose, list, before }) : null,
  ]);
  const { t } = translatorOf(viewer);
  const brand = await findBrand();
  return {
    title: `${t("people.activity.titleOf", { name: displayName })} · ${brand.name}`,
    number,
    displayName,
    closedFor: member.activityClosedFor,
    list,
    figures,
    posts: page?.posts ?? [],
    first: before ? paths.memberActivity({ number, list }) : undefined,
    next: page?.next ? paths.memberActivity({ number, list, before: page.next }) : undefined,
  };
}

export default function MemberActivityPage() {
  const { number, displayName, closedFor, list, figures, posts, first, next } =
    useLoaderData<typeof loader>();
  const t = useTranslations("people.activity");
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        title={t("titleOf", { name: displayName })}
        meta={figures ? <MemberFigures figures={figures} /> : undefined}
        actions={<ButtonLink to={paths.profile({ number })}>{t("toProfile")}</ButtonLink>}
      />
      {closedFor ? (
        <ClosedPart
          name={displayName}
          closedFor={closedFor}
          to={paths.memberActivity({ number })}
        />
      ) : (
        <>
          <Tabs
            label={t("label")}
            items={activityLists.map((name) => ({
              to: paths.memberActivity({ number, list: name }),
              label: t(`lists.${name}`),
              current: name === list,
            }))}
          />
          <div className="mt-4">
            {posts.length > 0 ? (
              <WrittenPosts posts={posts} heading="h2" />
            ) : (
              <EmptyState icon={<MessagesSquare />} title={t(`none.${list}`)}>
                {t("noneHint", { name: displayName })}
              </EmptyState>
            )}
          </div>
          <Pagination previous={first} next={next} />
        </>
      )}
    </div>
  );
}
