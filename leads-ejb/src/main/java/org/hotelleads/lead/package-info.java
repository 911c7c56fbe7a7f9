/** The lead: a guest who left a way to be reached, with status, score, persona, stay dates and all that happened. */
package org.hotelleads.lead;
