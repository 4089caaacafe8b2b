// The work's page: pictures, video, the vote bar, the sheet after a vote, forwarding.
const root = document.documentElement;
const dock = document.querySelector(".dock");
const said = dock.querySelector("[data-said]");
const { no, door, me: meAddress, votesApi } = dock.dataset;
const inWechat = navigator.userAgent.includes(root.dataset.wechat);
const figure = new Intl.NumberFormat("zh-CN");
let me = null;

// --- pictures and video
const swipe = document.querySelector(".swipe");
const counter = document.querySelector("[data-counter]");
if (swipe && counter) {
  const count = swipe.childElementCount;
  const show = () => {
    counter.textContent = `${Math.round(swipe.scrollLeft / swipe.clientWidth) + 1} / ${count}`;
  };
  swipe.addEventListener("scroll", show, { passive: true });
  swipe.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    swipe.scrollBy({ left: step * swipe.clientWidth, behavior: "smooth" });
  });
}

const play = document.getElementById("play");
play?.addEventListener("click", (event) => {
  event.preventDefault();
  const video = document.createElement("video");
  Object.assign(video, { controls: true, autoplay: true, playsInline: true, src: play.href });
  video.poster = play.querySelector("img").src;
  video.className = play.classList.contains("tall") ? "tall" : "";
  play.replaceWith(video);
  video.focus();
});

// --- sheets
const open = (sheet) => (sheet.showModal ? sheet.showModal() : sheet.setAttribute("open", ""));
const close = (sheet) => (sheet.close ? sheet.close() : sheet.removeAttribute("open"));
for (const sheet of document.querySelectorAll("dialog.sheet")) {
  sheet.addEventListener("click", (event) => {
    if (event.target === sheet && event.clientY < sheet.getBoundingClientRect().top) close(sheet);
  });
}

// --- forwarding
const link = document.querySelector("[data-link]");
link.textContent ||= location.origin + location.pathname;
for (const button of document.querySelectorAll("[data-share]")) {
  button.addEventListener("click", async () => {
    const thanks = document.getElementById("sheet-thanks");
    if (thanks.open) close(thanks);
    if (!inWechat && navigator.share) {
      try {
        await navigator.share({ title: document.title, url: link.textContent });
        return;
      } catch (refused) {
        if (refused.name === "AbortError") return;
      }
    }
    open(document.getElementById("sheet-share"));
  });
}
document.querySelector("[data-copy]").addEventListener("click", async ({ target }) => {
  try {
    await navigator.clipboard.writeText(link.textContent);
    target.textContent = "已复制";
  } catch {
    getSelection().selectAllChildren(link);
    target.textContent = document.execCommand("copy") ? "已复制" : "长按链接复制";
  }
});

// --- the vote bar
const bar = {
  mayVote: () => ["button", "btn-primary", "投 1 票", me?.signedIn ? `今天还可投 ${me.votesLeft} 票` : perDay],
  voting: () => ["button", "btn-primary", "正在投…", "稍等一下"],
  voted: () => ["a", "btn-done", "✓ 今天已投", "明天 0 点可再投", "/my#votes"],
  usedUp: () => ["p", "", `今天 ${me.votesPerDay} 票投完了`, "明天 0 点再来"],
  held: () => ["a", "btn-held", "这票正在复核", "一般 24 小时内有结果", "/my#votes"],
  snapshot: () => ["button", "btn-primary", "打开完整页面", "点一下就能投票"],
  outside: () => ["a", "btn-primary", "去微信投票", `发送编号 ${no} 就到`, vote.href],
  over: (words) => ["p", "", words, "可以看看其他作品"],
};
let vote = document.getElementById("vote");
const perDay = vote.querySelector("small").textContent;

function show(state, words) {
  const [tag, look, first, second, href] = bar[state](words);
  const next = document.createElement(tag);
  next.id = "vote";
  next.className = `btn ${look}`;
  if (tag === "button") next.type = "button";
  if (tag === "p") next.setAttribute("aria-disabled", "true");
  if (href) next.href = href;
  if (state === "voting") next.setAttribute("aria-busy", "true");
  const top = document.createElement("span");
  const under = document.createElement("small");
  top.textContent = first;
  under.textContent = second;
  under.className = "num";
  next.append(top, under);
  if (state === "mayVote") next.addEventListener("click", cast);
  if (state === "snapshot") next.addEventListener("click", signIn);
  const focused = vote === document.activeElement;
  vote.replaceWith(next);
  vote = next;
  if (focused) vote.focus();
}

function showMine() {
  if (me?.snapshot) show("snapshot");
  else if (me?.held?.includes(no)) show("held");
  else if (me?.votedToday.includes(no)) show("voted");
  else if (me?.signedIn && me.votesLeft === 0) show("usedUp");
  else show("mayVote");
}

function signIn() {
  location.href = `/signin?return=${encodeURIComponent(`${location.pathname}#vote`)}`;
}

function say(first, second) {
  said.replaceChildren();
  if (!first) return;
  const note = document.createElement("p");
  const words = document.createElement("span");
  const strong = document.createElement("b");
  note.className = "note bad solo";
  strong.textContent = first;
  words.append(strong, document.createElement("br"), second ?? "");
  note.append(words);
  said.append(note);
}

async function cast() {
  if (me && !me.signedIn) return signIn();
  say();
  show("voting");
  let answer;
  let body;
  try {
    answer = await fetch(votesApi, { method: "POST", headers: { Accept: "application/json" } });
    body = await answer.json();
  } catch {
    show("mayVote");
    return say("网络断了，这一票可能没投上", "连上网后再点一次，不会重复计票");
  }
  return answer.ok ? thank(body) : refuse(body);
}

function refuse({ code, message, next }) {
  if (code === "SIGN_IN") return signIn();
  if (code === "SNAPSHOT") return show("snapshot");
  if (me && code === "ALREADY_VOTED_TODAY") me.votedToday.push(no);
  if (me && code === "NO_VOTES_LEFT") me.votesLeft = 0;
  if (["CLOSED", "NOT_STARTED", "NOT_SHOWN"].includes(code)) show("over", message);
  else if (code === "ALREADY_VOTED_TODAY") show("voted");
  else showMine();
  return say(message ? `没投上：${message}` : "没投上", next ?? "过一会儿再试");
}

function thank({ receipt, votes, votesLeft, votesPerDay }) {
  me = { ...me, signedIn: true, votesLeft, votesPerDay, votedToday: [...(me?.votedToday ?? []), no] };
  for (const place of document.querySelectorAll("[data-votes]")) place.textContent = figure.format(votes);
  document.querySelector("[data-receipt]").textContent = receipt;
  document.querySelector("[data-left]").textContent = votesLeft;
  showDots(votesPerDay, votesPerDay - votesLeft);
  showGoal(votes);
  showMine();
  const sheet = document.getElementById("sheet-thanks");
  vote.addEventListener("click", (event) => {
    event.preventDefault();
    open(sheet);
  });
  open(sheet);
}

function showDots(all, used) {
  const dots = document.querySelector("[data-dots]");
  dots.hidden = all > 10;
  dots.setAttribute("aria-label", `共 ${all} 票，已用 ${used} 票`);
  dots.replaceChildren(
    ...Array.from({ length: Math.min(all, 10) }, (_, place) => {
      const dot = document.createElement("i");
      dot.className = place < used ? "" : "off";
      return dot;
    }),
  );
}

function showGoal(votes) {
  const goal = document.querySelector(".goal");
  if (!goal) return;
  const line = Number(goal.dataset.line);
  const missing = line + 1 - votes;
  const scale = Math.max((line * 5) / 4, votes);
  goal.querySelector("[data-goal]").textContent =
    missing > 0 ? `再得 ${figure.format(missing)} 票，就超过 ${line} 票` : `已超过 ${line} 票`;
  goal.querySelector(".votes-so-far").setAttribute("width", `${(100 * votes) / scale}%`);
  document.querySelector("[data-to-go]").textContent =
    missing > 0 ? `，再得 ${figure.format(missing)} 票超过 ${line}` : `，已超过 ${line} 票`;
}

async function ask() {
  try {
    const answer = await fetch(meAddress, { headers: { Accept: "application/json" }, cache: "no-store" });
    if (answer.ok) me = await answer.json();
  } catch {
    // Without an answer one may still tap; the server decides.
  }
  showMine();
}

if (door === "OPEN" && !inWechat) {
  show("outside");
} else if (door === "OPEN") {
  show("mayVote");
  ask().then(() => {
    if (location.hash === "#vote" && me?.signedIn) {
      vote.classList.add("glow");
      vote.focus();
    }
  });
  addEventListener("pageshow", (event) => event.persisted && ask());
}
