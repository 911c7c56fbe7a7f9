/* The leads page by keyboard: silent while somebody types or a dialog is open. */
(function () {
  'use strict';
  var page, actions;

  function types(target) { return target.closest('input, textarea, select, [contenteditable=true], [role=combobox], [role=listbox], [role=menu]'); }
  function openChoice() {
    return Array.from(document.querySelectorAll('.ui-selectcheckboxmenu-panel, .ui-selectonemenu-panel, .ui-autocomplete-panel, .p-datepicker-panel, .ui-overlaypanel'))
      .some(function (choice) { return choice.offsetParent !== null; });
  }
  function press(selector) {
    var button = document.querySelector(selector);
    if (button && !button.disabled && button.offsetParent !== null) { button.click(); return true; }
    return false;
  }
  /* the row where the keyboard is, or else the open one */
  function here() {
    var focused = document.activeElement && document.activeElement.closest('#leads .lead-link');
    return focused || page.rows().find(function (link) { return link.dataset.lead === page.openId(); });
  }
  function step(by) {
    var all = page.rows(), at = all.indexOf(here()), next = at < 0 ? all[by > 0 ? 0 : all.length - 1] : all[at + by];
    if (next) { next.focus({ preventScroll: true }); next.closest('tr').scrollIntoView({ block: 'nearest' }); }
    return !!next;
  }
  function search() { var field = document.getElementById('q'); field.focus(); field.select(); return true; }
  function help() { PF('keys').show(); return true; }

  function pressed(event) {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || page.dialogOpen()) { return; }
    if (event.key === 'Escape') {
      if (page.menuOpen() || openChoice() || (types(event.target) && event.target.value)) { return; }
      page.close();
      return;
    }
    if (types(event.target) || page.menuOpen() || openChoice()) { return; }
    var inside = event.target === document.body || event.target.id === 'main' || event.target.closest('#leads');
    var action = actions[event.key];
    if (action && (inside || !/^Arrow/.test(event.key)) && action()) { event.preventDefault(); }
  }

  document.addEventListener('DOMContentLoaded', function () {
    page = window.leadsPage;
    actions = {
      ArrowDown: function () { return step(1); },
      ArrowUp: function () { return step(-1); },
      '[': function () { page.walk('previous'); return true; },
      ']': function () { page.walk('next'); return true; },
      '/': search,
      n: function () { return press('#new-lead'); },
      '?': help
    };
    document.addEventListener('keydown', pressed);
    document.addEventListener('click', function (event) { if (event.target.closest('[data-keys]')) { help(); } });
  });
})();
