/** How scores keep up with time and with the cards of the hotels, how cards are learned, and how good they are. */
package org.hotelleads.scoring;
