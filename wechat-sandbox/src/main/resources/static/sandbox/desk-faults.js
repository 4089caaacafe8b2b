// The switches for faults.

import { get, put } from './api.js';
import { byId, h } from './dom.js';
import { toast } from './toast.js';

let drawn = '';

export async function refreshFaults() {
  draw(await get('/faults'));
}

function draw(faults) {
  const seen = JSON.stringify(faults);
  if (seen === drawn) return;
  drawn = seen;
  const on = faults.filter((fault) => fault.on).length;
  byId('faults-on').hidden = on === 0;
  byId('faults-on').textContent = `开着 ${on} 个`;
  byId('faults').replaceChildren(...faults.map((fault) => {
    const input = h('input', { type: 'checkbox', class: 'switch alert', checked: fault.on, 'aria-label': fault.title, change: () => change(fault.code, input.checked) });
    return h('label', { class: fault.on ? 'fault on' : 'fault' }, h('span', {}, h('b', {}, fault.title), h('br'), h('span', { class: 'xs muted' }, fault.hint)), input);
  }));
}

async function change(code, on) {
  try {
    draw(await put('/faults', { [code]: on }));
  } catch (refusal) {
    toast(refusal.message);
  }
}
