// @ts-nocheck
import type { APIMessage } from "discord-api-types/v10";
import { deleteAnswer, editAnswer, followUp, heldAnswer, isEphemeral, type Wish } from "./answers.ts";
import { acknowledge } from "./callback.ts";
import { numberOf } from "./fields.ts";
import type { Interaction, InteractionStore } from "./interaction-store.ts";
import { refusals } from "./refusal.ts";
import { bodyFields } from "./request-body.ts";
import { noContent, ok, type RestRequest, type Route } from "./router.ts";
import type { World } from "./world.ts";

/** The addresses with which a bot answers interactions: the callback, the original answer and follow-ups. */
export function interactionRoutes(world: World, interactions: InteractionStore): readonly Route[] {
  const acknowledged = (request: RestRequest) => findAcknowledged(world, interactions, request);
  const message = "/webhooks/:application/:token/messages/:message";
  return [
    {
      method: "POST",
      pattern: "/interactions/:interaction/:token/callback",
      isOpen: true,
      handle: ({ path, query, body }) => {
        const interaction = interactions.find(path.interaction ?? "");
        if (interaction === undefined || interaction.token !== path.token)
          throw refusals.unknownInteraction();
        const answer = acknowledge(world, interaction, body);
        return query.get("with_response") === "true" ? ok(callbackResponse(interaction, answer)) : noContent;
      },
    },
    {
      method: "POST",
      pattern: "/webhooks/:application/:token",
      isOpen: true,
      handle: (request) => ok(followUp(world, acknowledged(request), wishOf(request))),
    },
    {
      method: "GET",
      pattern: message,
      isOpen: true,
      handle: (request) => ok(heldAnswer(world, acknowledged(request), request.path.message ?? "").message),
    },
    {
      method: "PATCH",
      pattern: message,
      isOpen: true,
      handle: (request) => {
        const interaction = acknowledged(request);
        const { message: previous } = heldAnswer(world, interaction, request.path.message ?? "");
        return ok(editAnswer(world, interaction, previous, wishOf(request)));
      },
    },
    {
      method: "DELETE",
      pattern: message,
      isOpen: true,
      handle: (request) => {
        deleteAnswer(world, acknowledged(request), request.path.message ?? "");
        return noContent;
      },
    },
  ];
}

function findAcknowledged(world: World, interactions: InteractionStore, { path }: RestRequest): Interaction {
  if (path.application !== world.applicationId) throw refusals.unknownWebhook();
  const interaction = interactions.findByToken(path.token ?? "");
  if (interaction === undefined || interactions.isExpired(interaction)) throw refusals.invalidWebhookToken();
  if (interaction.acknowledgedWith === undefined) throw refusals.unknownWebhook();
  return interaction;
}

function wishOf({ body }: RestRequest): Wish {
  return { payload: bodyFields(body), path: "", files: body.files };
}

function callbackResponse(interaction: Interaction, message: APIMessage | undefined): object {
  const type = numberOf(interaction.acknowledgedWith) ?? 0;
  const about = { id: interaction.id, type: interaction.type };
  if (message === undefined) return { interaction: about, resource: { type } };
  const { id } = message;
  const shown = {
    response_message_id: id,
    response_message_loading: type === 5,
    response_message_ephemeral: isEphemeral(message),
  };
  return { interaction: { ...about, ...shown }, resource: { type, message } };
}
