// The server's demo clock: where the contest stands, and a way to go forward.

import { get, put } from './api.js';
import { byId, h, hourMinute, monthDay, shortDay } from './dom.js';
import { toast } from './toast.js';

const DAY = 24 * 3600 * 1000;
const SHOWN_OF_ENDLESS = 8 * DAY;
let drawn = '';
let busy = false;

export function setUpClock() {
  byId('clock-card').append(h('h2', {}, '演示时钟'));
}

export async function refreshClock() {
  if (busy) return;
  try {
    draw(await get('/clock'));
  } catch (refusal) {
    showWithout(refusal.message);
  }
}

function showWithout(message) {
  if (drawn === message) return;
  drawn = message;
  byId('clock-card').replaceChildren(h('h2', {}, '演示时钟'), h('p', { class: 'muted' }, message));
}

async function turn(body) {
  if (busy) return;
  busy = true;
  byId('clock-card').setAttribute('aria-busy', 'true');
  try {
    draw(await put('/clock', body));
  } catch (refusal) {
    toast(refusal.message);
  } finally {
    busy = false;
    byId('clock-card').removeAttribute('aria-busy');
  }
}

function draw(clock) {
  const seen = JSON.stringify(clock);
  if (seen === drawn) return;
  drawn = seen;
  const now = Date.parse(clock.now);
  const stages = clock.stages.map((stage) => {
    const start = Date.parse(stage.from);
    return { ...stage, start, end: stage.to ? Date.parse(stage.to) : start + SHOWN_OF_ENDLESS };
  });
  byId('clock-card').replaceChildren(head(now, stages), ...(stages.length ? axis(now, stages) : []),
    h('p', { class: 'xs muted axis-note' }, '往前拨会立刻执行中间该做的事（开关投稿、封票、算名单）；往回拨要先恢复数据。'));
}

function head(now, stages) {
  const stage = stages.find(({ start, end }) => start <= now && now < end);
  const next = stages.find(({ start }) => start > now);
  const button = (label, body) => h('button', { type: 'button', class: 'btn btn-quiet btn-sm', click: () => turn(body) }, label);
  return h('h2', { class: 'row between' },
    h('span', {}, '演示时钟　', h('b', { class: 'num' }, `${monthDay(now)} ${hourMinute(now)}`), '　',
      stage ? h('span', { class: 'chip chip-red' }, `${stage.name}第 ${Math.floor((now - stage.start) / DAY) + 1} 天`) : null),
    h('span', { class: 'row' }, button('＋1 小时', { advance: 'PT1H' }), button('＋1 天', { advance: 'P1D' }),
      next ? button(`到${next.name} ${monthDay(next.start)} ${hourMinute(next.start).replace(/^0?0:00$/, '0 点')}`, { now: next.from }) : null));
}

function axis(now, stages) {
  const start = Math.min(now, ...stages.map((stage) => stage.start));
  const end = Math.max(now, ...stages.map((stage) => stage.end));
  const at = (time) => `${((time - start) / (end - start)) * 100}%`;
  const place = (element, from, to) => {
    element.style.setProperty('--a', at(from));
    if (to) element.style.setProperty('--w', `${((to - from) / (end - start)) * 100}%`);
    return element;
  };
  const kind = (stage, index) => (now >= stage.end ? 'past' : now >= stage.start ? 'now' : index === stages.length - 1 ? 'gold' : '');
  const track = h('div', { class: 'track tall axis-bar', role: 'slider', tabindex: '0', 'aria-label': '演示时钟，往前拨改日期', 'aria-valuemin': start, 'aria-valuemax': end, 'aria-valuenow': now, 'aria-valuetext': monthDay(now) },
    ...stages.map((stage, index) => place(h('span', { class: `seg ${kind(stage, index)}`, title: stage.name }, stage.name), stage.start, stage.end)),
    place(h('span', { class: 'today' }), now));
  drag(track, start, end, now, place);
  const days = stages.map((stage, index) => place(h('em', { class: index === 0 ? 'first' : null }, shortDay(stage.start)), stage.start));
  return [track, h('div', { class: 'track axis num axis-row' }, ...days)];
}

/** 2026-08-27T08:20:00+08:00 */
const inShanghai = (time) => new Date(time + 8 * 3600 * 1000).toISOString().replace('.000Z', '+08:00');

/** Dragging shows the day, letting go turns the clock to its first hour. */
function drag(track, start, end, now, place) {
  const mark = h('span', { class: 'today wanted', hidden: true });
  track.append(mark);
  const timeAt = (event) => {
    const { left, width } = track.getBoundingClientRect();
    const time = start + Math.min(1, Math.max(0, (event.clientX - left) / width)) * (end - start);
    return Math.round(time / (3600 * 1000)) * 3600 * 1000;
  };
  track.addEventListener('pointerdown', (event) => track.setPointerCapture(event.pointerId));
  track.addEventListener('pointermove', (event) => {
    mark.hidden = !track.hasPointerCapture(event.pointerId);
    place(mark, timeAt(event)).title = monthDay(timeAt(event));
  });
  track.addEventListener('pointerup', (event) => {
    mark.hidden = true;
    const time = timeAt(event);
    if (time <= now) toast('时钟只能往前拨。要往回，先恢复系统的演示数据');
    else turn({ now: inShanghai(time) });
  });
  track.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowRight' || event.key === 'ArrowUp') turn({ advance: 'P1D' });
  });
}
