import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { useState } from "react";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useErrorText } from "#app/ui/error-text.ts";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { TagGroup } from "../queries/list-tags.server.ts";
import { plainTextFromDocument } from "../rules/document/document-to-plain-text.ts";
import type { PostDocument } from "../rules/document/post-document.types.ts";
import type { Draft } from "../rules/draft.ts";
import { PostEditor } from "./editor/post-editor.tsx";
import { draftServices, editorServices } from "./editor-services.ts";
import { KeepDraftButton } from "./keep-draft-button.tsx";
import { TagChoice } from "./tag-choice.tsx";

export interface EditAnswer {
  result: SubmissionResult<string[]>;
  typed: { document: PostDocument | null; text: string };
  /** The post as somebody else left it meanwhile. */
  current: { document: PostDocument; revision: number } | null;
}

/** Changes a post; a text that somebody else changed meanwhile is shown beside one's own. */
export function EditForm({
  post,
  answer,
}: {
  post: {
    id: string;
    formKey: string;
    draft: Draft | null;
    document: PostDocument;
    revision: number;
    topicTitle: string;
    mayRename: boolean;
    tagGroups: readonly TagGroup[];
    tagIds: readonly string[];
    mayUseStaffTags: boolean;
    isOwn: boolean;
    isWiki: boolean;
    address: string;
  };
  answer: EditAnswer | undefined;
}) {
  const t = useTranslations("forum.edit");
  const errorText = useErrorText();
  const navigation = useNavigation();
  const [isBusy, setBusy] = useState(false);
  const [form, fields] = useForm<{ title: string; tags: string[]; reason: string; text: string }>({
    lastResult: answer?.result ?? null,
    defaultValue: { title: post.topicTitle, ...post.draft?.fields },
  });
  const needsReason = !post.isOwn && !post.isWiki;
  const typed = answer?.typed;
  // A draft goes on from the text it began with: what was changed since is shown when it is saved.
  const revision = answer?.current?.revision ?? post.draft?.fields.revision ?? post.revision;
  const startsFromTyped = Boolean(typed?.document || typed?.text);
  return (
    <Form method="post" id={form.id} noValidate className="grid grid-cols-1 gap-6">
      <FormErrors errors={(form.errors ?? []).map((text) => ({ text }))} />
      {answer?.current ? <CurrentText document={answer.current.document} /> : null}
      <input type="hidden" name="revision" value={revision} />
      {post.mayRename ? (
        <>
          <TextField field={fields.title} label={t("topicTitle")} maxLength={200} required />
          <TagChoice
            groups={post.tagGroups}
            chosen={[
              (answer?.result.initialValue?.tags as string[] | undefined) ?? post.tagIds,
            ].flat()}
            errors={fields.tags.errors}
            mayUseStaffTags={post.mayUseStaffTags}
          />
        </>
      ) : null}
      <PostEditor
        label={t(answer?.current ? "yourText" : "text")}
        initialDocument={
          startsFromTyped ? (typed?.document ?? null) : (post.draft?.document ?? post.document)
        }
        draft={{
          place: { postId: post.id },
          formKey: post.formKey,
          initial: post.draft,
          services: draftServices,
        }}
        initialText={typed?.text ?? ""}
        errors={fields.text.errors?.map(errorText) ?? []}
        {...editorServices}
        onBusyChange={setBusy}
      />
      <TextField
        field={fields.reason}
        label={t("reason")}
        hint={t(needsReason ? "reasonHint" : "optionalReasonHint")}
        maxLength={500}
        optional={!needsReason}
        required={needsReason}
      />
      <div className="flex justify-end gap-2.5">
        <ButtonLink variant="quiet" to={post.address}>
          {t("cancel")}
        </ButtonLink>
        <KeepDraftButton postId={post.id} formKey={post.formKey} />
        <Button type="submit" variant="primary" pending={navigation.state !== "idle" || isBusy}>
          {t("save")}
        </Button>
      </div>
    </Form>
  );
}

function CurrentText({ document }: { document: PostDocument }) {
  const t = useTranslations("forum.edit");
  return (
    <section aria-labelledby="current-text">
      <h2 id="current-text" className="mb-1.5 text-sm font-semibold">
        {t("currentText")}
      </h2>
      <div className="rounded-card border bg-sunken px-4 py-3 text-base whitespace-pre-wrap wrap-anywhere">
        {plainTextFromDocument(document)}
      </div>
    </section>
  );
}
