/* How a file of leads is to be, and the file itself: at once when it is small, else from the background. */
(function () {
  'use strict';
  var LOOK_EVERY = 1500, looking;

  function $(id) { return document.getElementById(id); }
  function all(place, selector) { return Array.from(place.querySelectorAll(selector)); }
  function choices() { return all(document, '[data-file-choice]'); }
  function columns(choice) { return all(choice, '[name=exportColumn]'); }
  function picked(choice) { return columns(choice).filter(function (box) { return box.checked; }).map(function (box) { return box.value; }); }
  function format(choice) { var radio = choice.querySelector('[name=exportFormat]:checked'); return radio ? radio.value : choice.dataset.format; }
  function wish(choice) { return { format: format(choice), bom: choice.querySelector('[name=exportBom]').checked, columns: picked(choice).join('.') }; }

  /* shows what belongs to the choice */
  function dress(choice) {
    var csv = choice.querySelector('.mark-choice'), count = choice.querySelector('.column-count'), number = picked(choice).length, go = $('export-go');
    csv.hidden = format(choice) !== 'CSV';
    count.textContent = number ? (number === 1 ? count.dataset.one : count.dataset.many.replace('99', number)) : count.dataset.none;
    count.classList.toggle('is-none', !number);
    if (go && choice.closest('#export-form')) { go.disabled = !number; go.classList.toggle('ui-state-disabled', !number); }
  }
  function preset(button) {
    var choice = button.closest('[data-file-choice]'), usual = button.dataset.columns === 'usual';
    columns(choice).forEach(function (box) { box.checked = !usual || box.dataset.usual === 'true'; });
    dress(choice);
    told(choice);
  }
  /* a form of the page that keeps the choice in fields of its own */
  function told(choice) { choice.dispatchEvent(new CustomEvent('wished', { bubbles: true, detail: wish(choice) })); }

  /* the panel */
  function remember(wanted) { window.consoleRemember('hotelleads-export', [wanted.format, wanted.bom ? 'bom' : 'plain'].concat(wanted.columns.split('.')).join('.')); }
  function go() {
    var place = $('export-wish'), wanted = wish(place.querySelector('[data-file-choice]'));
    remember(wanted);
    if (!place.dataset.direct) {
      window.leadsPage.call('exportAsk', wanted, function (args) { if (args.asked) { PF('exportDialog').hide(); } later(); });
      return;
    }
    download(place.dataset.direct + (place.dataset.direct.indexOf('?') < 0 ? '?' : '&') + new URLSearchParams(wanted) + '&locale=' + document.documentElement.lang);
    PF('exportDialog').hide();
    PF('toasts').show([{ severity: 'info', summary: place.dataset.begun, detail: '' }]);
  }
  function download(address) {
    var link = document.createElement('a');
    link.href = address;
    link.download = '';
    document.body.appendChild(link);
    link.click();
    link.remove();
  }

  /* what goes on in the background */
  function later() {
    clearTimeout(looking);
    if (document.querySelector('#export-runs [data-running=true]') && !document.hidden) { looking = setTimeout(look, LOOK_EVERY); }
  }
  function look() { window.leadsPage.call('exportLook', { byItself: true }, later); }

  function clicked(event) {
    var button = event.target.closest('[data-columns]');
    if (button) { preset(button); } else if (event.target.closest('#export-go')) { go(); }
  }
  function changed(event) {
    var choice = event.target.closest('[data-file-choice]');
    if (choice) { dress(choice); told(choice); }
  }
  function renewed() { choices().forEach(dress); if (window.leadsPage) { later(); } }

  document.addEventListener('DOMContentLoaded', function () {
    document.addEventListener('click', clicked);
    document.addEventListener('change', changed);
    document.addEventListener('visibilitychange', function () { if (window.leadsPage) { later(); } });
    jQuery(document).on('pfAjaxComplete', renewed);
    renewed();
  });
})();
