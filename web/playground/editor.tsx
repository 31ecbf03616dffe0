import { autocompletion, type CompletionSource } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { bracketMatching, indentUnit } from "@codemirror/language";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { Compartment, EditorState } from "@codemirror/state";
import { EditorView, highlightActiveLineGutter, keymap, lineNumbers } from "@codemirror/view";
import type { Ref } from "preact";
import { useEffect, useImperativeHandle, useRef } from "preact/hooks";
import type { FilePosition, Problem } from "../../src/core/regulation/yaml-file.ts";
import { theme } from "./theme.ts";

/** The actions on the editor from outside. */
export interface EditorHandle {
  /** Leads to a place. */
  readonly goTo: (place: FilePosition) => void;
  /** Leads to where a text stands next, from the cursor on and then from the beginning; false if it is nowhere. */
  readonly find: (wanted: string) => boolean;
  /** Puts another text into it, which can be undone. */
  readonly replace: (text: string) => void;
}

// Where what is typed replaces words in colour, Chromium would write their colour into an attribute of style, which the
// page's policy forbids, and so complain of.
const REPLACING = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    const { state } = view;
    if (event.inputType !== "insertText" || event.data === null || event.isComposing || state.selection.main.empty) {
      return false;
    }
    view.dispatch(state.replaceSelection(event.data), { userEvent: "input.type", scrollIntoView: true });
    event.preventDefault();
    return true;
  },
});

interface Props {
  /** The first text. */
  readonly text: string;
  readonly label: string;
  /** The editor's own texts, in the language of the page. */
  readonly phrases: Readonly<Record<string, string>>;
  readonly problems: readonly (Problem & { readonly message: string })[];
  readonly complete: CompletionSource;
  readonly onText: (text: string) => void;
  readonly handle: Ref<EditorHandle>;
}

/**
 * The editor. It stands in a shadow root, for there it hands over its styles as sheets and not as elements, which the
 * page's policy forbids.
 */
export function Editor({ text, label, phrases, problems, complete, onText, handle }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const inLanguage = useRef(new Compartment());
  const source = useRef(complete);
  source.current = complete;
  const tell = useRef(onText);
  tell.current = onText;
  const named = () => [
    EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
    EditorState.phrases.of(phrases),
  ];

  // The text is that of the beginning: what follows is the editor's own.
  useEffect(() => {
    const element = host.current as HTMLDivElement;
    const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    const made = new EditorView({
      root,
      parent: root,
      doc: text,
      extensions: [
        lineNumbers(),
        highlightActiveLineGutter(),
        history(),
        bracketMatching(),
        indentUnit.of("  "),
        yaml(),
        lintGutter(),
        autocompletion({ override: [(context) => source.current(context)], icons: false }),
        keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap, indentWithTab]),
        EditorView.lineWrapping,
        EditorView.updateListener.of((update) => {
          if (update.docChanged) tell.current(update.state.doc.toString());
        }),
        inLanguage.current.of(named()),
        REPLACING,
        theme,
      ],
    });
    view.current = made;
    return () => made.destroy();
  }, []);
  useEffect(() => view.current?.dispatch({ effects: inLanguage.current.reconfigure(named()) }), [label, phrases]);
  useEffect(() => {
    if (view.current !== undefined) show(view.current, problems);
  }, [problems]);
  useImperativeHandle(
    handle,
    () => ({
      goTo: (place) => {
        const made = view.current as EditorView;
        const anchor = offsetOf(made.state, place);
        made.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: "center" }) });
        made.focus();
      },
      find: (wanted) => {
        const made = view.current as EditorView;
        const all = made.state.doc.toString().toLowerCase();
        const sought = wanted.toLowerCase();
        const next = all.indexOf(sought, made.state.selection.main.to);
        const anchor = next === -1 ? all.indexOf(sought) : next;
        if (anchor === -1) return false;
        const selection = { anchor, head: anchor + wanted.length };
        made.dispatch({ selection, effects: EditorView.scrollIntoView(anchor, { y: "center" }) });
        return true;
      },
      replace: (next) => {
        const made = view.current as EditorView;
        made.dispatch({ changes: { from: 0, to: made.state.doc.length, insert: next } });
      },
    }),
    [],
  );
  return <div ref={host} class="editor" />;
}

function offsetOf({ doc }: EditorState, { line, column }: FilePosition): number {
  const { from, to } = doc.line(Math.min(line, doc.lines));
  return Math.min(from + column - 1, to);
}

function show(view: EditorView, problems: Props["problems"]): void {
  const { state } = view;
  const diagnostics = problems.map((problem): Diagnostic => {
    const from = offsetOf(state, problem);
    const [word = ""] =
      /^("[^"]*"|'[^']*'|[^\s,\]}]+)/.exec(state.doc.lineAt(from).text.slice(problem.column - 1)) ?? [];
    const to = Math.min(from + Math.max(word.length, 1), state.doc.length);
    return { from, to, severity: "error", message: problem.message };
  });
  view.dispatch(setDiagnostics(state, diagnostics));
}
