// What went between the platform and the server.

import { get, remove } from './api.js';
import { byId, h, withSeconds } from './dom.js';

const MOST = 300;
const ARROW = { delivery: ['→', ''], call: ['←', 'gold'], control: ['→', ''] };
const FILTERS = [
  ['全部', () => true],
  ['收到 →', (entry) => entry.direction !== 'call'],
  ['调用 ←', (entry) => entry.direction === 'call'],
  ['只看出错', (entry) => entry.bad],
];

let last = 0;
let entries = [];
let names = {};
let wanted = FILTERS[0];

export async function refreshLog(afresh = false) {
  if (afresh) {
    entries = [];
    byId('log').replaceChildren();
  }
  const [news, people] = await Promise.all([get(`/log?since=${last}`), get('/followers')]);
  names = Object.fromEntries(people.map((person) => [person.openid, person.name]));
  for (const entry of news) {
    if (entry.id <= last) continue;
    last = entry.id;
    entries.push(entry);
    if (wanted[1](entry)) byId('log').prepend(row(entry));
  }
  entries = entries.slice(-MOST);
  while (byId('log').children.length > MOST) byId('log').lastChild.remove();
  byId('log-empty').hidden = byId('log').children.length > 0;
}

function row(entry) {
  const [arrow, colour] = ARROW[entry.direction];
  const about = entry.openid && entry.direction === 'call' ? ` → ${names[entry.openid] ?? entry.openid}` : '';
  const who = entry.openid && entry.direction === 'delivery' ? ` ${names[entry.openid] ?? ''}` : '';
  const head = h('button', { type: 'button', 'aria-expanded': 'false', click: () => toggle(item, head, entry) },
    h('span', { class: 'faint' }, withSeconds(entry.at)),
    h('span', { class: colour, title: entry.direction === 'call' ? '调用' : '收到' }, arrow),
    h('span', { class: 'clip' }, entry.what, h('span', { class: 'faint' }, `${entry.note ? ` ${entry.note}` : ''}${about}${who}`)),
    h('span', { class: result(entry)[1] }, result(entry)[0]));
  const item = h('li', { class: 'entry' }, head);
  return item;
}

function result({ direction, status, code, ms, bad }) {
  if (direction === 'control') return [bad ? '没有成功' : '已做', bad ? 'red' : 'gold'];
  const number = direction === 'call' && code !== null && status === 200 ? code : status || '没有回答';
  const colour = bad ? 'red' : ms > 3000 ? 'warn' : direction === 'call' ? 'muted' : 'ok';
  return [`${number} · ${ms.toLocaleString('zh-CN')} ms`, colour];
}

function toggle(item, head, entry) {
  const open = item.classList.toggle('open');
  head.setAttribute('aria-expanded', String(open));
  if (!open) return item.querySelector('pre').remove();
  return item.append(h('pre', { tabindex: '0' }, h('b', {}, '请求 '), entry.request, '\n', h('b', {}, '回答 '), entry.answer || '（空）'));
}

function choose(filter) {
  wanted = filter;
  for (const button of byId('filters').querySelectorAll('[aria-pressed]')) button.setAttribute('aria-pressed', String(button.textContent === filter[0]));
  byId('log').replaceChildren(...entries.filter(filter[1]).reverse().map(row));
  byId('log-empty').hidden = byId('log').children.length > 0;
}

async function clear() {
  await remove('/log');
  await refreshLog(true);
}

export function setUpLog() {
  byId('filters').append(
    ...FILTERS.map((filter) => h('button', { type: 'button', 'aria-pressed': String(filter === wanted), click: () => choose(filter) }, filter[0])),
    h('button', { type: 'button', class: 'btn btn-quiet btn-sm', click: clear }, '清空'));
}
