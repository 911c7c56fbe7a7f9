/* Comments on the open lead: drafts that survive every refresh, sending and rewording by keyboard, mentions. */
(function () {
  'use strict';
  var DRAFT = 'hotelleads-draft-', MOST_COLLEAGUES = 6;
  var sent = null, named = null;

  function $(id) { return document.getElementById(id); }
  function field() { return $('text'); }
  function draftKey() { return DRAFT + window.leadsPage.openId(); }
  function grow(area) { area.style.height = 'auto'; area.style.height = area.scrollHeight + 2 + 'px'; }

  /* what is being written stays, whatever is drawn anew */
  function keepDraft() {
    if (field().value) { sessionStorage.setItem(draftKey(), field().value); } else { sessionStorage.removeItem(draftKey()); }
  }
  function restore() {
    var text = field(), draft = text && sessionStorage.getItem(draftKey());
    if (draft && !text.value) { text.value = draft; grow(text); text.setSelectionRange(draft.length, draft.length); }
  }
  function answered(args) {
    if (args && args.conflict) { PF('conflict').show(); }
    if (args && args.said && field()) {
      if (field().value === sent) { field().value = ''; grow(field()); }
      keepDraft();
    }
    sent = null;
  }

  /* a comment of one's own in other words, in its place */
  function rephrase(button) {
    var comment = button.closest('.comment'), list = comment.closest('.comments'), text = comment.querySelector('.comment-text');
    var area = document.createElement('textarea'), foot = document.createElement('div');
    area.className = 'ui-inputfield rephrasing';
    area.value = comment.dataset.words;
    area.maxLength = field().maxLength;
    area.setAttribute('aria-label', list.dataset.words);
    foot.className = 'compose-foot';
    foot.append(labelled(list.dataset.cancel, 'text-button', 'cancel'), labelled(list.dataset.save, 'text-button', 'save'));
    comment.classList.add('is-rephrased');
    text.after(area, foot);
    grow(area);
    area.focus();
  }
  function labelled(label, style, what) {
    var button = document.createElement('button');
    button.type = 'button';
    button.className = style;
    button.dataset.rephrase = what;
    button.textContent = label;
    return button;
  }
  function endRephrasing(comment) {
    comment.classList.remove('is-rephrased');
    comment.querySelectorAll('.rephrasing, .rephrasing + .compose-foot').forEach(function (part) { part.remove(); });
    var edit = comment.querySelector('[data-edit]');
    if (edit) { edit.focus(); }
  }
  function saveRephrased(comment) {
    window.leadsPage.call('teamRephrase', { comment: comment.dataset.comment, words: comment.querySelector('.rephrasing').value }, function () {
      var again = document.querySelector('.comment[data-comment="' + comment.dataset.comment + '"] [data-edit]');
      if (again) { again.focus({ preventScroll: true }); }
    });
  }

  /* naming a colleague */
  function options() { return Array.from(document.querySelectorAll('#colleagues [role=option]:not([hidden])')); }
  function asked() {
    var text = field(), before = text.value.slice(0, text.selectionStart), found = /(?:^|[^\p{L}\p{N}_-])@([\p{L}\p{N}._-]*)$/u.exec(before);
    return found && { word: found[1], start: before.length - found[1].length - 1 };
  }
  function fold(words) { return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(); }
  function offer() {
    named = asked();
    var shown = 0, word = named && fold(named.word);
    document.querySelectorAll('#colleagues [role=option]').forEach(function (option) {
      var fits = named && shown < MOST_COLLEAGUES && (fold(option.dataset.login).indexOf(word) === 0 || fold(option.textContent).split(/\s+/).some(function (part) { return part.indexOf(word) === 0; }));
      option.hidden = !fits;
      option.setAttribute('aria-selected', 'false');
      if (fits) { shown += 1; }
    });
    $('colleagues').hidden = !shown;
    field().setAttribute('aria-controls', 'colleagues');
    field().setAttribute('aria-expanded', String(!!shown));
    choose(shown ? 0 : -1);
  }
  function choose(at) {
    var all = options();
    all.forEach(function (option, place) { option.setAttribute('aria-selected', String(place === at)); });
    if (all[at]) { field().setAttribute('aria-activedescendant', all[at].id); all[at].scrollIntoView({ block: 'nearest' }); } else { field().removeAttribute('aria-activedescendant'); }
  }
  function stopOffering() {
    named = null;
    if ($('colleagues')) { $('colleagues').hidden = true; field().setAttribute('aria-expanded', 'false'); field().removeAttribute('aria-activedescendant'); }
  }
  function name(option) {
    var text = field(), end = text.selectionStart, words = '@' + option.dataset.login + ' ';
    text.setRangeText(words, named.start, end, 'end');
    stopOffering();
    keepDraft();
    text.focus();
  }
  function inOffer(event) {
    var all = options(), at = all.findIndex(function (option) { return option.getAttribute('aria-selected') === 'true'; });
    switch (event.key) {
      case 'ArrowDown': choose((at + 1) % all.length); break;
      case 'ArrowUp': choose((at - 1 + all.length) % all.length); break;
      case 'Enter': case 'Tab': name(all[at]); break;
      case 'Escape': stopOffering(); break;
      default: return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  function pressed(event) {
    var sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey), area = event.target;
    if (area.id === 'text') {
      if (named && !$('colleagues').hidden && !sends) { inOffer(event); } else if (sends) { event.preventDefault(); $('say').click(); }
    } else if (area.classList && area.classList.contains('rephrasing')) {
      if (sends) { event.preventDefault(); saveRephrased(area.closest('.comment')); }
      if (event.key === 'Escape') { event.preventDefault(); endRephrasing(area.closest('.comment')); }
    }
  }
  function clicked(event) {
    var edit = event.target.closest('[data-edit]'), end = event.target.closest('[data-rephrase]'), colleague = event.target.closest('#colleagues [role=option]');
    if (event.target.closest('#say') && field()) { sent = field().value; }
    if (edit) { rephrase(edit); }
    if (end && end.dataset.rephrase === 'save') { saveRephrased(end.closest('.comment')); } else if (end) { endRephrasing(end.closest('.comment')); }
    if (colleague) { name(colleague); } else if (event.target !== field()) { stopOffering(); }
  }

  /* for leads.js: nothing is drawn anew while somebody chooses or rewords; the field of the comment never while it is used */
  window.leadTeam = {
    busy: function () {
      var open = Array.from(document.querySelectorAll('.choosing-panel')).some(function (panel) { return panel.offsetParent !== null; });
      return !!document.querySelector('.rephrasing') || open;
    },
    writing: function () { return !!field() && (!!field().value || document.activeElement === field()); }
  };

  document.addEventListener('DOMContentLoaded', function () {
    document.addEventListener('keydown', pressed, true);
    document.addEventListener('click', clicked, true);
    document.addEventListener('focusin', function (event) { if (event.target.id === 'text') { offer(); } });
    document.addEventListener('mousedown', function (event) { if (event.target.closest('#colleagues')) { event.preventDefault(); } });
    document.addEventListener('input', function (event) {
      if (event.target.id === 'text') { keepDraft(); offer(); } else if (event.target.classList.contains('rephrasing')) { grow(event.target); }
    });
    jQuery(document).on('pfAjaxComplete', function (event, xhr, settings, args) { answered(args || xhr && xhr.pfArgs); });
    new MutationObserver(restore).observe($('lead-place'), { childList: true, subtree: true });
    restore();
    if (document.activeElement === field() && field()) { keepDraft(); offer(); }
  });
})();
