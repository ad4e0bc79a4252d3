import { type ComponentType, createContext, type ReactNode, useContext } from "react";
import { NotingSlices, useIntlPlace, useNeed } from "./intl.tsx";

/** A piece of a page as it was made before, and the slices whose texts it shows. */
export interface KeptPiece {
  html: string;
  slices: readonly string[];
}

/** What the server keeps of pages; the browser keeps nothing and makes everything. */
export interface KeptPieces {
  find(key: string): KeptPiece | undefined;
  /** Marks between which a new piece is found again when the page is made; `slices` fills until then. */
  begin(key: string, slices: Set<string>): { before: string; after: string };
}

const KeptPiecesContext = createContext<KeptPieces | null>(null);

export const KeptPiecesProvider = KeptPiecesContext.Provider;

interface KeptProps<Props extends object> {
  /** The element around it, which is the same in the browser. */
  as?: "div" | "li";
  /**
   * What is shown. It depends on its props, locale and time zone alone: on nothing else of the page or
   * of who looks at it. What it renders begins and ends with an element, and has no ids of `useId`.
   */
  show: ComponentType<Props>;
  /** Data as loaders give it; functions do not count, they matter in the browser only. */
  props: Props;
  /** What else it shows: labels that depend on the moment. */
  by?: string;
}

/**
 * Shows a piece of a page that many pages show alike: the server makes it once. In the browser it
 * is what it always is, and comes to life there.
 */
export function Kept<Props extends object>({
  as: Around = "div",
  show: Show,
  props,
  by = "",
}: KeptProps<Props>) {
  const pieces = useContext(KeptPiecesContext);
  const place = useIntlPlace();
  const need = useNeed();
  const shown = <Show {...props} />;
  if (!pieces) return <Around>{shown}</Around>;
  const key = `${numberOf(Show)} ${place} ${by} ${JSON.stringify(props)}`;
  const piece = pieces.find(key);
  if (piece) {
    for (const slice of piece.slices) need(slice);
    // biome-ignore lint/security/noDangerouslySetInnerHtml: React made it, from the same component and props
    return <Around dangerouslySetInnerHTML={{ __html: piece.html }} />;
  }
  return <Around>{marked(shown, pieces, key)}</Around>;
}

function marked(shown: ReactNode, pieces: KeptPieces, key: string): ReactNode {
  const slices = new Set<string>();
  const { before, after } = pieces.begin(key, slices);
  return (
    <>
      {before}
      <NotingSlices note={(slice) => slices.add(slice)}>{shown}</NotingSlices>
      {after}
    </>
  );
}

const numbers = new WeakMap<object, number>();
let count = 0;

/** Components have no names that last through a build. */
function numberOf(component: object): number {
  const number = numbers.get(component) ?? count++;
  numbers.set(component, number);
  return number;
}
