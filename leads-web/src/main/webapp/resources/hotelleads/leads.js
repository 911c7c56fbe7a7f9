/* The leads panel in the browser: opening leads, the address, and following what changes. */
(function () {
  'use strict';
  var LITTLE_LATER = 3000, FIGURES_EVERY = 10000;
  var panel, fresh = new Set(), figuresAt = 0, figuresTimer, busy = false;

  function $(id) { return document.getElementById(id); }
  function rows() { return Array.from(document.querySelectorAll('#leads .lead-link')); }
  function row(link) { return link.closest('tr'); }
  function openId() { var lead = document.querySelector('#lead-panel .lead'); return lead ? lead.dataset.lead : null; }
  function dialogOpen() { return Array.from(document.querySelectorAll('.ui-dialog')).some(function (dialog) { return dialog.offsetParent !== null || getComputedStyle(dialog).display !== 'none'; }); }
  function menuOpen() { return Array.from(document.querySelectorAll('.ui-menu-overlay, .ui-menu-dynamic')).some(function (menu) { return menu.offsetParent !== null; }); }

  /* marks rows with their lead, and the open one */
  function dress() {
    var open = openId();
    rows().forEach(function (link) {
      var tr = row(link);
      tr.dataset.lead = link.dataset.lead;
      tr.classList.toggle('is-open', link.dataset.lead === open);
      if (link.dataset.lead === open) { link.setAttribute('aria-current', 'true'); } else { link.removeAttribute('aria-current'); }
    });
    panel.classList.toggle('has-lead', !!open);
    document.querySelectorAll('.lead [data-go=previous], .lead [data-go=next]').forEach(function (button) {
      button.disabled = !neighbour(button.dataset.go);
    });
  }

  /* opening, closing, walking */
  function call(command, parameters, done) {
    var list = Object.keys(parameters || {}).map(function (name) { return { name: name, value: parameters[name] }; });
    busy = true;
    var result = window[command](list);
    result.then(function (answer) {
      var args = answer && answer.jqXHR && answer.jqXHR.pfArgs || {};
      busy = false;
      told(args);
      dress();
      if (done) { done(args); }
    }, function () { busy = false; window.consoleFailed(); });
  }
  function open(id, focus) {
    call('leadsOpen', { lead: id }, function () {
      var link = document.querySelector('#leads .lead-link[data-lead="' + id + '"]');
      if (link) { row(link).scrollIntoView({ block: 'nearest' }); }
      if (focus && $('lead-name')) { $('lead-name').focus({ preventScroll: true }); }
    });
  }
  function close() {
    var id = openId();
    if (!id) { return; }
    call('leadsOpen', {}, function () {
      var link = document.querySelector('#leads .lead-link[data-lead="' + id + '"]') || rows()[0];
      if (link) { link.focus({ preventScroll: true }); }
    });
  }
  function neighbour(direction) {
    var all = rows(), at = all.findIndex(function (link) { return link.dataset.lead === openId(); });
    var next = all[at + (direction === 'next' ? 1 : -1)];
    if (next) { return next; }
    if (at < 0) { return direction === 'next' ? all[0] : null; }
    var button = document.querySelector('#leads .ui-paginator-' + (direction === 'next' ? 'next' : 'prev') + ':not(.ui-state-disabled)');
    return button ? 'page' : null;
  }
  function walk(direction) {
    var next = neighbour(direction);
    if (next === 'page') {
      var table = PF('leadsTable'), pages = table.getPaginator();
      afterNextAnswer(function () { var all = rows(); open((direction === 'next' ? all[0] : all[all.length - 1]).dataset.lead, false); });
      pages.setPage(pages.cfg.page + (direction === 'next' ? 1 : -1));
    } else if (next) {
      open(next.dataset.lead, false);
    }
  }
  function afterNextAnswer(action) { jQuery(document).one('pfAjaxComplete', function () { setTimeout(action, 0); }); }

  function clicked(event) {
    var go = event.target.closest('[data-go]');
    if (go) {
      if (go.dataset.go === 'close') { close(); } else { walk(go.dataset.go); }
      return;
    }
    if (event.target.closest('#fresh')) { forgetFresh(); window.scrollTo({ top: 0 }); call('leadsShow'); return; }
    var tr = event.target.closest('#leads tr.lead-row');
    if (!tr || event.target.closest('.of-pick') || event.ctrlKey || event.metaKey || event.shiftKey || event.button) { return; }
    var link = tr.querySelector('.lead-link');
    if (!link || (event.target.closest('a') && event.target.closest('a') !== link) || String(getSelection())) { return; }
    event.preventDefault();
    if (link.dataset.lead !== openId()) { open(link.dataset.lead, event.detail === 0); } else if (event.detail === 0) { $('lead-name').focus(); }
  }

  /* what the answers of the server tell besides the page */
  function told(args) {
    if (!args) { return; }
    if (args.address !== undefined && args.address !== location.pathname + location.search) { history.replaceState(null, '', args.address); }
    if (args.columns !== undefined) { window.consoleRemember('hotelleads-columns', args.columns); }
  }

  /* following changes */
  function follow(news) {
    var shown = new Set(rows().map(function (link) { return link.dataset.lead; }));
    var captured = news.captured.filter(function (id) { return !shown.has(id); });
    var changed = news.unknown || news.changed.some(function (id) { return shown.has(id); });
    if (picky() && news.changed.some(function (id) { return !shown.has(id) && captured.indexOf(id) < 0; })) { changed = true; }
    if (plain() && captured.length) { changed = true; captured = []; }
    if (changed) { refresh(); }
    if (captured.length) { announce(captured); }
    if (openId() && (news.unknown || news.changed.indexOf(openId()) >= 0)) { refreshPanel(); }
    figuresSoon();
  }
  /* among leads that were chosen by what the team changes, one that is not shown may belong by now */
  function picky() { return /[?&](view|status|assignedTo|due)=/.test(location.search); }
  /* at the top of an unsorted first page nothing is lost when new rows come in by themselves */
  function plain() {
    var first = document.querySelector('#leads .ui-paginator-page.ui-state-active');
    var sorted = /[?&]sort=/.test(location.search);
    return !sorted && (!first || first.textContent.trim() === '1') && window.scrollY < 40 && !openId() && !document.querySelector('#leads tr.lead-row:hover')
      && !fresh.size;
  }
  function announce(captured) {
    call('leadsAnnounce', { byItself: true, captured: captured.join(',') }, function (answer) {
      (answer.fresh || '').split(',').filter(Boolean).forEach(function (id) { fresh.add(id); });
      showFresh();
    });
  }
  function showFresh() {
    var pill = $('fresh');
    if (!pill) { return; }
    rows().forEach(function (link) { fresh.delete(link.dataset.lead); });
    pill.hidden = !fresh.size;
    pill.textContent = fresh.size ? (fresh.size === 1 ? panel.dataset.one : panel.dataset.many.replace('2', fresh.size)) : '';
  }
  function forgetFresh() { fresh.clear(); showFresh(); }
  function cells() {
    var seen = new Map();
    rows().forEach(function (link) { seen.set(link.dataset.lead, Array.from(row(link).cells).map(function (cell) { return cell.textContent.trim(); })); });
    return seen;
  }
  function refresh() {
    var before = cells(), focused = document.activeElement && document.activeElement.closest('#leads .lead-link');
    var id = focused && focused.dataset.lead, x = window.scrollX, y = window.scrollY;
    $('leads').style.minHeight = $('leads').offsetHeight + 'px';
    call('leadsRefresh', { byItself: true }, function () {
      $('leads').style.minHeight = '';
      flash(before);
      window.scrollTo(x, y);
      var again = id && document.querySelector('#leads .lead-link[data-lead="' + id + '"]');
      if (again) { again.focus({ preventScroll: true }); }
      showFresh();
    });
  }
  function flash(before) {
    rows().forEach(function (link) {
      var old = before.get(link.dataset.lead), now = Array.from(row(link).cells);
      now.forEach(function (cell, at) { if (!old || old[at] !== cell.textContent.trim()) { cell.classList.add('flash'); } });
    });
  }
  function isChoosing() { return dialogOpen() || menuOpen() || window.leadTeam.busy(); }
  /* an update that nobody asked for must not draw away what somebody has begun to choose, or has just chosen */
  function overtaken() {
    var waiting = PrimeFaces.ajax.Queue.requests.slice(1).some(function (request) {
      return !(request.params || []).some(function (parameter) { return parameter.name === 'byItself'; });
    });
    if (waiting || isChoosing()) { setTimeout(refreshPanel, LITTLE_LATER); }
    return waiting || isChoosing();
  }
  function refreshPanel() {
    if (isChoosing()) { setTimeout(refreshPanel, LITTLE_LATER); return; }
    var body = document.querySelector('.lead-body'), at = body ? body.scrollTop : 0, focus = document.activeElement;
    var inside = focus && focus.closest('#lead-panel'), key = inside && (focus.id ? '#' + focus.id : focus.dataset.go ? '[data-go=' + focus.dataset.go + ']' : null);
    call(window.leadTeam.writing() ? 'teamRefresh' : 'leadsPanel', { byItself: true }, function () {
      var now = document.querySelector('.lead-body');
      if (now && now !== body) { now.scrollTop = at; }
      var again = key && document.querySelector('#lead-panel ' + key);
      if (again && again !== document.activeElement) { again.focus({ preventScroll: true }); }
    });
  }
  function figuresSoon() {
    clearTimeout(figuresTimer);
    figuresTimer = setTimeout(function () { figuresAt = Date.now(); call('leadsFigures', { byItself: true }); }, Math.max(0, figuresAt + FIGURES_EVERY - Date.now()));
  }

  /* what the other scripts of this page may ask for */
  window.leadsPage = { call: call, open: open, close: close, walk: walk, rows: rows, openId: openId, dialogOpen: dialogOpen, menuOpen: menuOpen, refresh: refresh, refreshPanel: refreshPanel, overtaken: overtaken };

  /* each request tells what its sender has before them: only what is drawn has been seen */
  function tellVersion(options) {
    var shown = document.querySelector('.lead-status[data-version]');
    if (shown && typeof options.data === 'string') { options.data += '&seenVersion=' + shown.dataset.version; }
  }

  document.addEventListener('DOMContentLoaded', function () {
    panel = $('panel');
    dress();
    jQuery.ajaxPrefilter(tellVersion);
    document.addEventListener('click', clicked);
    jQuery(document).on('pfAjaxComplete', function (event, xhr, settings, args) { told(args || (xhr && xhr.pfArgs)); dress(); if (settings && /found|list/.test(settings.update || '')) { forgetFresh(); } });
    window.followChanges(panel, follow, function () { return busy; });
  });
})();
