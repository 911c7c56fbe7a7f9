/** What all pages share: language and looks of the person, words, times, messages, and what happens when something fails. */
package org.hotelleads.web.faces;
