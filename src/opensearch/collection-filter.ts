/**
 * The filters that every query for documents begins with: only of this kind, and only of these collections, which are
 * those that the person who asks may see. No collection given lets nothing through.
 */
export function collectionFilter(kind: string, collections: readonly string[]): readonly object[] {
  return [{ term: { kind } }, { terms: { collection: [...collections] } }];
}
