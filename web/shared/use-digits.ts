import { useLayoutEffect } from "preact/hooks";

/**
 * Calls back with the place of the option whose number is pressed, unless somebody is typing.
 *
 * @param enter called for Enter where it presses nothing else
 */
export function useDigits(press: (index: number) => void, enter?: () => void): void {
  // Before anything is drawn: who presses quickly presses for what stands there now.
  useLayoutEffect(() => {
    const pressed = ({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
      if (ctrlKey || altKey || metaKey) return;
      if (target instanceof HTMLSelectElement) return;
      if (target instanceof HTMLInputElement && target.type !== "radio") return;
      if (/^[1-9]$/.test(key)) press(Number(key) - 1);
      else if (key === "Enter" && !(target instanceof Element && target.closest("a, button, summary"))) enter?.();
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  });
}
