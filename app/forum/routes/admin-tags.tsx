import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { Tag } from "lucide-react";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { deleteTag, deleteTagGroup, saveTag, saveTagGroup } from "../commands/save-tag.server.ts";
import { TagForm, TagGroupForm } from "../components/tag-forms.tsx";
import { TagTable } from "../components/tag-table.tsx";
import { tagActionSchema } from "../forum.schemas.ts";
import { listTagGroups } from "../queries/list-tags.server.ts";
import { readRefusal } from "./read-submitted-text.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "forum.structure");
  return {
    title: translatorOf(viewer).t("forumStructure.tags.title"),
    groups: await listTagGroups(database()),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "forum.structure");
  const submission = await parseForm(request, tagActionSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const { value } = submission;
  const change = { by: { id: member.id, name: member.displayName }, now: now() };
  try {
    await inTransaction(async (trx) => {
      if (value.intent === "save-tag") {
        const { id = null, name, groupId } = value;
        await saveTag(trx, { id, name, groupId, ...change });
      } else if (value.intent === "save-group") {
        const { intent: _, id = null, ...fields } = value;
        await saveTagGroup(trx, { id, fields, ...change });
      } else {
        const remove = value.intent === "delete-tag" ? deleteTag : deleteTagGroup;
        await remove(trx, { id: value.id, ...change });
      }
    });
  } catch (error) {
    const { text, code, status } = readRefusal(error);
    const reply =
      code === "tag-name-taken" ? { fieldErrors: { name: [text] } } : { formErrors: [text] };
    return data(submission.reply(reply), status);
  }
  setFlash(context, `forumStructure.tags.said.${value.intent}`);
  return redirect(paths.adminTags());
}

export default function AdminTagsPage() {
  const { groups } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [search] = useSearchParams();
  const t = useTranslations("forumStructure.tags");
  const wanted = search.get("edit") ?? "";
  const tag = groups.flatMap(({ tags }) => tags).find(({ id }) => wanted === `tag-${id}`);
  const group = groups.find((each) => wanted === `group-${each.group?.id}`)?.group;
  const isEmpty = groups.every(({ group, tags }) => group === null && tags.length === 0);
  return (
    <>
      <PageHeader
        dense
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            <ButtonLink to={paths.adminTags({ edit: "group-new" })}>{t("addGroup")}</ButtonLink>
            <ButtonLink variant="primary" to={paths.adminTags({ edit: "tag-new" })}>
              {t("add")}
            </ButtonLink>
          </>
        }
      />
      {tag || wanted === "tag-new" ? (
        <TagForm key={wanted} tag={tag ?? null} groups={groups} lastResult={answer} />
      ) : null}
      {group || wanted === "group-new" ? (
        <TagGroupForm
          key={wanted}
          group={group ?? null}
          nextPosition={groups.length}
          lastResult={answer}
        />
      ) : null}
      {isEmpty ? (
        <EmptyState icon={<Tag />} title={t("empty")}>
          {t("emptyHint")}
        </EmptyState>
      ) : (
        <TagTable groups={groups} />
      )}
    </>
  );
}
