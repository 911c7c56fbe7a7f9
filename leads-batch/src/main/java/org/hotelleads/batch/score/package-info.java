/** Scores that keep up with time and with changed cards, and the job that learns cards from how leads ended. */
package org.hotelleads.batch.score;
