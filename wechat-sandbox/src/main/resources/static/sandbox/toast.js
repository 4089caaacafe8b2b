// A word at the foot of the page that goes away by itself.

import { byId } from './dom.js';

let timer = 0;

export function toast(text) {
  const line = byId('toast');
  line.textContent = text;
  line.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => (line.hidden = true), 4000);
}
