import type { Viewer } from "#app/accounts/viewer.server.ts";
import { forumViewerOf } from "#app/forum/queries/forum-viewer.server.ts";
import { searchMembersForMention } from "#app/forum/queries/search-members-for-mention.server.ts";
import { searchPosts } from "#app/forum/queries/search-posts.server.ts";
import { isOnlyWords, readSearchText } from "#app/forum/rules/search-text.ts";
import type { Reader } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { findPortalPages, portalPages } from "../rules/portal-pages.ts";

/** Posts, members and pages of the portal: what the viewer may know of each, and no more. */
export async function searchEverything(
  db: Reader,
  { typed, viewer, limit, page = 1, withExtracts }: SearchAsked,
) {
  const text = readSearchText(typed);
  const { t } = translatorOf(viewer);
  // Members and pages are few: they stand on the first page.
  const onlyWords = isOnlyWords(text) && page === 1;
  const [found, members] = await Promise.all([
    searchPosts(db, {
      text,
      viewer: forumViewerOf(viewer),
      timeZone: viewer.timeZone,
      // One more says whether there is another page.
      limit: limit + 1,
      offset: (page - 1) * limit,
      withExtracts,
    }),
    // Who is here is shown to those who are here.
    viewer.member && onlyWords
      ? searchMembersForMention(db, { query: text.words.join(" "), limit: 4 })
      : [],
  ]);
  const pages = onlyWords
    ? findPortalPages(text.words, {
        isMember: viewer.member !== null,
        wordsOf: (page) => `${t(`search.pageNames.${page}`)} ${t(`search.pageWords.${page}`)}`,
      }).map((page) => ({ name: t(`search.pageNames.${page}`), to: portalPages[page].to }))
    : [];
  return { text, posts: found.slice(0, limit), hasMore: found.length > limit, members, pages };
}

interface SearchAsked {
  typed: string;
  viewer: Viewer;
  limit: number;
  page?: number;
  withExtracts: boolean;
}
