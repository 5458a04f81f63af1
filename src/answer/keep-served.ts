import { type ChangeParts, keep } from "./seed-changes.ts";

/** Keeps the states that are served, so that they can be gone back to. A collection that is read from a pin stays pinned. */
export async function keepAll(parts: ChangeParts): Promise<void> {
  for (const collection of parts.folder.collections()) await keepKnown(parts, collection);
}

/** A collection without files has a state too, which the undo of its first change goes back to. */
export async function keepEmpty(parts: ChangeParts, collection: string): Promise<void> {
  const isEmpty = parts.folder.files(collection).length === 0 && !parts.folder.isPinned(collection);
  if (isEmpty) await keep(parts, collection, []);
}

/**
 * Where a library is served without its files being read, reads and keeps those of a collection when they are first
 * asked for.
 */
export function createLearning(parts: ChangeParts): (collection: string) => Promise<void> {
  const learned = new Map<string, Promise<void>>();
  const learn = async (collection: string) => {
    try {
      if (await parts.folder.learn(collection)) await keepKnown(parts, collection);
    } catch (error) {
      learned.delete(collection);
      throw error;
    }
  };
  return (collection) => {
    const learning = learned.get(collection) ?? learn(collection);
    learned.set(collection, learning);
    return learning;
  };
}

async function keepKnown(parts: ChangeParts, collection: string): Promise<void> {
  const files = parts.folder.files(collection);
  if (!parts.folder.isPinned(collection) && files.length > 0) await keep(parts, collection, files);
}
