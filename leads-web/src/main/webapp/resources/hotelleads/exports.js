/* The page of exports: looking again while something goes on, and what its forms do at once. */
(function () {
  'use strict';
  var SECOND = 1000, timer;

  function $(id) { return document.getElementById(id); }

  /* looking again */
  function later() {
    var look = $('look');
    clearTimeout(timer);
    if (look && !document.hidden) { timer = setTimeout(again, look.dataset.in * SECOND); }
  }
  function again() {
    if (isBusy()) { later(); return; }
    var focused = document.activeElement && document.activeElement.id, fold = foldOf(document.activeElement);
    window.exportsLook([{ name: 'byItself', value: true }]).then(function () { refocus(focused, fold); later(); }, later);
  }
  function foldOf(element) { var details = element && element.closest('details[data-fold]'); return details && element.tagName === 'SUMMARY' ? details.dataset.fold : null; }
  /* who was on something that was drawn anew stays there */
  function refocus(id, fold) {
    if (document.activeElement !== document.body) { return; }
    var place = id ? $(id) : fold ? document.querySelector('details[data-fold="' + fold + '"] > summary') : null;
    if (place) { place.focus({ preventScroll: true }); }
  }
  function isBusy() { return Array.from(document.querySelectorAll('.ui-dialog')).some(function (one) { return getComputedStyle(one).display !== 'none'; }); }
  /* an update that nobody asked for must not draw away what somebody has begun */
  function overtaken() { return isBusy() || PrimeFaces.ajax.Queue.requests.length > 1; }

  function toFlaw(form) {
    var flaw = Array.from($(form).querySelectorAll('.rule-flaw')).find(function (one) { return one.textContent.trim(); });
    var field = flaw && flaw.parentNode.querySelector('input:not([type=hidden]), select, textarea');
    if (field) { field.focus(); }
  }
  /* a form is closed once the core has taken it */
  function ended(args, dialog, form) {
    if (args && !args.validationFailed && !args.refused) { PF(dialog).hide(); } else { toFlaw(form); }
  }
  /* the choice of columns and format is kept in fields of the form */
  function wished(event) {
    ['format', 'bom', 'columns'].forEach(function (name) { $('kept-' + name).value = event.detail[name]; });
  }

  window.exportsPage = { overtaken: overtaken, ended: ended };

  document.addEventListener('DOMContentLoaded', function () {
    document.addEventListener('wished', wished);
    document.addEventListener('visibilitychange', function () { if (document.hidden) { clearTimeout(timer); } else { later(); } });
    jQuery(document).on('pfAjaxComplete', later);
    later();
  });
})();
