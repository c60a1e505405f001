/**
 * Runs in a page before anything else of it: a clipboard that lies in the page's own memory. That of a browser without a screen may
 * never answer, and that of a browser with one belongs to whoever sits before it.
 */
export const PAGE_CLIPBOARD = `{
  let held = [];
  const plain = 'text/plain';
  const clipboard = {
    write: async (items) => { held = [...items]; },
    read: async () => held,
    writeText: async (text) => { held = [new ClipboardItem({ [plain]: new Blob([text], { type: plain }) })]; },
    readText: async () => {
      const item = held.find(({ types }) => types.includes(plain));
      return item === undefined ? '' : (await item.getType(plain)).text();
    },
  };
  for (const [name, value] of Object.entries(clipboard))
    Object.defineProperty(navigator.clipboard, name, { value, configurable: true });
}`;
