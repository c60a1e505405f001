/** Lower case without accents, dots, apostrophes and hyphens. */
export function folded(name: string): string {
  const plain = /[^\p{ASCII}]/u.test(name) ? name.normalize('NFD').replace(/\p{M}|’/gu, '') : name;
  return plain.replace(/[.']/g, '').replace(/[-–]/g, ' ').toLowerCase();
}
