import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form, useNavigation } from "@remix-run/react";
import { useRef, useState } from "react";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useErrorText } from "#app/ui/error-text.ts";
import { FormErrors } from "#app/ui/form-errors.tsx";
import { RadioGroupField, SelectField, TextField } from "#app/ui/form-field.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { TagGroup } from "../queries/list-tags.server.ts";
import type { PostDocument } from "../rules/document/post-document.types.ts";
import type { Draft } from "../rules/draft.ts";
import { PostEditor } from "./editor/post-editor.tsx";
import type { PostEditorHandle } from "./editor/post-editor.types.ts";
import { draftServices, editorServices } from "./editor-services.ts";
import { KeepDraftButton } from "./keep-draft-button.tsx";
import { PollFields, type PollFieldValues } from "./poll-fields.tsx";
import { SimilarTopics } from "./similar-topics.tsx";
import { TagChoice } from "./tag-choice.tsx";

interface TopicFields extends PollFieldValues {
  title: string;
  publishAt: string;
  categoryId: string;
  kind: string;
  tags: string[];
  text: string;
}

/** Opens a topic: where, what about, and the first post. */
export function TopicForm({
  categories,
  categoryId,
  mayAnnounce,
  tagGroups,
  requestKey,
  draft,
  answer,
}: {
  categories: readonly { id: string; name: string; template: string }[];
  categoryId: string;
  mayAnnounce: boolean;
  tagGroups: readonly TagGroup[];
  requestKey: string;
  draft: Draft | null;
  answer:
    | {
        result: SubmissionResult<string[]>;
        typed: { document: PostDocument | null; text: string };
      }
    | undefined;
}) {
  const t = useTranslations("forum.new");
  const writing = useTranslations("forumWriting");
  const errorText = useErrorText();
  const navigation = useNavigation();
  const [isBusy, setBusy] = useState(false);
  const editor = useRef<PostEditorHandle>(null);
  const templateOf = (id: string) => categories.find((each) => each.id === id)?.template ?? "";
  // Kept while the form stands, so that sending it again after a lost answer is the same act.
  const [key] = useState(requestKey);
  const [form, fields] = useForm<TopicFields>({
    lastResult: answer?.result ?? null,
    defaultValue: {
      kind: "discussion",
      pollMaxChoices: "1",
      pollVotes: "anonymous",
      pollResults: "live",
      ...draft?.fields,
      categoryId: draft?.fields.categoryId || categoryId,
    },
  });
  const kinds = [
    "discussion",
    "question",
    "poll",
    ...(mayAnnounce ? ["announcement"] : []),
  ] as const;
  return (
    <Form method="post" id={form.id} noValidate className="group/topic grid grid-cols-1 gap-6">
      <FormErrors errors={(form.errors ?? []).map((text) => ({ text }))} />
      <input type="hidden" name="requestKey" value={key} />
      <SelectField
        field={fields.categoryId}
        label={t("category")}
        required
        onChange={(event) => editor.current?.offerText(templateOf(event.currentTarget.value))}
      >
        <option value="">{t("chooseCategory")}</option>
        {categories.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <RadioGroupField
        field={fields.kind}
        label={t("kind")}
        look="cards"
        options={kinds.map((kind) => ({
          value: kind,
          label: t(`kinds.${kind as "question"}`),
          hint: t(`kindHints.${kind as "question"}`),
        }))}
      />
      <PollFields fields={fields} />
      <TextField
        field={fields.title}
        label={t("topicTitle")}
        hint={t("topicTitleHint")}
        maxLength={200}
        autoComplete="off"
        required
      />
      <SimilarTopics titleFieldId={fields.title.id} />
      <TagChoice
        groups={tagGroups}
        chosen={[(answer?.result.initialValue?.tags as string[] | undefined) ?? []].flat()}
        errors={fields.tags.errors}
        mayUseStaffTags={mayAnnounce}
      />
      <PostEditor
        ref={editor}
        label={t("text")}
        initialDocument={answer?.typed.document ?? draft?.document ?? null}
        draft={{ place: {}, formKey: key, initial: draft, services: draftServices }}
        initialText={answer?.typed.text ?? templateOf(categoryId)}
        errors={fields.text.errors?.map(errorText) ?? []}
        {...editorServices}
        onBusyChange={setBusy}
      />
      {mayAnnounce ? (
        <TextField
          field={fields.publishAt}
          type="datetime-local"
          label={writing("schedule.publishAt")}
          hint={writing("schedule.publishAtHint")}
          optional
        />
      ) : null}
      <div className="flex justify-end gap-2.5">
        {mayAnnounce ? (
          <ButtonLink variant="quiet" to={paths.scheduledTopics()}>
            {writing("schedule.title")}
          </ButtonLink>
        ) : null}
        <KeepDraftButton />
        <Button type="submit" variant="primary" pending={navigation.state !== "idle" || isBusy}>
          {t("send")}
        </Button>
      </div>
    </Form>
  );
}
