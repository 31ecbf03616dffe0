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
