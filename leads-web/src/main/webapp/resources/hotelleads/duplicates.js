/* What the dialogs for a new lead and for merging do when the server has answered. */
(function () {
  'use strict';
  function focus(id) {
    var there = document.getElementById(id);
    if (there) { there.focus(); }
  }
  /* a dialog gives the focus back to where it was a moment after it has closed */
  function close(dialog) {
    PF(dialog).hide();
    setTimeout(function () { focus('lead-name'); }, 250);
  }
  window.leadsDialogs = {
    focus: focus,
    /* the lead is there, or somebody is known already, or a field is wrong */
    created: function (args) {
      if (args.shown) { close('newLead'); return; }
      var wrong = document.querySelector('#new-lead-body .ui-state-error');
      if (wrong) { wrong.focus(); } else { focus('known-title'); }
    },
    merged: function (args) {
      if (args.merged) { close('merge'); }
    }
  };
})();
