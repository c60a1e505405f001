// @ts-check
// The script of the matrix and of the timeline: draws what it is sent, keeps the place, moves by keys, and says what was chosen.
(function () {
  // @ts-expect-error The editor gives this function to the page.
  const editor = acquireVsCodeApi();
  const bar = /** @type {HTMLElement} */ (document.getElementById('bar'));
  const content = /** @type {HTMLElement} */ (document.getElementById('content'));
  const said = /** @type {HTMLElement} */ (document.getElementById('said'));

  window.addEventListener('message', ({ data }) => {
    if (data.type === 'draw') draw(data);
    if (data.type === 'say') said.textContent = data.text;
  });

  /** @param {{ bar: string, content: string }} message both made and escaped by the extension */
  function draw(message) {
    const active = document.activeElement;
    const key = active instanceof Element ? active.getAttribute('data-key') : null;
    const isInside = content.contains(active);
    const isTyping = bar.contains(active);
    // A control that is in use must not be made anew under the hand.
    if (!isTyping) bar.innerHTML = message.bar;
    if (content.dataset.drawn === message.content) return;
    content.dataset.drawn = '';
    content.innerHTML = message.content;
    const places = stops();
    const again = places.find((place) => place.getAttribute('data-key') === key) ?? places[0];
    if (again) rove(again, isInside);
  }

  /** @returns {HTMLElement[]} all that the keys move between, in order */
  function stops() {
    return [...content.querySelectorAll('[data-key]')].map((place) => /** @type {HTMLElement} */ (place));
  }

  /**
   * @param {HTMLElement} to
   * @param {boolean} focus
   */
  function rove(to, focus) {
    for (const place of content.querySelectorAll('[tabindex="0"]')) place.setAttribute('tabindex', '-1');
    to.setAttribute('tabindex', '0');
    if (focus) to.focus();
  }

  /** @param {Element} place */
  function open(place) {
    const target = place.getAttribute('data-open');
    if (target) editor.postMessage({ type: 'open', target: JSON.parse(target) });
  }

  content.addEventListener('click', (event) => {
    const place = event.target instanceof Element ? event.target.closest('[data-key]') : null;
    if (!(place instanceof HTMLElement)) return;
    rove(place, true);
    open(place);
  });

  content.addEventListener('keydown', (event) => {
    const place = event.target instanceof Element ? event.target.closest('[data-key]') : null;
    if (!(place instanceof HTMLElement)) return;
    if (event.key === 'Enter' || event.key === ' ') open(place);
    else {
      const next = place.closest('table') ? inGrid(place, event) : inList(place, event.key);
      if (!next) return;
      rove(next, true);
      next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    event.preventDefault();
  });

  /**
   * @param {HTMLElement} cell
   * @param {KeyboardEvent} event
   * @returns {HTMLElement | undefined}
   */
  function inGrid(cell, event) {
    const rows = [...content.querySelectorAll('tr')];
    const row = cell.closest('tr');
    if (!row) return undefined;
    const y = rows.indexOf(row);
    const x = [...row.children].indexOf(cell);
    const last = row.children.length - 1;
    /** @type {Record<string, [number, number]>} */
    const moves = {
      ArrowRight: [y, Math.min(last, x + 1)],
      ArrowLeft: [y, Math.max(0, x - 1)],
      ArrowDown: [Math.min(rows.length - 1, y + 1), x],
      ArrowUp: [Math.max(0, y - 1), x],
      PageDown: [Math.min(rows.length - 1, y + 10), x],
      PageUp: [Math.max(0, y - 10), x],
      Home: [event.ctrlKey || event.metaKey ? 0 : y, 0],
      End: [event.ctrlKey || event.metaKey ? rows.length - 1 : y, last],
    };
    const to = moves[event.key];
    return to && /** @type {HTMLElement | undefined} */ (rows[to[0]]?.children[to[1]]);
  }

  /**
   * @param {HTMLElement} place
   * @param {string} key
   * @returns {HTMLElement | undefined}
   */
  function inList(place, key) {
    const places = stops();
    const at = places.indexOf(place);
    if (key === 'ArrowDown' || key === 'ArrowRight') return places[at + 1];
    if (key === 'ArrowUp' || key === 'ArrowLeft') return places[at - 1];
    if (key === 'Home') return places[0];
    return key === 'End' ? places.at(-1) : undefined;
  }

  bar.addEventListener('input', ({ target }) => {
    const isInput = target instanceof HTMLInputElement;
    if (!isInput && !(target instanceof HTMLSelectElement)) return;
    const value = isInput && target.type === 'checkbox' ? target.checked : target.value;
    editor.postMessage({ type: 'set', name: target.getAttribute('data-set'), value });
  });

  bar.addEventListener('click', ({ target }) => {
    const name = target instanceof Element ? target.getAttribute('data-do') : null;
    if (name) editor.postMessage({ type: 'do', name });
  });

  editor.postMessage({ type: 'ready' });
})();
