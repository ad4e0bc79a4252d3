import { Form, useActionData, useNavigation } from "@remix-run/react";
import { X } from "lucide-react";
import { forwardRef, useEffect, useImperativeHandle, useRef, useState } from "react";
import { paths } from "#app/paths.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useErrorText } from "#app/ui/error-text.ts";
import { IconButton } from "#app/ui/icon-button.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import type { PostDocument } from "../rules/document/post-document.types.ts";
import type { Draft, DraftFields } from "../rules/draft.ts";
import { PostEditor } from "./editor/post-editor.tsx";
import type { PostEditorHandle, QuotedPost } from "./editor/post-editor.types.ts";
import { draftServices, editorServices } from "./editor-services.ts";
import { KeepDraftButton } from "./keep-draft-button.tsx";
import { KeptText } from "./kept-text.tsx";
import type { ReplyTarget } from "./post-bar.tsx";
import type { ShownPost } from "./topic-view.tsx";

export interface ReplyBoxHandle {
  answer: (target: ReplyTarget) => void;
  quote: (quote: QuotedPost) => void;
}

interface ReplyAnswer {
  errors: string[];
  typed: { document: PostDocument | null; text: string };
}

interface ReplyBoxProps {
  topic: {
    id: string;
    number: number;
    slug: string;
    closedAt: string | null;
    closeReason: string | null;
    closesAt: string | null;
    reopensAt: string | null;
  };
  posts: readonly ShownPost[];
  requestKey: string;
  /** Asked for by the address; else the editor looks for one when it opens. */
  initialDraft: Draft | null;
  initialReplyTo: number | null;
  isSignedIn: boolean;
  mayReply: boolean;
  signInPath: string;
}

/** Where to answer, or why not. */
export const ReplyBox = forwardRef<ReplyBoxHandle, ReplyBoxProps>(function ReplyBox(props, ref) {
  const t = useTranslations("forum.reply");
  return (
    <section id="reply" aria-labelledby="reply-title" className="mt-8 scroll-mt-20 print:hidden">
      <h2 id="reply-title" className="display mb-3 text-lg">
        {t("title")}
      </h2>
      <ClosingNotice {...props} />
      {props.mayReply && !props.isSignedIn ? (
        <Alert
          title={t("signInTitle")}
          action={
            <ButtonLink variant="primary" size="small" to={props.signInPath}>
              {t("signIn")}
            </ButtonLink>
          }
        >
          {t("signInHint")}
        </Alert>
      ) : null}
      {props.mayReply && props.isSignedIn ? <ReplyForm {...props} boxRef={ref} /> : null}
      {props.mayReply ? null : <ComeTooLate />}
    </section>
  );
});

/** What somebody sent off when replies were not taken any more. */
function ComeTooLate() {
  const answer = useActionData<ReplyAnswer>();
  return answer ? (
    <div className="mt-6">
      <KeptText typed={answer.typed} />
    </div>
  ) : null;
}

/** Why nobody can reply, or until when. */
function ClosingNotice({ topic, mayReply }: ReplyBoxProps) {
  const t = useTranslations("forum.reply");
  const format = useFormatter();
  const { closedAt, closesAt, reopensAt, closeReason } = topic;
  const when = (instant: string) =>
    format.dateTime(new Date(instant), { dateStyle: "long", timeStyle: "short" });
  if (!closedAt && !closesAt) return mayReply ? null : <Alert>{t("gone")}</Alert>;
  return (
    <div className={mayReply ? "mb-4" : undefined}>
      <Alert title={closedAt ? t("closed") : t("closes", { when: when(closesAt!) })}>
        {closeReason ? <p className="wrap-anywhere">{closeReason}</p> : null}
        {reopensAt ? <p>{t("reopens", { when: when(reopensAt) })}</p> : null}
      </Alert>
    </div>
  );
}

function ReplyForm(props: ReplyBoxProps & { boxRef: React.ForwardedRef<ReplyBoxHandle> }) {
  const t = useTranslations("forum.reply");
  const errorText = useErrorText();
  const answer = useActionData<ReplyAnswer>();
  const [target, setTarget] = useState(() => findTarget(props));
  const [isBusy, setBusy] = useState(false);
  const editor = useRef<PostEditorHandle>(null);
  const { draft, isSending } = useDraft(props.requestKey, () => setTarget(null));
  // What is written after the first reply begins anew.
  const firstDraft = draft.count === 0 ? props.initialDraft : null;
  useImperativeHandle(props.boxRef, () => ({
    answer: (next) => {
      setTarget(next);
      showAndFocus(editor.current);
    },
    quote: (quote) => {
      editor.current?.insertQuote(quote);
      showAndFocus(editor.current);
    },
  }));
  return (
    <Form method="post" action={`${paths.topic(props.topic)}#reply`} preventScrollReset>
      <input type="hidden" name="requestKey" value={draft.requestKey} />
      {target ? (
        <p className="mb-2 flex items-center gap-1 text-sm text-ink-soft">
          <input type="hidden" name="replyTo" value={target.number} />
          <input type="hidden" name="replyToName" value={target.name} />
          {t("answering", target)}
          <IconButton size="small" label={t("notAnswering")} onClick={() => setTarget(null)}>
            <X aria-hidden="true" />
          </IconButton>
        </p>
      ) : null}
      <PostEditor
        key={draft.count}
        ref={editor}
        label={t("label")}
        initialDocument={answer?.typed.document ?? firstDraft?.document ?? null}
        draft={{
          place: { topicId: props.topic.id },
          formKey: draft.requestKey,
          ...(firstDraft && { initial: firstDraft }),
          services: draftServices,
          onRestore: (fields) => setTarget(targetFrom(fields)),
        }}
        initialText={answer?.typed.text ?? ""}
        errors={answer?.errors.map(errorText) ?? []}
        {...editorServices}
        onBusyChange={setBusy}
      />
      <div className="mt-3 flex justify-end gap-2.5">
        <KeepDraftButton topicId={props.topic.id} />
        <Button type="submit" variant="primary" pending={isSending || isBusy}>
          {t("send")}
        </Button>
      </div>
    </Form>
  );
}

/** The post being written. It ends, and the field empties, only when it has really arrived. */
function useDraft(nextRequestKey: string, onSent: () => void) {
  const navigation = useNavigation();
  const answer = useActionData<ReplyAnswer>();
  const [draft, setDraft] = useState({ count: 0, requestKey: nextRequestKey });
  const wasSending = useRef(false);
  const isSending = navigation.formData?.get("requestKey") === draft.requestKey;
  useEffect(() => {
    if (isSending) wasSending.current = true;
    if (navigation.state !== "idle" || !wasSending.current) return;
    wasSending.current = false;
    if (answer) return;
    setDraft(({ count }) => ({ count: count + 1, requestKey: nextRequestKey }));
    onSent();
  });
  return { draft, isSending };
}

function findTarget({ posts, initialReplyTo, initialDraft }: ReplyBoxProps): ReplyTarget | null {
  if (initialDraft && initialReplyTo === null) return targetFrom(initialDraft.fields);
  const post = posts.find(({ number }) => number === initialReplyTo);
  return post ? { number: post.number, name: post.author.displayName } : null;
}

function targetFrom({ replyTo, replyToName }: DraftFields): ReplyTarget | null {
  return replyTo && replyToName ? { number: Number(replyTo), name: replyToName } : null;
}

function showAndFocus(editor: PostEditorHandle | null): void {
  document.getElementById("reply")?.scrollIntoView({ block: "center" });
  editor?.focus();
}
