// Who holds the phone, and what that person sends.

import { act, get, post } from './api.js';
import { byId, h, icon } from './dom.js';
import { toast } from './toast.js';

let current = null;
let drawn = '';

export async function refreshPeople() {
  const [people, holder] = await Promise.all([get('/followers'), get('/phone')]);
  current = holder;
  const seen = JSON.stringify([people, holder.openid]);
  if (seen === drawn) return;
  drawn = seen;
  byId('people').replaceChildren(...people.map(pill), h('button', { type: 'button', class: 'muted', 'aria-label': '加一位关注者', click: askForName }, icon('plus')));
  byId('openid').textContent = holder.openid;
  byId('frame').title = `${holder.name}的手机`;
  byId('follow').textContent = holder.subscribed ? '取消关注' : '关注';
  for (const id of ['send-image', 'send-video', 'tap-menu', 'words']) byId(id).disabled = !holder.subscribed;
}

function pill(person) {
  const note = person.subscribed ? person.role : '未关注';
  return h('button', { type: 'button', class: person.subscribed ? '' : 'muted', 'aria-pressed': String(person.openid === current.openid), click: () => hand(person.openid) },
    h('span', { class: 'face', 'aria-hidden': 'true' }, person.name[0]), person.name, note ? h('span', { class: 'xs muted' }, note) : null);
}

async function hand(openid) {
  await post('/phone', { openid });
  byId('frame').contentWindow.location.assign('/');
  await refreshPeople();
}

async function send(task) {
  try {
    const delivery = await task;
    if (delivery?.held) toast('“乱序”开着：这条等下一条送完再送');
    else if (delivery?.problem) toast(delivery.problem);
  } catch (refusal) {
    toast(refusal.message);
  }
}

function sendFile(kind, name, value) {
  const form = new FormData();
  form.append(name, value);
  byId('ask').close();
  return send(act(current.openid, kind, form));
}

function chooseFile(kind, accept) {
  const input = h('input', { type: 'file', accept, change: () => input.files[0] && sendFile(kind, 'file', input.files[0]) });
  input.click();
}

function ask(title, ...children) {
  const dialog = byId('ask');
  const close = h('button', { type: 'button', class: 'btn btn-quiet', click: () => dialog.close() }, '取消');
  dialog.replaceChildren(h('h2', {}, title), ...children, h('menu', {}, close));
  dialog.showModal();
  return dialog;
}

async function choosePicture() {
  const samples = await get('/samples');
  if (!samples.length) return chooseFile('image', 'image/jpeg,image/png,image/gif');
  const dialog = ask('发哪一张？', h('ul', { class: 'samples' }, ...samples.map(({ name, url }) =>
    h('li', {}, h('button', { type: 'button', class: 'pic', 'aria-label': name.replace('.jpg', ''), click: () => sendFile('image', 'sample', name) }, h('img', { src: url, alt: '', loading: 'lazy' }))))));
  dialog.querySelector('menu').prepend(h('button', { type: 'button', class: 'btn btn-quiet', click: () => chooseFile('image', 'image/jpeg,image/png,image/gif') }, '从电脑里选'));
}

async function chooseButton() {
  const { button: buttons = [] } = await get('/menu');
  const all = buttons.flatMap((button) => (button.sub_button?.length ? button.sub_button : [button]));
  if (!all.length) return toast('公众号还没有菜单：系统启动后会把它发上来');
  ask('点哪个菜单？', h('div', { class: 'pills' }, ...all.map((button) => h('button', { type: 'button', click: () => tap(button) }, button.name))));
}

function tap(button) {
  byId('ask').close();
  if (button.type === 'click') return send(act(current.openid, 'click', { key: button.key }));
  if (button.type !== 'view') return toast(`在手机上点这一项：${button.name}`);
  byId('frame').contentWindow.postMessage({ open: button.url, title: button.name }, location.origin);
  return send(act(current.openid, 'view', { url: button.url }));
}

function askForName() {
  const name = h('input', { class: 'input', 'aria-label': '名字', placeholder: '名字，例如 李工', autofocus: true });
  const form = h('form', { submit: async (event) => {
    event.preventDefault();
    if (!name.value.trim()) return name.focus();
    byId('ask').close();
    const person = await post('/followers', { name: name.value });
    await hand(person.openid);
  } }, name, h('menu', {}, h('button', { type: 'button', class: 'btn btn-quiet', click: () => byId('ask').close() }, '取消'), h('button', { type: 'submit', class: 'btn btn-primary' }, '加上')));
  byId('ask').replaceChildren(h('h2', {}, '加一位关注者'), form);
  byId('ask').showModal();
}

export function setUpPeople() {
  byId('send-image').addEventListener('click', choosePicture);
  byId('send-video').addEventListener('click', () => chooseFile('video', 'video/mp4,video/*'));
  byId('tap-menu').addEventListener('click', chooseButton);
  byId('follow').addEventListener('click', async () => {
    await send(act(current.openid, current.subscribed ? 'unsubscribe' : 'subscribe'));
    await refreshPeople();
  });
  byId('words-form').addEventListener('submit', (event) => {
    event.preventDefault();
    const content = byId('words').value.trim();
    if (!content) return byId('words').focus();
    byId('words').value = '';
    return send(act(current.openid, 'text', { content }));
  });
}
