/** Makes files of leads in the background, and forgets them when their time is over. */
package org.hotelleads.batch.export;
