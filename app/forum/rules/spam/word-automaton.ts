/** Where a word stands in a text: from `start` up to, not including, `end`. */
export interface WordHit {
  word: number;
  start: number;
  end: number;
}

interface State {
  next: Map<number, State>;
  /** Where to go on when nothing follows: the longest end of what was read that begins a word. */
  fallback: State | null;
  /** Words that end here, by their place in the list. */
  ends: number[];
}

/**
 * Compiles words to one automaton (Aho and Corasick, 1975) that finds all of them in one pass,
 * however many they are, in any case.
 */
export function compileWords(words: readonly string[]): (text: string) => WordHit[] {
  const lengths = words.map((word) => word.length);
  const root = plant(words);
  link(root);
  return (text) => {
    const hits: WordHit[] = [];
    const folded = foldCase(text);
    let state = root;
    for (let at = 0; at < folded.length; at++) {
      state = step(state, folded.charCodeAt(at), root);
      for (const word of state.ends)
        hits.push({ word, start: at + 1 - lengths[word]!, end: at + 1 });
    }
    return hits;
  };
}

/** In lower case, as long as it was: letters whose lower case is longer stay as they are. */
export function foldCase(text: string): string {
  const folded = text.toLowerCase();
  if (folded.length === text.length) return folded;
  return Array.from({ length: text.length }, (_, at) => {
    const lower = text[at]!.toLowerCase();
    return lower.length === 1 ? lower : text[at]!;
  }).join("");
}

function newState(): State {
  return { next: new Map(), fallback: null, ends: [] };
}

function plant(words: readonly string[]): State {
  const root = newState();
  for (const [index, word] of words.entries()) {
    if (word === "") continue;
    let state = root;
    const folded = foldCase(word);
    for (let at = 0; at < folded.length; at++) {
      const code = folded.charCodeAt(at);
      let following = state.next.get(code);
      if (!following) {
        following = newState();
        state.next.set(code, following);
      }
      state = following;
    }
    state.ends.push(index);
  }
  return root;
}

/** By breadth, so that what is fallen back to is complete already. */
function link(root: State): void {
  const queue: State[] = [root];
  for (let state = queue.shift(); state; state = queue.shift()) {
    for (const [code, following] of state.next) {
      following.fallback = state === root ? root : step(state.fallback ?? root, code, root);
      following.ends.push(...following.fallback.ends);
      queue.push(following);
    }
  }
}

function step(from: State, code: number, root: State): State {
  let state: State | null = from;
  while (state) {
    const following = state.next.get(code);
    if (following) return following;
    state = state.fallback;
  }
  return root;
}
