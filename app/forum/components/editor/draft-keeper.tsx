import { useNavigation } from "@remix-run/react";
import type { Editor } from "@tiptap/react";
import { useEffect, useRef, useState } from "react";
import type { Draft } from "#app/forum/rules/draft.ts";
import { type DraftChoice, DraftConflict } from "./draft-conflict.tsx";
import { fieldsOf, fillIn } from "./draft-fields.ts";
import { createDraftSaver, type DraftSaver, type DraftState } from "./draft-saver.ts";
import { DraftStatus } from "./draft-status.tsx";
import type { DraftSettings } from "./post-editor.types.ts";

// A refused post leaves the form as it was; an accepted one takes it away, a moment after.
const releaseAfterMs = 3_000;

/** Keeps what is in the editor and the form around it as a draft on the server. */
export function DraftKeeper({
  editor,
  draft,
  isTyped,
}: {
  editor: Editor;
  draft: DraftSettings;
  /** The text was typed before the editor was there: nobody has saved it yet. */
  isTyped: boolean;
}) {
  const [state, setState] = useState<DraftState>({ kind: "nothing" });
  const [sequence, setSequence] = useState(draft.initial?.sequence ?? 0);
  const saver = useRef<DraftSaver | null>(null);
  const settings = useRef(draft);
  settings.current = draft;

  const restore = (from: Draft) => {
    editor.commands.setContent(from.document ?? "");
    fillIn(formOf(editor), from.fields);
    settings.current.onRestore?.(from.fields);
    saver.current?.resume({ sequence: from.sequence, isSame: true });
    setState({ kind: "saved", savedAt: from.savedAt });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: one keeper for the life of the editor.
  useEffect(() => {
    const { place, formKey, services, initial } = settings.current;
    const form = formOf(editor);
    const keeper = createDraftSaver({
      send: services.send(place, formKey),
      read: () => ({ document: editor.getJSON(), fields: fieldsOf(form) }),
      tell: (next, known) => {
        setState(next);
        setSequence(known);
      },
      sequence: initial?.sequence ?? 0,
    });
    saver.current = keeper;
    if (initial) setState({ kind: "saved", savedAt: initial.savedAt });
    if (isTyped) keeper.resume({ sequence: initial?.sequence ?? 0 });
    else if (initial === undefined) {
      void services.load(place).then((found) => {
        if (!found || editor.isDestroyed || saver.current !== keeper) return;
        // Whoever was quicker than the answer keeps the text; the first save tells of both.
        if (editor.isEmpty) restore(found);
      });
    }
    const stop = listen(editor, form, keeper);
    return () => {
      stop();
      void keeper.leave();
      keeper.stop();
      saver.current = null;
    };
  }, [editor]);
  useReleaseAfterSending(saver);
  useWarning(saver, state);

  const choose = (choice: DraftChoice, current: Draft | null) => {
    if (choice === "theirs" && current) return restore(current);
    if (choice === "both" && current?.document) {
      const end = editor.state.doc.content.size;
      editor.commands.insertContentAt(end, current.document.content);
    }
    saver.current?.resume({ sequence: current?.sequence ?? 0 });
    editor.commands.focus();
  };
  return (
    <>
      <input type="hidden" name="draft" value={sequence} />
      {state.kind === "conflict" ? (
        <DraftConflict
          current={state.current}
          onChoose={(choice) => choose(choice, state.current)}
        />
      ) : null}
      <DraftStatus state={state} onRetry={() => void saver.current?.retry()} />
    </>
  );
}

function formOf(editor: Editor): HTMLFormElement | null {
  return editor.view.dom.closest("form");
}

function listen(editor: Editor, form: HTMLFormElement | null, keeper: DraftSaver): () => void {
  const changed = () => keeper.changed();
  const hold = () => keeper.hold();
  const retry = () => void keeper.retry();
  const hidden = () => document.visibilityState === "hidden" && void keeper.leave();
  editor.on("update", changed);
  form?.addEventListener("input", changed);
  form?.addEventListener("change", changed);
  form?.addEventListener("submit", hold);
  document.addEventListener("visibilitychange", hidden);
  window.addEventListener("online", retry);
  return () => {
    editor.off("update", changed);
    form?.removeEventListener("input", changed);
    form?.removeEventListener("change", changed);
    form?.removeEventListener("submit", hold);
    document.removeEventListener("visibilitychange", hidden);
    window.removeEventListener("online", retry);
  };
}

function useReleaseAfterSending(saver: React.RefObject<DraftSaver | null>): void {
  const navigation = useNavigation();
  const wasSending = useRef(false);
  useEffect(() => {
    if (navigation.formData) wasSending.current = true;
    if (navigation.state !== "idle" || !wasSending.current) return;
    wasSending.current = false;
    const timer = setTimeout(() => saver.current?.release(), releaseAfterMs);
    return () => clearTimeout(timer);
  }, [navigation, saver]);
}

/** Asks before the page goes while something is in it that nobody else has. */
function useWarning(saver: React.RefObject<DraftSaver | null>, { kind }: DraftState): void {
  const isTrouble = !["nothing", "unsaved", "saved"].includes(kind);
  useEffect(() => {
    if (!isTrouble) return;
    const warn = (event: BeforeUnloadEvent) => {
      if (kind === "conflict" || saver.current?.hasUnsaved()) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isTrouble, kind, saver]);
}
