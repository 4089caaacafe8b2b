// The desk: one place to play everybody who uses WeChat, and WeChat itself.

import { every, get, post } from './api.js';
import { setUpClock, refreshClock } from './desk-clock.js';
import { refreshFaults } from './desk-faults.js';
import { refreshLog, setUpLog } from './desk-log.js';
import { refreshPeople, setUpPeople } from './desk-people.js';
import { byId, h } from './dom.js';
import { toast } from './toast.js';

const account = await get('/account');
byId('console').href = account.consoleUrl;

function askForReset() {
  const ask = byId('ask');
  const reset = async () => {
    ask.close();
    await post('/reset');
    byId('frame').contentWindow.location.assign('/');
    await Promise.all([refreshPeople(), refreshFaults(), refreshLog(true)]);
    toast('沙盒已恢复：聊天、关注者、故障和往来都是开始时的样子');
  };
  ask.replaceChildren(
    h('h2', {}, '恢复沙盒的初始数据？'),
    h('p', {}, '聊天记录、加过的关注者、故障开关和往来都会清空。系统里的作品和票不受影响，要恢复它们，重新启动系统的演示数据。'),
    h('menu', {}, h('button', { type: 'button', class: 'btn btn-quiet', click: () => ask.close() }, '先不'), h('button', { type: 'button', class: 'btn btn-primary', click: reset }, '恢复')));
  ask.showModal();
}

byId('reset').addEventListener('click', askForReset);
setUpPeople();
setUpLog();
setUpClock();
await Promise.all([refreshPeople(), refreshFaults(), refreshLog(), refreshClock()]);
every(1000, refreshLog);
every(3000, refreshFaults);
every(4000, refreshPeople);
every(5000, refreshClock);
