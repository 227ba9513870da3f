// The number beside the bell: asked for once a minute, kept for the pages opened meanwhile, and only while the page is looked at.
const bell = document.getElementById('bell');
if (bell) {
  const minute = 60_000;
  const key = 'bell:' + document.body.dataset.user;
  const show = count => {
    const number = bell.querySelector('.count');
    number.hidden = count === 0;
    number.textContent = count > 99 ? '99+' : count;
    bell.title = count > 0 ? bell.dataset.words.replace('{0}', count) : bell.querySelector('.visually-hidden').textContent;
    bell.setAttribute('aria-label', bell.title);
  };
  const read = () => JSON.parse(sessionStorage.getItem(key) ?? '{"count":0,"at":0}');
  const ask = async () => {
    const kept = read();
    show(kept.count);
    // What the user has just dealt with is not shown a minute longer.
    const isDealing = location.pathname === '/bell' || /^\/(notices\/|applications\/[^/]+\/messages)/.test(location.pathname);
    if (document.visibilityState !== 'visible' || (!isDealing && Date.now() - kept.at < minute)) {
      return;
    }
    const answer = await fetch('/bell/count', { redirect: 'manual', cache: 'no-store' }).catch(() => null);
    if (answer?.ok) {
      const { count } = await answer.json();
      sessionStorage.setItem(key, JSON.stringify({ count, at: Date.now() }));
      show(count);
    }
  };
  ask();
  setInterval(ask, minute);
  document.addEventListener('visibilitychange', ask);
}
