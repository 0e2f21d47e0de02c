import { packedNames } from '../../pack/index.ts';

/** How many files are asked for at the same time. */
const AT_ONCE = 6;

/**
 * The files of this very program, from where it was opened; `told` hears how many are here. Rejects when one cannot be
 * fetched. Most lie in the browser already.
 */
export async function fetchBuilt(
  told: (done: number, all: number) => void,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const list = (await (await fetchOne('./files.json')).json()) as { readonly files: readonly string[] };
  const names = packedNames(list.files);
  const open = [...names];
  const files = new Map<string, Uint8Array>();
  const work = async (): Promise<void> => {
    for (let name = open.shift(); name !== undefined; name = open.shift()) {
      const answer = await fetchOne(name === 'index.html' ? './' : `./${name}`);
      files.set(name, new Uint8Array(await answer.arrayBuffer()));
      told(files.size, names.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return files;
}

async function fetchOne(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`);
  return answer;
}
