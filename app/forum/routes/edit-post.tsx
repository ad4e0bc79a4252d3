import { randomUUID } from "node:crypto";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { editPost } from "../commands/edit-post.server.ts";
import { EditForm } from "../components/edit-form.tsx";
import { editFormSchema } from "../forum.schemas.ts";
import { findDraft } from "../queries/find-draft.server.ts";
import { findPostForEdit } from "../queries/find-post.server.ts";
import { findTrustLevel } from "../queries/find-trust-level.server.ts";
import { forumViewerOf, writerOf } from "../queries/forum-viewer.server.ts";
import { listTagGroups, listTagIdsOf } from "../queries/list-tags.server.ts";
import { refuseEdit } from "../rules/post-edit.ts";
import {
  goneWith,
  readRefusal,
  readSubmittedText,
  typedAgain,
} from "./read-submitted-text.server.ts";
import { requireWriter } from "./require-writer.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const post = await findPostForEdit(database(), {
    postId: params.id ?? "",
    viewer: forumViewerOf(viewer),
  });
  const editor = writerOf(viewer);
  // Whether a post of somebody else exists is nothing that its address should tell.
  if (!post || (post.authorId !== editor.id && !editor.isStaff && !post.wikiSince))
    throw new Response("Not Found", { status: 404 });
  const address = paths.topicPost({ number: post.topicNumber, slug: post.slug, post: post.number });
  const trustLevel = await findTrustLevel(database(), editor.id);
  try {
    // A reason is asked for in the form, so for looking at it there is one.
    refuseEdit(post, { editor, trustLevel, reason: "given later", now: now() });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    setFlash(context, `platform.refusals.${error.code}`, readFacts(error));
    throw redirect(address);
  }
  const draft = await findDraft(database(), {
    memberId: editor.id,
    place: { topicId: null, postId: post.id },
  });
  const mayRename = post.number === 1 && (post.authorId === editor.id || editor.isStaff);
  return {
    draft,
    formKey: randomUUID(),
    title: translatorOf(viewer).t("forum.edit.title"),
    id: post.id,
    document: post.document,
    revision: post.revision,
    topicTitle: post.title,
    mayRename,
    ...(mayRename
      ? {
          tagGroups: await listTagGroups(database()),
          tagIds: await listTagIdsOf(database(), post.topicId),
        }
      : { tagGroups: [], tagIds: [] }),
    mayUseStaffTags: editor.isStaff,
    isOwn: post.authorId === editor.id,
    isWiki: post.wikiSince !== null,
    mayRemove: editor.isStaff && post.authorId !== editor.id,
    address,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const viewer = await requireWriter({ request, context });
  const submission = await parseForm(request, editFormSchema);
  const typed = typedAgain(submission.payload);
  if (submission.status !== "success")
    return data({ result: submission.reply(), typed, current: null }, 422);
  const { title, tags, hasTags, revision, reason, draft, ...fields } = submission.value;
  const postId = params.id ?? "";
  const post = await findPostForEdit(database(), { postId, viewer: forumViewerOf(viewer) });
  if (!post) throw goneWith(typed);
  try {
    const document = readSubmittedText(fields);
    await inTransaction((trx) =>
      editPost(trx, {
        postId,
        editor: writerOf(viewer),
        document,
        revision,
        title,
        tagIds: hasTags ? tags : undefined,
        reason: reason ?? null,
        draftSequence: draft ?? null,
        now: now(),
      }),
    );
  } catch (error) {
    if (error instanceof DomainError && closesTheForm.has(error.code)) throw goneWith(typed, 403);
    const { text, code, status } = readRefusal(error, { typed });
    const field = fieldOf(code);
    const reply = field ? { fieldErrors: { [field]: [text] } } : { formErrors: [text] };
    const { document, revision } = post;
    const current = code === "post-changed" ? { document, revision } : null;
    return data({ result: submission.reply(reply), typed, current }, status);
  }
  setFlash(context, "forum.said.saved");
  // By id, because a new title gives the topic a new address.
  return redirect(paths.postActions({ id: postId }));
}

/** After these the page with the form leads away from itself. */
const closesTheForm = new Set(["post-not-visible", "edit-too-late", "wiki-not-yet", "forbidden"]);

function fieldOf(code: string): string | null {
  if (code.startsWith("title-")) return "title";
  if (code.startsWith("tag")) return "tags";
  if (code === "reason-missing") return "reason";
  return code.startsWith("post-") && code !== "post-changed" ? "text" : null;
}

function readFacts(error: DomainError): Record<string, number> {
  return Object.fromEntries(
    Object.entries(error.facts).filter(
      (entry): entry is [string, number] => typeof entry[1] === "number",
    ),
  );
}

export default function EditPostPage() {
  const post = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("forum");
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader
        above={<Breadcrumbs items={[{ label: post.topicTitle, to: post.address }]} />}
        title={t(
          post.isWiki ? "edit.titleOfWiki" : post.isOwn ? "edit.title" : "edit.titleOfOther",
        )}
      />
      {post.mayRemove && !post.isWiki ? <OnlyCorrections postId={post.id} /> : null}
      <EditForm post={post} answer={answer} />
      {post.mayRemove ? (
        <p className="mt-10 border-t pt-5 text-sm">
          <TextLink to={paths.moderatePost({ id: post.id })}>{t("edit.removeTitle")}</TextLink>
        </p>
      ) : null}
    </div>
  );
}

/** What is taken out because of a rule is owed a statement of reasons (DSA Art. 17). */
function OnlyCorrections({ postId }: { postId: string }) {
  const t = useTranslations("forum.edit");
  return (
    <div className="mb-6">
      <Alert
        action={
          <ButtonLink to={paths.moderatePost({ id: postId })} size="small">
            {t("takeMeasure")}
          </ButtonLink>
        }
      >
        {t("onlyCorrections")}
      </Alert>
    </div>
  );
}
