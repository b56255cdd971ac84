import type { Figure } from "./figure.ts";

/** A headline that runs into its text says the same count twice in one sentence: the one that says more stays. */
export function withoutTwice(figures: readonly Figure[]): Figure[] {
  const least = (one: Figure): number => one.min ?? one.max ?? 0;
  const isAgain = (one: Figure, other: Figure): boolean =>
    one !== other &&
    one.kind === other.kind &&
    least(one) === least(other) &&
    least(one) > 2 &&
    // "Three posts" and "three guns" are six things.
    (one.kind !== "equipment_destroyed" || one.of === other.of) &&
    (one.who === null || other.who === null || one.who.side === other.who.side);
  return figures.filter(
    (one, index) =>
      !figures.some(
        (other, at) =>
          isAgain(one, other) && (one.who === other.who || (one.who !== null) === (other.who !== null) ? at < index : one.who === null),
      ),
  );
}
