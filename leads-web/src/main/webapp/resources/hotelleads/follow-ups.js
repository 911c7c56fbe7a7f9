/* The page of follow-ups in the browser: what is done with one press, and following what changes. */
(function () {
  'use strict';
  var AT_MOST_EVERY = 10000, LONGEST_TIMER = 3600000;
  var dueTimer, refreshTimer, refreshedAt = 0, busy = false;

  function $(id) { return document.getElementById(id); }
  function calls() { return Array.from(document.querySelectorAll('.call')); }

  /* where the keyboard is, so that it stays there when the list is drawn anew */
  function place() {
    var focus = document.activeElement, call = focus && focus.closest('.call');
    return call && { lead: call.dataset.lead, what: focus.dataset.do || null, at: calls().indexOf(call) };
  }
  function back(to) {
    if (!to) { return; }
    var all = calls(), same = all.find(function (call) { return call.dataset.lead === to.lead && call.isConnected; });
    var call = same || all[Math.min(to.at, all.length - 1)];
    var target = call ? call.querySelector(to.what ? '[data-do="' + to.what + '"]' : '.call-name') : $('whose_focus');
    if (target) { target.focus({ preventScroll: true }); }
  }
  function call(command, parameters) {
    var list = Object.keys(parameters).map(function (name) { return { name: name, value: parameters[name] }; });
    var to = place();
    busy = true;
    window[command](list).then(function () { busy = false; refreshedAt = Date.now(); back(to); watchTheClock(); }, function () { busy = false; window.consoleFailed(); });
  }

  function clicked(event) {
    var more = event.target.closest('[data-more]'), pressed = event.target.closest('[data-do]');
    if (more) { call('followUpsMore', { due: more.dataset.more }); }
    if (!pressed || busy) { return; }
    var row = pressed.closest('.call'), about = { lead: row.dataset.lead, version: row.dataset.version };
    if (pressed.dataset.do === 'contacted') {
      call('followUpsContacted', about);
    } else {
      call('followUpsPutOff', { lead: about.lead, version: about.version, until: pressed.dataset.do });
    }
  }

  /* at once what is shown here, a little later what may come to be shown */
  function refreshSoon(now) {
    clearTimeout(refreshTimer);
    refreshTimer = setTimeout(refresh, now ? 0 : Math.max(0, refreshedAt + AT_MOST_EVERY - Date.now()));
  }
  function refresh() {
    if (busy) { refreshTimer = setTimeout(refresh, 500); return; }
    call('followUpsRefresh', { byItself: true });
  }
  /* what is due at a quarter past becomes overdue then, though nobody changed anything */
  function watchTheClock() {
    clearTimeout(dueTimer);
    var next = Number(document.querySelector('.groups').dataset.nextAt);
    if (next && !document.hidden && $('signed-out').hidden) { dueTimer = setTimeout(refresh, Math.min(Math.max(next - Date.now(), 0) + 1000, LONGEST_TIMER)); }
  }

  function follow(news) {
    var shown = new Set(calls().map(function (row) { return row.dataset.lead; }));
    refreshSoon(news.unknown || news.changed.some(function (id) { return shown.has(id); }));
  }

  document.addEventListener('DOMContentLoaded', function () {
    document.addEventListener('click', clicked);
    document.addEventListener('visibilitychange', watchTheClock);
    jQuery(document).on('pfAjaxComplete', function (event, xhr, settings, args) {
      var address = args && args.address;
      if (address && address !== location.pathname + location.search) { history.replaceState(null, '', address); }
      watchTheClock();
    });
    watchTheClock();
    window.followChanges($('follow-ups'), follow, function () { return busy; });
  });
})();
