/* What every page can: switch language and theme, which the browser remembers. */
(function () {
  'use strict';
  function remember(name, value) {
    var secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = name + '=' + value + '; Path=/; Max-Age=31536000; SameSite=Lax' + secure;
  }
  window.consoleRemember = remember;
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
})();
