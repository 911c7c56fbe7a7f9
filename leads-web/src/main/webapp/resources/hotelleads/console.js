/* What every page can: switch language and theme, which the browser remembers, open the rest of the menu on a phone, and say what failed. */
(function () {
  'use strict';
  function remember(name, value) {
    var secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = name + '=' + value + '; Path=/; Max-Age=31536000; SameSite=Lax' + secure;
  }
  window.consoleRemember = remember;
  /* Whatever was asked of the server and failed is said: as a toast in the console, on the door where there are none. */
  function failed() {
    var door = document.getElementById('unreached');
    if (door) { door.hidden = false; }
    else { PF('toasts').show([{ severity: 'error', summary: document.getElementById('main').dataset.failed, detail: '' }]); }
  }
  window.consoleFailed = failed;
  /* What a button does when its answer is there, such as opening a dialog, it does not do when there is none: the dialog would
     show what was asked for before. PrimeFaces calls oncomplete for both. */
  function onlyWithAnAnswer() {
    var request = PrimeFaces.ajax.Request, send = request.send;
    request.send = function (wish) {
      var completed = wish.oncomplete;
      if (completed) { wish.oncomplete = function (xhr, status) { if (status === 'success') { completed.apply(this, arguments); } }; }
      return send.apply(this, arguments);
    };
  }
  /* A button whose request failed can be pressed again; until PrimeFaces 15.0.13 it is left waiting (primefaces issue 14782). */
  function free() {
    jQuery('.ui-button.ui-state-loading').each(function () {
      var button = PrimeFaces.getWidgetById(this.id);
      if (button) { PrimeFaces.buttonEndAjaxDisabled(button, button.jq); }
    });
  }
  /* A pressed button is switched off while it asks the server, and so loses the keyboard. Whoever closes the dialog that came of
     it is at the button again; by its id, since it may have been drawn anew. */
  function backToTheButton() {
    var dialog = PrimeFaces.widget.Dialog.prototype, show = dialog.show, back = dialog.returnFocus, pressed;
    document.addEventListener('click', function (event) { pressed = event.target.closest('button[id]') || pressed; }, true);
    dialog.show = function () {
      if (!this.isVisible()) { this.openedBy = pressed && pressed.id; }
      return show.apply(this, arguments);
    };
    dialog.returnFocus = function () {
      this.focusedElementBeforeDialogOpened = document.getElementById(this.openedBy) || this.focusedElementBeforeDialogOpened;
      return back.apply(this, arguments);
    };
  }
  document.addEventListener('click', function (event) {
    var language = event.target.closest('[data-language]');
    if (language) {
      remember('hotelleads-language', language.dataset.language);
      location.reload();
      return;
    }
    var theme = event.target.closest('[data-theme-choice]');
    if (theme) {
      remember('hotelleads-theme', theme.dataset.themeChoice);
      document.documentElement.dataset.theme = theme.dataset.themeChoice;
      document.querySelectorAll('[data-theme-choice]').forEach(function (button) {
        button.setAttribute('aria-pressed', String(button === theme));
      });
    }
  });
  function openMenu(open) {
    var more = document.getElementById('menu-more');
    if (more) {
      more.setAttribute('aria-expanded', String(open));
    }
  }
  document.addEventListener('click', function (event) {
    var more = event.target.closest('#menu-more');
    openMenu(Boolean(more) && more.getAttribute('aria-expanded') === 'false');
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      openMenu(false);
    }
  });
  document.addEventListener('DOMContentLoaded', function () {
    var door = document.getElementById('unreached');
    if (window.jQuery && (door || document.querySelector('#main[data-failed]'))) {
      onlyWithAnAnswer();
      if (PrimeFaces.widget.Dialog) { backToTheButton(); }
      jQuery(document).on('pfAjaxError', function () { free(); failed(); });
      if (door) { jQuery(document).on('pfAjaxSend', function () { door.hidden = true; }); }
    }
    var more = document.getElementById('menu-more');
    if (more && document.querySelector('.side-rest a[aria-current]')) {
      more.classList.add('is-here');
    }
  });
})();
