// A count and a noun in; « 1 page », « 3 pages » out.

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count < 2 ? one : many}`;
}
