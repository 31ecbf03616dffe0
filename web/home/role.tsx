import { useState } from "preact/hooks";
import { ROLES, type Role } from "../../src/core/schema/decision-marks.ts";
import { useWords } from "../shared/context.ts";
import { keep, kept } from "../shared/kept.ts";

/** What the reader is, as the browser remembers it; empty where nothing was chosen. */
export function useRole(): readonly [Role | "", (role: Role | "") => void] {
  const [role, setRole] = useState<Role | "">(() => ROLES.find((one) => one === kept("role")) ?? "");
  const set = (next: Role | "") => {
    keep("role", next);
    setRole(next);
  };
  return [role, set];
}

/** Chooses it: whose tasks stand first. */
export function RoleChoice({ role, set }: { role: Role | ""; set: (role: Role | "") => void }) {
  const { texts } = useWords();
  const all: readonly (Role | "")[] = ["", ...ROLES];
  return (
    <fieldset class="roles">
      <legend>{texts.i_am}</legend>
      {all.map((one) => (
        <label key={one} class="role">
          <input type="radio" name="role" checked={one === role} onChange={() => set(one)} />
          {one === "" ? texts.any_role : texts[one]}
        </label>
      ))}
    </fieldset>
  );
}
