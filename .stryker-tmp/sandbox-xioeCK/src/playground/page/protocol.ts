// @ts-nocheck
import type { APIMessage } from "discord-api-types/v10";

/** Who the person at the page is, and where. */
export interface Guise {
  readonly role: "member" | "moderator";
  readonly isDirect: boolean;
  /** The language of the person's Discord, such as `de`. */
  readonly locale: string;
}

/** A file that the person gives. */
export interface SentFile {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
}

/** What is entered for an option of a command or a field of a form. */
export type SentValue = string | number | boolean | SentFile;

/** What is entered, by the name of the option or field. */
export type SentValues = Readonly<Record<string, SentValue>>;

/** Something that the person does; the server answers each with an Outcome. */
export type Act =
  | { readonly kind: "commands" }
  | { readonly kind: "say"; readonly text: string }
  | { readonly kind: "slash"; readonly name: string; readonly options: SentValues }
  | {
      readonly kind: "autocomplete";
      readonly name: string;
      readonly options: SentValues;
      readonly focused: string;
    }
  | { readonly kind: "click"; readonly messageId: string; readonly customId: string }
  | {
      readonly kind: "select";
      readonly messageId: string;
      readonly customId: string;
      readonly values: readonly string[];
    }
  | { readonly kind: "menu"; readonly name: string; readonly messageId: string }
  /** `form` is the number under which the server keeps the form that it has shown. */
  | { readonly kind: "submit"; readonly form: number; readonly values: SentValues };

/** An option of a command as the person reads it. */
export interface CommandOption {
  readonly name: string;
  readonly shownName: string;
  readonly description?: string;
  /** Discord's number: 1 subcommand, 2 group, 3 text, 4 whole number, 5 yes or no, 10 number, 11 file. */
  readonly type: number;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly max_length?: number;
  readonly choices?: readonly Choice[];
  readonly options?: readonly CommandOption[];
}

/** A value that is offered for an option. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** A command as the person reads it: type 1 is typed, type 3 stands in the menu of a message. */
export interface PageCommand extends CommandOption {
  readonly id: string;
}

/** A field of a form; type 4 is a text, 19 files, 3 a menu. */
export interface FormField {
  readonly type: number;
  readonly customId: string;
  readonly label: string;
  readonly description: string;
  readonly isRequired: boolean;
  /** Of a text: several lines. */
  readonly isLong: boolean;
  readonly value: string;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

/** What comes of an act. Messages come as events; here is only what belongs to the person who acted. */
export type Outcome =
  | { readonly outcome: "done" }
  | { readonly outcome: "failed"; readonly reason: string }
  | { readonly outcome: "choices"; readonly choices: readonly Choice[] }
  | { readonly outcome: "commands"; readonly commands: readonly PageCommand[] }
  | {
      readonly outcome: "form";
      readonly form: number;
      readonly title: string;
      readonly texts: readonly string[];
      readonly fields: readonly FormField[];
    };

/** A change of what stands in one of the page's channels. */
export interface PageEvent {
  readonly change: "created" | "updated" | "deleted";
  readonly message: APIMessage;
  readonly isDirect: boolean;
  /** Who alone sees it; absent when all do. */
  readonly visibleTo?: Guise["role"];
}
