/** A line of a difference: taken away, added, kept, or the head of a part. */
export interface DiffLine {
  readonly kind: "-" | "+" | " " | "@";
  readonly text: string;
}

interface Change {
  readonly kind: "-" | "+" | " ";
  readonly text: string;
}

/** How many unchanged lines are shown around a change. */
const CONTEXT = 3;

/** The difference of two texts in the unified format, without the two lines that name the files. */
export function unifiedDiff(before: string, after: string): DiffLine[] {
  const changes = changesBetween(before.split(/\r?\n/), after.split(/\r?\n/));
  const near = changes.map((_, index) =>
    changes.slice(Math.max(index - CONTEXT, 0), index + CONTEXT + 1).some(({ kind }) => kind !== " "),
  );
  const lines: DiffLine[] = [];
  let [oldLine, newLine] = [1, 1];
  changes.forEach((change, index) => {
    if (near[index] && !near[index - 1]) {
      const end = near.indexOf(false, index);
      const part = changes.slice(index, end === -1 ? undefined : end);
      const count = (kind: string) => part.filter((one) => one.kind === kind || one.kind === " ").length;
      lines.push({ kind: "@", text: `@@ -${oldLine},${count("-")} +${newLine},${count("+")} @@` });
    }
    if (near[index]) lines.push({ kind: change.kind, text: change.kind + change.text });
    if (change.kind !== "+") oldLine += 1;
    if (change.kind !== "-") newLine += 1;
  });
  return lines;
}

// The longest common sequence of what lies between the first and the last change.
function changesBetween(before: readonly string[], after: readonly string[]): Change[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1;
  }
  const kept = (text: string): Change => ({ kind: " ", text });
  const [old, fresh] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  return [
    ...before.slice(0, start).map(kept),
    ...changesInside(old, fresh),
    ...before.slice(before.length - end).map(kept),
  ];
}

function changesInside(old: readonly string[], fresh: readonly string[]): Change[] {
  // common[i][j]: length of the longest common sequence of the lines from i and from j on.
  const common = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      (common[i] as number[])[j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      changes.push({ kind: " ", text: old[i] as string });
      i += 1;
      j += 1;
    } else if (i < old.length && (j === fresh.length || at(i + 1, j) >= at(i, j + 1))) {
      changes.push({ kind: "-", text: old[i] as string });
      i += 1;
    } else {
      changes.push({ kind: "+", text: fresh[j] as string });
      j += 1;
    }
  }
  return changes;
}
