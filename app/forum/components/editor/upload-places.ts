import { Extension } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";

type Change = { add: { id: string; at: number; label: string } } | { remove: string };

const key = new PluginKey<DecorationSet>("uploadPlaces");

/** Marks where pictures on their way will stand, while the text around them is edited on. */
export const UploadPlaces = Extension.create({
  name: "uploadPlaces",
  addProseMirrorPlugins: () => [
    new Plugin({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, places) => {
          const mapped = places.map(transaction.mapping, transaction.doc);
          const change = transaction.getMeta(key) as Change | undefined;
          if (!change) return mapped;
          if ("remove" in change) return mapped.remove(placesOf(mapped, change.remove));
          const { id, at, label } = change.add;
          const place = Decoration.widget(at, () => drawPlace(id, label), { id });
          return mapped.add(transaction.doc, [place]);
        },
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

export function addUploadPlace(state: EditorState, add: { id: string; at: number; label: string }) {
  return state.tr.setMeta(key, { add } satisfies Change);
}

export function removeUploadPlace(state: EditorState, id: string) {
  return state.tr.setMeta(key, { remove: id } satisfies Change);
}

/** Where the picture belongs by now; null when the text around it was deleted. */
export function findUploadPlace(state: EditorState, id: string): number | null {
  const places = key.getState(state);
  return (places && placesOf(places, id)[0]?.from) ?? null;
}

export function showUploadProgress(id: string, fraction: number): void {
  const bar = document.getElementById(`upload-${id}`);
  if (bar instanceof HTMLProgressElement) bar.value = fraction;
}

function placesOf(places: DecorationSet, id: string): Decoration[] {
  return places.find(undefined, undefined, (spec) => spec.id === id);
}

function drawPlace(id: string, label: string): HTMLElement {
  const place = document.createElement("span");
  place.className =
    "my-2 flex items-center gap-3 rounded-control border border-line bg-sunken px-3 py-2 text-sm text-ink-soft";
  place.contentEditable = "false";
  const bar = document.createElement("progress");
  bar.id = `upload-${id}`;
  bar.className = "h-1.5 w-24 accent-brand";
  bar.setAttribute("aria-label", label);
  place.append(label, bar);
  return place;
}
