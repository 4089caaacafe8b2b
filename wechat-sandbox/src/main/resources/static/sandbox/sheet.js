// The two sheets of the phone: who holds it, and the account's profile.

import { get } from './api.js';
import { accountFace } from './bubbles.js';
import { byId, h, icon } from './dom.js';

export function setUpSheet({ account, person, follow }) {
  const sheet = byId('sheet');
  const open = (title, ...children) => {
    sheet.replaceChildren(h('div', { class: 'grab' }), h('h2', { class: 'sheet-title' }, title), ...children);
    sheet.showModal();
  };
  sheet.addEventListener('click', (event) => {
    if (event.target === sheet) sheet.close();
  });
  byId('switch').addEventListener('click', async () => {
    const people = await get('/followers');
    open('换一个人用这部手机', h('ul', { class: 'people' }, ...people.map((each) =>
      personRow(each, `/?as=${encodeURIComponent(each.openid)}`, each.openid === person().openid))));
  });
  byId('profile').addEventListener('click', () => {
    const { subscribed } = person();
    const change = async () => {
      sheet.close();
      await follow(!subscribed);
    };
    open('公众号资料',
      h('div', { class: 'profile' }, accountFace(), h('div', {}, h('b', {}, account.name), h('p', { class: 'sm muted' }, `${account.accountId} · ${subscribed ? '已关注' : '未关注'}`))),
      h('button', { type: 'button', class: `btn btn-block ${subscribed ? 'btn-quiet' : 'btn-primary'}`, click: change }, subscribed ? '取消关注' : '关注公众号'));
  });
}

/** A person to choose, as a link that works in any page. */
export function personRow(each, href, current) {
  const note = each.subscribed ? each.role : '未关注';
  return h('li', {}, h('a', { href, 'aria-current': current ? 'true' : null },
    h('span', { class: 'face-me', 'aria-hidden': 'true' }, each.name[0]),
    h('b', {}, each.name),
    note ? h('span', { class: 'sm muted' }, note) : null,
    icon('next')));
}
