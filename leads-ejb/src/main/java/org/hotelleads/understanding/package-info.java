/** Turns what guests say into facts, a score with its reasons and a buyer persona with its reasons. */
package org.hotelleads.understanding;
