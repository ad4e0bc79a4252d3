import type { Editor } from "@tiptap/core";

/** Moves the block at a position past its neighbour above (-1) or below (1), if there is one. */
export function moveBlock(editor: Editor, at: number, step: -1 | 1): void {
  const { state, view } = editor;
  const $at = state.doc.resolve(at);
  const block = $at.nodeAfter;
  const index = $at.index();
  const neighbour = $at.parent.maybeChild(index + step);
  if (!block || !neighbour) return;
  const to = step === -1 ? at - neighbour.nodeSize : at + neighbour.nodeSize;
  view.dispatch(
    state.tr
      .delete(at, at + block.nodeSize)
      .insert(to, block)
      .scrollIntoView(),
  );
}
