// @ts-nocheck
import { findTyped, matchingChoices, type TypedChoice, typedChoices } from "./command-choices.ts";
import { openCommandForm } from "./command-form.ts";
import { element } from "./element.ts";
import { attachListPicker } from "./list-picker.ts";
import type { Act, PageCommand } from "./protocol.ts";
import type { Session } from "./session.ts";

/** The place where a person types. */
export interface Composer {
  /** Takes in that the person is somebody else or elsewhere now. */
  readonly refresh: (commands: readonly PageCommand[]) => void;
  readonly focus: () => void;
}

/** A text field in this place that turns into the fields of a command when one is chosen. */
export function createComposer(
  place: HTMLElement,
  session: Session,
  perform: (act: Act) => void,
  notice: (text: string) => void,
): Composer {
  const text = element("input", { type: "text", autocomplete: "off", maxlength: "2000" });
  const line = element("form", { class: "line" }, text);
  const picker = attachListPicker(text, line, "Commands");
  let choices: readonly TypedChoice[] = [];

  const showLine = (): void => {
    text.value = "";
    place.replaceChildren(line);
  };
  const leaveCommand = (): void => {
    showLine();
    text.focus();
  };
  const choose = (choice: TypedChoice, rest = ""): void => {
    openCommandForm(place, {
      ...{ choice, rest, cancel: leaveCommand },
      suggest: async (act) => {
        const outcome = await session.act(act);
        return outcome.outcome === "choices" ? outcome.choices : [];
      },
      send: (act) => {
        leaveCommand();
        perform(act);
      },
    });
  };
  text.addEventListener("input", () => {
    if (!text.value.startsWith("/")) return picker.hide();
    const typed = findTyped(choices, text.value.slice(1));
    if (typed !== undefined) {
      picker.hide();
      return choose(typed.choice, typed.rest);
    }
    picker.show(
      matchingChoices(choices, text.value.slice(1)).map((choice) => ({
        title: `/${choice.shownName}`,
        detail: choice.description,
        pick: () => choose(choice),
      })),
    );
  });
  line.addEventListener("submit", (event) => {
    event.preventDefault();
    const content = text.value.trim();
    if (content === "") return;
    if (content.startsWith("/")) return notice(`There is no command ${content.split(" ")[0]} for you here.`);
    text.value = "";
    perform({ kind: "say", text: content });
  });
  showLine();
  return {
    refresh: (commands) => {
      choices = typedChoices(commands);
      const where = session.guise().isDirect ? "@Footnote" : "#newsroom";
      text.setAttribute("aria-label", `Message ${where}`);
      text.placeholder = `Message ${where}, or / for commands`;
      showLine();
    },
    focus: () => text.focus(),
  };
}
