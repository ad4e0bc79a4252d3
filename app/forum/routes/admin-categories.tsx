import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { listAccess } from "#app/accounts/queries/list-access-of.server.ts";
import { requireCapability } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import { parseForm } from "#app/platform/forms/parse.server.ts";
import { setFlash } from "#app/platform/http/flash.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { listLevelNames } from "#app/tiers/queries/list-level-names.server.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { archiveCategory, saveCategory } from "../commands/save-category.server.ts";
import { CategoryForm } from "../components/category-form.tsx";
import { CategoryTable } from "../components/category-table.tsx";
import { categoryActionSchema } from "../forum.schemas.ts";
import { listCategoriesForStructure } from "../queries/list-categories.server.ts";
import { readRefusal } from "./read-submitted-text.server.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireCapability(context, "forum.structure");
  return {
    title: translatorOf(viewer).t("forumStructure.title"),
    categories: await listCategoriesForStructure(database()),
    doors: await listAccess(database()),
    levels: await listLevelNames(database(), viewer.language),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { member } = await requireCapability(context, "forum.structure");
  const submission = await parseForm(request, categoryActionSchema);
  if (submission.status !== "success") return data(submission.reply(), 422);
  const by = { id: member.id, name: member.displayName };
  const { value } = submission;
  try {
    await inTransaction(async (trx) => {
      if (value.intent === "save") {
        const { intent: _, id = null, ...fields } = value;
        await saveCategory(trx, { id, fields, by, now: now() });
      } else {
        const archived = value.intent === "archive";
        await archiveCategory(trx, { id: value.id, archived, by, now: now() });
      }
    });
  } catch (error) {
    const { text, code, status } = readRefusal(error);
    const field = fieldOf[code];
    const reply = field ? { fieldErrors: { [field]: [text] } } : { formErrors: [text] };
    return data(submission.reply(reply), status);
  }
  setFlash(context, `forumStructure.said.${value.intent}`);
  return redirect(paths.adminCategories());
}

const fieldOf: Record<string, string> = {
  "category-slug-taken": "slug",
  "category-public-for-few": "visibility",
  "category-too-deep": "parentId",
};

export default function AdminCategoriesPage() {
  const { categories, doors, levels } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [search] = useSearchParams();
  const t = useTranslations("forumStructure");
  const wanted = search.get("edit");
  const category = categories.find(({ id }) => id === wanted) ?? null;
  const isEditing = wanted === "new" || category !== null;
  return (
    <>
      <PageHeader
        dense
        title={t("title")}
        lead={t("lead")}
        actions={
          <ButtonLink variant="primary" to={paths.adminCategories({ edit: "new" })}>
            {t("add")}
          </ButtonLink>
        }
      />
      {isEditing ? (
        <CategoryForm
          key={wanted}
          category={category}
          nextPosition={Math.max(0, ...categories.map(({ position }) => position)) + 1}
          categories={categories}
          doors={doors}
          levels={levels}
          lastResult={answer}
        />
      ) : null}
      <CategoryTable categories={categories} levels={levels} />
    </>
  );
}
