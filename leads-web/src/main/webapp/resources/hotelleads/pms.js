/* The page of hotel systems: the address, properties that get their hotel, and looking again for what has changed. */
(function () {
  'use strict';
  var SECOND = 1000, LISTS = ['reviews', 'booking-rows', 'tabs'], timer, toldBusy, mouse = false;

  function $(id) { return document.getElementById(id); }

  /* looking again */
  function later() {
    var look = $('look');
    clearTimeout(timer);
    if (look && !document.hidden) { timer = setTimeout(again, look.dataset.in * SECOND); }
  }
  function again() {
    var isList = 'state' in $('look').dataset;
    if (isBusy() && !isList) { later(); return; }
    ask(isBusy());
  }
  /* a list that somebody is at is not drawn: it is only said that there is something new */
  function ask(busy) {
    toldBusy = busy;
    window.pmsLook([{ name: 'byItself', value: true }, { name: 'state', value: $('look').dataset.state || '' }, { name: 'busy', value: busy }]).then(later, later);
  }
  function isBusy() {
    var dialog = Array.from(document.querySelectorAll('.ui-dialog')).some(function (one) { return getComputedStyle(one).display !== 'none'; });
    return dialog || !!document.querySelector('[data-map]:not([hidden])') || !!document.activeElement.closest('.property-hotel') || LISTS.some(isUsed);
  }
  function isUsed(id) {
    var list = $(id), marked = getSelection();
    return !!list && (list.contains(document.activeElement) || mouse && list.matches(':hover') || !marked.isCollapsed && marked.containsNode(list, true));
  }
  /* an update that nobody asked for must not draw away what somebody has begun to choose, or has just chosen */
  function overtaken() { return !toldBusy && isBusy() || PrimeFaces.ajax.Queue.requests.length > 1; }
  function looked(args) {
    if ($('news')) { $('news').hidden = !(args && args.news); }
  }
  function showNews() {
    $('news').blur();
    toldBusy = true;
    window.pmsLook([{ name: 'state', value: '' }, { name: 'busy', value: false }]).then(later, window.consoleFailed);
  }

  /* a property gets its hotel */
  function chosen(event) {
    var select = event.target.closest('.property-hotel select');
    if (!select) { return; }
    var same = Array.from(select.options).every(function (option) { return option.selected === option.defaultSelected; });
    select.parentNode.querySelector('[data-map]').hidden = same || (!select.value && !select.querySelector('option[selected]'));
  }
  function map(button) {
    var property = button.closest('[data-property]').dataset.property, connection = button.closest('[data-connection]').dataset.connection;
    button.disabled = true;
    window.pmsMap([{ name: 'connection', value: connection }, { name: 'property', value: property }, { name: 'hotel', value: button.parentNode.querySelector('select').value }])
      .then(later, window.consoleFailed);
  }

  function toFlaw() {
    var flaw = Array.from(document.querySelectorAll('#pms-form .rule-flaw')).find(function (one) { return one.textContent.trim(); });
    var field = flaw && flaw.parentNode.querySelector('input, select');
    if (field) { field.focus(); }
  }

  window.pmsPage = { overtaken: overtaken, looked: looked, toFlaw: toFlaw };

  document.addEventListener('DOMContentLoaded', function () {
    document.addEventListener('change', chosen);
    document.addEventListener('pointerover', function (event) { mouse = event.pointerType === 'mouse'; });
    document.addEventListener('click', function (event) {
      var button = event.target.closest('[data-map]');
      if (button) { map(button); }
      if (event.target.closest('#news')) { showNews(); }
    });
    document.addEventListener('visibilitychange', function () { if (document.hidden) { clearTimeout(timer); } else { later(); } });
    jQuery(document).on('pfAjaxComplete', function (event, xhr, settings, args) {
      var address = args && args.address;
      if (address && address !== location.pathname + location.search) { history.replaceState(null, '', address); }
      looked(args);
      later();
    });
    later();
  });
})();
