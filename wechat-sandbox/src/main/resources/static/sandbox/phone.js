// The phone: the chat of whoever holds it with the account.

import { act, every, get, messagesSince } from './api.js';
import { drawer } from './bubbles.js';
import { openPanel, refreshMenu, setUpDeck } from './deck.js';
import { byId, h, icon } from './dom.js';
import { setUpSheet } from './sheet.js';
import { toast } from './toast.js';
import { openPage, setUpWebview } from './webview.js';

const account = await get('/account');
let person = await get('/phone');
let last = 0;
let sending = 0;
const draw = drawer(byId('bubbles'), openPage);

byId('account-name').textContent = account.name;
document.title = `${person.name}的手机 · 沙盒`;

const chat = byId('chat');
let atEnd = true;
const toEnd = () => chat.scrollTo({ top: chat.scrollHeight });
chat.addEventListener('scroll', () => (atEnd = chat.scrollHeight - chat.scrollTop - chat.clientHeight < 80));
// A picture has no height before it is there.
byId('bubbles').addEventListener('load', () => atEnd && toEnd(), true);

async function catchUp() {
  const news = await messagesSince(person.openid, last);
  for (const message of news) {
    if (message.id <= last) continue;
    last = message.id;
    draw(message, person);
  }
  if (news.length) requestAnimationFrame(toEnd);
  showEmpty();
}

function showEmpty() {
  byId('follow').hidden = person.subscribed;
  byId('deck').classList.toggle('stranger', !person.subscribed);
  const empty = byId('empty');
  empty.hidden = last > 0 || sending > 0;
  const [title, text] = person.subscribed
    ? ['还没有消息', '在下面点菜单，或者发一张照片试试。']
    : [`${person.name}还没有关注`, '关注以后，才能给公众号发消息。作品页不关注也能看。'];
  empty.replaceChildren(h('span', { class: 'state-icon' }, icon('camera')), h('h2', {}, title), h('p', {}, text));
}

/** Runs while the platform waits for the server, and says so. */
async function progress(text, task) {
  sending++;
  byId('sending-text').textContent = text;
  byId('sending').hidden = false;
  toEnd();
  setTimeout(() => catchUp().catch(() => {}), 150);
  try {
    const delivery = await task();
    if (delivery?.held) toast('“乱序”开着：这条等下一条送完再送');
    return delivery;
  } catch (refusal) {
    toast(refusal.message);
    return null;
  } finally {
    sending--;
    byId('sending').hidden = sending === 0;
    await catchUp().catch(() => {});
  }
}

const upload = (kind, name, value) => {
  const form = new FormData();
  form.append(name, value);
  return progress(kind === 'image' ? '正在发图片…' : '正在发视频…', () => act(person.openid, kind, form));
};

const actions = {
  text: (content) => progress('正在送达…', () => act(person.openid, 'text', { content })),
  file: (kind, file) => upload(kind, 'file', file),
  sample: (name) => upload('image', 'sample', name),
  button(button) {
    if (button.type === 'click') return progress('正在送达…', () => act(person.openid, 'click', { key: button.key }));
    if (button.type === 'view') {
      openPage(button.url, button.name);
      return act(person.openid, 'view', { url: button.url }).catch((refusal) => toast(refusal.message));
    }
    if (button.type?.startsWith('pic_')) return openPanel();
    return toast(`沙盒还演不了这种菜单：${button.type}`);
  },
};

async function follow(wanted) {
  const done = await progress(wanted ? '正在关注…' : '正在取消关注…', () => act(person.openid, wanted ? 'subscribe' : 'unsubscribe'));
  person = await get('/phone');
  showEmpty();
  return done;
}

async function watchServer() {
  const { server } = await get('/health');
  const was = byId('offline').hidden;
  byId('offline').hidden = server.reachable;
  byId('offline-text').textContent = `系统没有开（${server.url}）。先启动它，再发一次；聊天会一直留着。`;
  if (server.reachable && !was) await greet();
}

/** The first opening of an empty chat brings the greeting of a new follower. */
async function greet() {
  const quiet = person.subscribed && last === 0 ? act(person.openid, 'open') : null;
  if (quiet) await quiet.catch(() => {});
  await catchUp();
}

setUpWebview();
setUpDeck(actions);
setUpSheet({ account, person: () => person, follow });
byId('follow-btn').addEventListener('click', () => follow(true));

await Promise.all([catchUp(), refreshMenu(actions)]);
await watchServer();
await greet();
every(1000, catchUp);
every(3000, () => refreshMenu(actions));
every(4000, async () => {
  await watchServer();
  person = await get('/phone');
  showEmpty();
});
