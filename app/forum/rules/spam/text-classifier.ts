/** Words fall on so many numbers; which word it was, nobody can tell from them. */
export const wordBuckets = 2 ** 14;
/** From this probability on a post waits for a person. */
export const holdProbability = 0.8;

const mostWords = 400;
const rounds = 30;
const firstStep = 1;
const decay = 0.0005;
const namedWords = 5;

export interface TextModel {
  bias: number;
  weights: Float32Array;
}

export interface KnownText {
  text: string;
  isSpam: boolean;
}

/**
 * Learns by logistic regression which words speak for spam, the same from the same texts. Both kinds weigh
 * the same, however many there are of each.
 */
export function trainTextModel(texts: readonly KnownText[]): TextModel {
  const examples = texts.map(({ text, isSpam }) => ({ buckets: bucketsOf(text), isSpam }));
  const spam = examples.filter(({ isSpam }) => isSpam).length;
  const share = {
    spam: examples.length / (2 * spam),
    ham: examples.length / (2 * (examples.length - spam)),
  };
  const model: TextModel = { bias: 0, weights: new Float32Array(wordBuckets) };
  for (let round = 0; round < rounds; round += 1) {
    const step = firstStep / (1 + round / 4);
    for (const { buckets, isSpam } of examples) {
      const error = (isSpam ? 1 : 0) - probabilityOf(model, buckets);
      const change = step * error * (isSpam ? share.spam : share.ham);
      const size = 1 / Math.sqrt(buckets.length || 1);
      model.bias += change * 0.1;
      for (const bucket of buckets) {
        const weight = model.weights[bucket]!;
        model.weights[bucket] = weight + change * size - step * decay * weight;
      }
    }
  }
  return model;
}

/** How probably a text is spam, and which of its words weighed most for it. */
export function judgeText(
  model: TextModel,
  text: string,
): { probability: number; words: string[] } {
  const words = wordsIn(text);
  const probability = probabilityOf(model, words.map(bucketOf));
  const heavy = words
    .map((word) => ({ word, weight: model.weights[bucketOf(word)]! }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  return { probability, words: heavy.slice(0, namedWords).map(({ word }) => word) };
}

/** The different words of a text, as they are learned: small letters, accents and marks left out. */
export function wordsIn(text: string): string[] {
  const words = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .match(/[\p{L}\p{N}]{2,40}/gu);
  return [...new Set(words)].slice(0, mostWords);
}

function bucketsOf(text: string): number[] {
  return wordsIn(text).map(bucketOf);
}

function probabilityOf({ bias, weights }: TextModel, buckets: readonly number[]): number {
  const size = 1 / Math.sqrt(buckets.length || 1);
  const sum = buckets.reduce((total, bucket) => total + weights[bucket]! * size, bias);
  return 1 / (1 + Math.exp(-sum));
}

/** FNV-1a. */
function bucketOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return (hash >>> 0) % wordBuckets;
}
