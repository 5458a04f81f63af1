import type {
  APIApplicationCommandOptionChoice,
  APIModalInteractionResponseCallbackData,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  InteractionContextType,
  MessageContextMenuCommandInteraction,
} from "discord.js";
import type { Snapshot } from "../answer/snapshot.ts";
import type { Button } from "./button.ts";
import type { Deadline } from "./deadline.ts";
import type { Form } from "./form.ts";
import type { Language } from "./locales/catalogue.ts";
import type { Reply } from "./reply.ts";
import type { Services } from "./services.ts";

/** One slash command: what Discord is told of it, and what it does. Lives in `commands/<name>.ts`. */
export interface Command {
  readonly shape: CommandShape;
  /** Neither it nor its buttons and forms are cut off at the deadline: for work that a moderator waits for. */
  readonly mayTakeLong?: boolean;
  /** Whether the answer will be for the asker alone, as far as the options tell; used when it is deferred. */
  isPrivate(interaction: ChatInputCommandInteraction): boolean;
  /** Answers; a `UserError` it throws is shown as it is. */
  run(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<Reply>;
  /** The choices for the option that is being typed. Needed when an option has `autocomplete`. */
  suggest?(interaction: AutocompleteInteraction, context: CommandContext): Promise<readonly Choice[]>;
  /** The form that is shown instead of an answer; undefined: `run` answers. */
  form?(
    interaction: ChatInputCommandInteraction,
    context: CommandContext,
  ): APIModalInteractionResponseCallbackData | undefined;
  /** The entry of a message's menu that does the same for that message. */
  readonly menu?: MessageMenu;
  /** The buttons on its replies. */
  readonly buttons?: readonly Button[];
  /** What its forms do when they are sent off. */
  readonly forms?: readonly Form[];
}

/** An entry of the menu that every message has; what it answers is private. */
export interface MessageMenu {
  readonly shape: CommandShape;
  /** Answers; a `UserError` it throws is shown as it is. */
  run(interaction: MessageContextMenuCommandInteraction, context: CommandContext): Promise<Reply>;
}

/** A choice of autocomplete: name and value are cut to Discord's 100 characters by the sender. */
export type Choice = APIApplicationCommandOptionChoice<string>;

/** What a command is given beside the interaction. */
export interface CommandContext {
  readonly services: Services;
  /** The language of the person who asks. */
  readonly language: Language;
  /** The collections that the person may see. */
  readonly collections: readonly string[];
  /** The articles of this answer: the same version however often it is asked for. */
  snapshot(): Promise<Snapshot>;
  /** When the question is cut off; its signal is to be handed to searches. */
  readonly deadline: Deadline;
}

/** A command as Discord is told of it, without its texts: those come from the catalogues. */
export interface CommandShape {
  readonly name: string;
  readonly type: ApplicationCommandType;
  readonly contexts: readonly InteractionContextType[];
  readonly integrationTypes: readonly ApplicationIntegrationType[];
  /** Bits as a decimal string; absent: everybody. */
  readonly defaultMemberPermissions?: string;
  readonly options?: readonly OptionShape[];
}

/** An option, or a subcommand with its options. */
export interface OptionShape {
  readonly name: string;
  readonly type: ApplicationCommandOptionType;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly options?: readonly OptionShape[];
}
