/** What the browser keeps for this page, as far as it allows any. */
export function keep(name: string, value: string): void {
  try {
    if (value === "") localStorage.removeItem(`hdp.${name}`);
    else localStorage.setItem(`hdp.${name}`, value);
  } catch {
    // A browser that keeps nothing asks again.
  }
}

/** What {@link keep} was given; empty if nothing was kept. */
export function kept(name: string): string {
  try {
    return localStorage.getItem(`hdp.${name}`) ?? "";
  } catch {
    return "";
  }
}

/** Whether anything is kept. */
export function keepsAnything(): boolean {
  return names().length > 0;
}

/** Forgets everything that was kept for this page. */
export function forgetAll(): void {
  for (const name of names()) keep(name, "");
}

function names(): string[] {
  try {
    return Object.keys(localStorage).flatMap((key) => (key.startsWith("hdp.") ? [key.slice("hdp.".length)] : []));
  } catch {
    return [];
  }
}
