// What is under the chat: the menu, the keyboard, and the panel for pictures and videos.

import { get } from './api.js';
import { byId, h, icon } from './dom.js';

let shownMenu = '';
let opened = null;

/** @param act what taps lead to: text(words), file(kind, file), sample(name), button(button) */
export function setUpDeck(act) {
  const words = byId('words');
  byId('keyboard').addEventListener('submit', (event) => {
    event.preventDefault();
    const text = words.value.trim();
    if (!text) return;
    words.value = '';
    byId('send').hidden = true;
    act.text(text);
  });
  words.addEventListener('input', () => (byId('send').hidden = !words.value.trim()));
  words.addEventListener('focus', () => togglePanel(false));
  byId('to-menu').addEventListener('click', () => show('menu'));
  byId('plus').addEventListener('click', () => togglePanel(byId('panel').hidden));
  document.addEventListener('click', (event) => {
    if (opened && !event.target.closest('.menubar')) closeSub();
  });
  fillPanel(act);
}

/** Draws the menu if it has changed; without one the keyboard is there from the start. */
export async function refreshMenu(act) {
  const { button: buttons = [] } = await get('/menu');
  const seen = JSON.stringify(buttons);
  if (seen === shownMenu) return;
  shownMenu = seen;
  const bar = byId('menubar');
  const toKeyboard = h('button', { type: 'button', class: 'menu-toggle', 'aria-label': '换到键盘', click: () => show('keyboard') }, icon('keyboard'));
  bar.replaceChildren(toKeyboard, ...buttons.map((button) => menuButton(button, act)));
  byId('to-menu').hidden = buttons.length === 0;
  show(buttons.length ? 'menu' : 'keyboard');
}

export function show(what) {
  byId('menubar').hidden = what !== 'menu';
  byId('keyboard').hidden = what !== 'keyboard';
  togglePanel(false);
  if (what === 'keyboard' && shownMenu.length > 2) byId('words').focus();
}

export function openPanel() {
  show('keyboard');
  togglePanel(true);
}

function togglePanel(open) {
  byId('panel').hidden = !open;
  byId('plus').setAttribute('aria-expanded', String(open));
}

function menuButton(button, act) {
  const subs = button.sub_button ?? [];
  if (!subs.length) return h('div', { class: 'menu-cell' }, h('button', { type: 'button', click: () => act.button(button) }, button.name));
  const list = h('ul', { class: 'submenu', hidden: true }, ...subs.map((sub) =>
    h('li', {}, h('button', { type: 'button', click: () => { closeSub(); act.button(sub); } }, sub.name))));
  const head = h('button', { type: 'button', 'aria-expanded': 'false', click: () => toggleSub(head, list) }, icon('menu'), button.name);
  return h('div', { class: 'menu-cell' }, head, list);
}

function toggleSub(head, list) {
  const again = opened?.list === list;
  closeSub();
  if (again) return;
  list.hidden = false;
  head.setAttribute('aria-expanded', 'true');
  opened = { head, list };
}

function closeSub() {
  if (!opened) return;
  opened.list.hidden = true;
  opened.head.setAttribute('aria-expanded', 'false');
  opened = null;
}

async function fillPanel(act) {
  const choose = (kind, label, accept) => {
    const input = h('input', { type: 'file', accept, class: 'vh', change: () => {
      if (input.files[0]) act.file(kind, input.files[0]);
      input.value = '';
      togglePanel(false);
    } });
    return h('label', { class: 'panel-pick' }, input, h('span', { class: 'panel-icon' }, icon(kind === 'image' ? 'camera' : 'video')), h('span', { class: 'xs' }, label));
  };
  const samples = await get('/samples');
  byId('panel').append(
    h('div', { class: 'panel-row' }, choose('image', '相册', 'image/jpeg,image/png,image/gif'), choose('video', '视频', 'video/mp4,video/*')),
    ...(samples.length ? [h('p', { class: 'xs faint' }, '手边没有照片？用一张示例'), h('ul', { class: 'samples' }, ...samples.map(({ name, url }) =>
      h('li', {}, h('button', { type: 'button', class: 'pic', 'aria-label': `发示例图片 ${name.replace('.jpg', '')}`, click: () => { togglePanel(false); act.sample(name); } },
        h('img', { src: url, alt: '', loading: 'lazy' })))))] : []));
}
